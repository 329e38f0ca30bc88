#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "ventanilla/hours.hpp"

/// The parsed form of an opening-hours text: a list of rules in order.
namespace ventanilla::hours_detail {

constexpr int minutes_per_day = 1440;

/// Years, or weeks of the year: `2026-2040/2`, `week 1-51/2`.
struct NumberRange {
  int from = 0;
  int to = 0;
  int step = 1;
};

/// A day of the year: `Dec 24`, `easter -2 days`, `2027 Jan 6`, `Oct Su[-1]`.
struct DatePoint {
  int month = 0;    ///< 1 to 12; 0: Easter Sunday
  int day = 0;      ///< 1 to 31; beyond the month's end: its last day; about, when `nth` is set
  int year = 0;     ///< 0: every year
  int offset = 0;   ///< days added
  int nth = 0;      ///< 1 to 4, -1 to -4: this weekday of the month; 0: the day
  int weekday = 0;  ///< 0 Monday
};

struct DateRange {
  DatePoint from;
  DatePoint to;
  bool single = false;  ///< one date: it has to exist (`Feb 29`)
};

/// `We[1]`, `Fr[-1]`, `Sa[1] +1 day`: bit n stands for the nth (or nth last) of the month.
struct NthWeekday {
  int weekday = 0;
  std::uint8_t from_start = 0;
  std::uint8_t from_end = 0;
  int offset = 0;
};

/// Minutes of the day on which it starts: [from, to), 0 <= from < 1440, to <= 2880.
struct Span {
  int from = 0;
  int to = 0;
};

enum class Join : std::uint8_t { replace, add, fallback };

struct Rule {
  Join join = Join::replace;  ///< how it stands to the rules before it: `;` `,` `||`
  bool fills = false;         ///< holds only where all before is closed: `|| A, B`, both
  std::vector<NumberRange> years;
  std::vector<DateRange> dates;
  std::vector<NumberRange> weeks;
  std::uint8_t weekdays = 0;  ///< bit 0 Monday
  std::vector<NthWeekday> nth;
  std::vector<int> holidays;   ///< `PH`, `PH +1 day`: days after a holiday
  bool holidays_only = false;  ///< `PH Mo-Fr`: holidays that fall on these weekdays
  bool always = false;         ///< written `24/7`
  std::vector<Span> spans;     ///< empty: the whole day
  State state = State::open;
  bool state_written = false;
  std::string comment;
};

}  // namespace ventanilla::hours_detail
