#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "ventanilla/zone.hpp"

namespace ventanilla::native {

/// When a POSIX rule changes the clock in a year: `M3.2.0/2`, `J60`, `59`.
struct PosixDate {
  enum class Kind : std::uint8_t { month_week_day, julian_without_leap, julian };
  Kind kind = Kind::month_week_day;
  int month = 0;
  int week = 0;     ///< 1 to 5; 5 is the last
  int day = 0;      ///< weekday, 0 Sunday; or the day of the year
  int seconds = 0;  ///< of the wall clock; RFC 9636 allows -167 to 167 hours
};

/// The footer of a TZif file: POSIX.1 section 8.3, `TZ`, with RFC 9636's extension.
struct PosixRule {
  std::int32_t standard = 0;  ///< seconds east of UTC
  std::int32_t daylight = 0;
  bool changes = false;  ///< whether the two dates hold
  PosixDate to_daylight;
  PosixDate to_standard;
};

std::optional<PosixRule> parse_posix_rule(std::string_view text);
/// The two changes of a year, ascending.
std::vector<ZoneTransition> transitions_in(const PosixRule& rule, int year);

}  // namespace ventanilla::native
