#pragma once

#include <cstdint>
#include <optional>

#include "guidance/review/draft_text.hpp"
#include "ventanilla/hours.hpp"

/// Times that a sentence names: "hoy antes de las 16:00", "in two hours", "amanhã", "lundi".
namespace ventanilla::guidance {

struct TimeNamed {
  enum class Ahead : std::uint8_t { none, minutes, open_minutes, days, business_days };
  Span span;
  std::optional<int> day;     ///< days from today's date
  std::optional<int> minute;  ///< of the day, 0 to 1,440
  Ahead ahead = Ahead::none;
  int amount = 0;  ///< of `ahead`
};

/// The latest of each kind that the sentence names, taken together; nullopt: none. `today` is the
/// local date on which the draft is written.
std::optional<TimeNamed> time_in(const DraftText& draft, const Sentence& sentence, Date today);

/// When that is by the company's hours: an instant, or a whole local day.
struct TimeMeant {
  std::optional<Instant> instant;
  std::optional<Date> day;
};
TimeMeant resolve(const TimeNamed& named, const Schedule& schedule, Instant at);

}  // namespace ventanilla::guidance
