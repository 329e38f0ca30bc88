#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ventanilla/instant.hpp"
#include "ventanilla/result.hpp"
#include "ventanilla/zone.hpp"

/// Business time: opening hours in a strict subset of OSM's `opening_hours`
/// (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification), their state at an
/// instant, and deadlines counted in open time. docs/hours.md tells the semantics.
namespace ventanilla {

namespace hours_detail {
struct Rule;
struct RuleAccess;
}  // namespace hours_detail

/// A parsed rule string. Never open by default. Copies share their rules, which never change.
class OpeningHours {
 public:
  /// Errors (bad_hours): what is outside the sub-language, with the place in the text and what to
  /// write instead. At most 4,096 bytes of text and 256 rules (too_large).
  static Result<OpeningHours> parse(std::string_view text);

  const std::string& text() const { return text_; }
  const std::vector<hours_detail::Rule>& rules() const;

 private:
  friend struct hours_detail::RuleAccess;
  std::string text_;
  std::shared_ptr<const std::vector<hours_detail::Rule>> rules_;
};

/// What is valid but probably not meant: rules that never hold, a `;` that replaces a part of the
/// day, bare comments, overlapping spans, equal ends, a year before a range over new year, hours
/// that are never open. In English.
std::vector<std::string> hours_warnings(const OpeningHours& hours);

enum class State : std::uint8_t { closed, open, unknown };
std::string_view to_string(State state);  ///< "closed", "open", "unknown"

/// Days on which other hours hold.
struct SpecialDays {
  Date from;
  Date to;  ///< the last day
  OpeningHours hours;
  std::string note;
};

/// Everything that decides whether a desk is open.
struct Schedule {
  OpeningHours hours;
  Zone zone;
  std::vector<Date> holidays;  ///< what `PH` means; sorted, unique
  std::vector<SpecialDays> special;
};

/// The horizon of every search for a next change, an opening or a deadline.
inline constexpr int horizon_days = 1830;

struct Status {
  State state = State::closed;
  std::optional<Instant> next_change;  ///< nullopt: none within horizon_days
};

/// Minutes of a day: [from, to), 0 <= from < 1440, to <= 2880.
struct DaySpan {
  int from = 0;
  int to = 0;
  State state = State::open;
};

/// What starts on a local date, in order; an end beyond 1,440 lies on the next day.
std::vector<DaySpan> spans_on(const Schedule& schedule, Date date);

Status status_at(const Schedule& schedule, Instant at);

/// The first instant at or after `from` at which the desk is open; nullopt: none in the horizon.
std::optional<Instant> next_open(const Schedule& schedule, Instant from);

/// The earliest D such that [start, D) holds `minutes` of open time; nullopt: none in the horizon.
/// 0 minutes or less: `start`.
std::optional<Instant> deadline(const Schedule& schedule, Instant start, std::int64_t minutes);
/// The same for a Duration; business days end at closing time of the last of them.
std::optional<Instant> deadline(const Schedule& schedule, Instant start, Duration duration);

/// Seconds of open time in [from, to); 0 when to <= from.
std::int64_t open_seconds_between(const Schedule& schedule, Instant from, Instant to);

/// The local date that is `days` business days after the first open instant's date; 0 or less:
/// that date. nullopt: none in the horizon.
std::optional<Date> add_business_days(const Schedule& schedule, Instant start, int days);

}  // namespace ventanilla
