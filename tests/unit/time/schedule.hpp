#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"
#include "ventanilla/hours.hpp"

namespace ventanilla::test {

inline Instant at(std::string_view text) { return parse_instant(text).value(); }

inline OpeningHours hours(std::string_view text) { return OpeningHours::parse(text).value(); }

/// A schedule in UTC, in which instants and wall clock are the same.
inline Schedule in_utc(std::string_view text) { return Schedule{hours(text), Zone(), {}, {}}; }

/// Madrid's winter and summer of 2026: +1, from March 29 01:00Z +2, from October 25 01:00Z +1.
inline Zone madrid() {
  std::vector<ZoneTransition> changes = {{1774746000, 7200}, {1792890000, 3600}};
  return Zone::from_transitions("Europe/Madrid", 3600, changes).value();
}

inline std::string text_of(const std::optional<Instant>& instant) {
  return instant ? format_instant(*instant) : "none";
}

/// "open 2026-11-24T18:00:00Z"
inline std::string status_text_of(const Schedule& schedule, std::string_view instant) {
  const Status status = status_at(schedule, at(instant));
  return std::string(to_string(status.state)) + ' ' + text_of(status.next_change);
}

}  // namespace ventanilla::test
