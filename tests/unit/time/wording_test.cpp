#include "ventanilla/wording.hpp"

#include "unit/time/schedule.hpp"

namespace ventanilla {
namespace {
using test::at;
using test::hours;

Zone fixed(std::string name, std::int32_t offset) {
  return Zone::from_transitions(std::move(name), offset, {}).value();
}

// 2026-11-20 is a Friday; 12:00 in Santo Domingo.
std::string due(std::string_view instant, std::string_view lang, const Zone* visitor = nullptr) {
  return deadline_text(at(instant), at("2026-11-20T16:00:00Z"),
                       fixed("America/Santo_Domingo", -4 * 3600), visitor, lang);
}

TEST_CASE("a deadline is as near as people say it") {
  CHECK(due("2026-11-20T20:30:00Z", "es") == "hoy antes de las 16:30");
  CHECK(due("2026-11-20T17:00:00Z", "es") == "hoy antes de las 13:00");
  CHECK(due("2026-11-21T14:00:00Z", "es") == "mañana a las 10:00");
  CHECK(due("2026-11-21T05:00:00Z", "es") == "mañana a la 1:00");
  CHECK(due("2026-11-24T13:00:00Z", "es") == "el martes 24 a las 9:00");
  CHECK(due("2026-12-08T13:00:00Z", "es") == "el martes 8 de diciembre a las 9:00");
  CHECK(due("2027-01-04T13:00:00Z", "es") == "el lunes 4 de enero de 2027 a las 9:00");
  CHECK(due("2026-11-21T04:00:00Z", "es") == "hoy antes de medianoche");
}

TEST_CASE("in English, Portuguese and French; other languages read English") {
  CHECK(due("2026-11-20T20:30:00Z", "en-US") == "today by 4:30 pm");
  CHECK(due("2026-11-24T13:00:00Z", "en") == "on Tuesday 24 at 9:00 am");
  CHECK(due("2027-01-04T13:00:00Z", "en") == "on Monday, January 4, 2027 at 9:00 am");
  CHECK(due("2026-11-20T20:30:00Z", "pt-BR") == "hoje antes das 16:30");
  CHECK(due("2026-11-24T13:00:00Z", "pt") == "na terça-feira 24 às 9:00");
  CHECK(due("2026-11-21T13:00:00Z", "pt") == "amanhã às 9:00");
  CHECK(due("2026-11-20T20:30:00Z", "fr") == "aujourd’hui avant 16:30");
  CHECK(due("2026-12-08T13:00:00Z", "fr") == "le mardi 8 décembre à 9:00");
  CHECK(due("2026-11-20T20:30:00Z", "de") == "today by 4:30 pm");
}

TEST_CASE("both clocks show where they differ") {
  const Zone madrid = fixed("Europe/Madrid", 3600);
  const Zone bogota = fixed("America/Bogota", -5 * 3600);
  const Zone near = fixed("America/Puerto_Rico", -4 * 3600);
  CHECK(due("2026-11-24T13:00:00Z", "es", &madrid) ==
        "el martes 24 a las 9:00, hora de Santo Domingo; 14:00 hora local");
  CHECK(due("2026-11-24T23:30:00Z", "es", &madrid) ==
        "el martes 24 a las 19:30, hora de Santo Domingo; el miércoles 25 a las 0:30 hora local");
  CHECK(due("2026-11-20T20:30:00Z", "en", &bogota) ==
        "today by 4:30 pm, time in Santo Domingo; 3:30 pm for you");
  CHECK(due("2026-11-20T20:30:00Z", "es", &near) == "hoy antes de las 16:30");
}

TEST_CASE("opening and closing times") {
  const Zone utc;
  const Instant now = at("2026-11-20T16:00:00Z");
  const auto text = [&](State state, const char* next, const char* lang) {
    const Status status{state, next == nullptr ? std::nullopt : std::optional(at(next))};
    return status_text(status, now, utc, nullptr, lang);
  };
  CHECK(text(State::closed, "2026-11-21T09:00:00Z", "es") == "abre mañana a las 9:00");
  CHECK(text(State::closed, "2026-11-20T18:00:00Z", "es") == "abre hoy a las 18:00");
  CHECK(text(State::open, "2026-11-20T18:00:00Z", "es") == "abierto hasta las 18:00");
  CHECK(text(State::open, "2026-11-21T00:00:00Z", "es") == "abierto hasta medianoche");
  CHECK(text(State::open, "2026-11-21T01:00:00Z", "es") == "abierto hasta mañana a la 1:00");
  CHECK(text(State::open, nullptr, "en") == "always open");
  CHECK(text(State::closed, nullptr, "fr") == "fermé");
  CHECK(text(State::unknown, "2026-11-21T01:00:00Z", "pt") == "horário a confirmar");
}

TEST_CASE("rules read as people write them") {
  const auto es = [](std::string_view text) { return hours_text(hours(text), "es"); };
  CHECK(es("Mo-Fr 08:00-18:00; Sa 09:00-13:00; PH off") ==
        "lun a vie 8:00-18:00, sáb 9:00-13:00, festivos cerrado");
  CHECK(es("24/7") == "todos los días las 24 horas");
  CHECK(es("Sa,Su,Mo 22:00-27:00") == "sáb a lun 22:00-3:00");
  CHECK(es("2026 Dec 24-2027 Jan 6 off") == "24 dic 2026 a 6 ene 2027 cerrado");
  CHECK(es("Jul-Aug Mo 09:00-15:00") == "jul a ago lun 9:00-15:00");
  CHECK(es("We[1] 09:00-15:00; Fr[-1] off") ==
        "primer miércoles del mes 9:00-15:00, último viernes del mes cerrado");
  CHECK(es("Mo 09:00-15:00 || \"por correo\"") ==
        "lun 9:00-15:00, si no: todos los días (por correo)");
  CHECK(hours_text(hours("Mo-Fr 09:00-17:30"), "en") == "Mon to Fri 9:00 am-5:30 pm");
  CHECK(es("Mar Su[-1]-Oct Su[-2] off") ==
        "último domingo (mar) a segundo domingo desde el final (oct) cerrado");
  CHECK(hours_text(hours("Fr[1] off"), "pt") == "primeira sexta-feira do mês fechado");
}

}  // namespace
}  // namespace ventanilla
