#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "ventanilla/result.hpp"

/// Instants and dates. The core has no clock: every instant comes in as a value.
namespace ventanilla {

using Instant = std::chrono::sys_seconds;      ///< seconds since 1970-01-01T00:00:00Z
using LocalTime = std::chrono::local_seconds;  ///< what a wall clock shows
using Date = std::chrono::year_month_day;      ///< a proleptic Gregorian date

/// Instants that the commands accept; outside, ErrorCode::bad_instant.
inline constexpr int min_year = 1970;
inline constexpr int max_year = 2199;

/// Reads RFC 3339 with `Z` or a numeric offset; a fraction of a second is dropped.
Result<Instant> parse_instant(std::string_view text);
/// `YYYY-MM-DDTHH:MM:SSZ`.
std::string format_instant(Instant instant);

/// Reads `YYYY-MM-DD`; std::nullopt unless it is a date that exists.
std::optional<Date> parse_date(std::string_view text);
std::string format_date(Date date);

/// How long a reply may take: `30m` and `4h` are minutes of open time, `2bd` business days.
struct Duration {
  enum class Unit : std::uint8_t { open_minutes, business_days };
  Unit unit = Unit::open_minutes;
  std::int32_t amount = 0;
  bool operator==(const Duration&) const = default;
};

/// Reads `30m`, `4h`, `2bd` (up to 1,000,000 minutes, 1,000 business days).
Result<Duration> parse_duration(std::string_view text);

}  // namespace ventanilla
