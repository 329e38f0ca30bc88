#pragma once

#include <string>
#include <string_view>

#include "ventanilla/hours.hpp"

/// Times and hours as people say them, in es, en, pt, fr (another language: English).
namespace ventanilla {

/// "hoy antes de las 16:30", "mañana a las 10:00", "el martes 24 a las 9:00, hora de Santo
/// Domingo; 14:00 hora local". The visitor's own time follows when `visitor` is given and its
/// offset at that instant differs. Nearness is judged by `zone`'s calendar at `now`.
std::string deadline_text(Instant deadline, Instant now, const Zone& zone, const Zone* visitor,
                          std::string_view lang);

/// The same for an opening or closing time: "abre mañana a las 9:00", "abierto hasta las 18:00".
std::string status_text(const Status& status, Instant now, const Zone& zone, const Zone* visitor,
                        std::string_view lang);

/// A day's spans as people read them: "8:00-12:00, 14:00-18:00", "cerrado", "las 24 horas".
std::string spans_text(const std::vector<DaySpan>& spans, std::string_view lang);

/// "lunes", with a small letter where the language has one.
std::string weekday_text(Date date, std::string_view lang);

/// A rule as people read it: "lun a vie 8:00-18:00, sáb 9:00-13:00, festivos cerrado".
std::string hours_text(const OpeningHours& hours, std::string_view lang);

}  // namespace ventanilla
