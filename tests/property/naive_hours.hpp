#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "ventanilla/hours.hpp"

/// An evaluator of opening hours written from the text of the notation alone, with no code of the
/// core's: rules are built together with their text, and each minute is judged by going through
/// all of them. Slow and plain on purpose.
namespace ventanilla::test {

struct NaiveDay {
  int number;  ///< since 1970-01-01
  int year, month, day;
  int weekday;  ///< 0 Monday
  int week;     ///< ISO
};

NaiveDay naive_day(int number);

/// A day of any year or of one: `Dec 24`, `2026 Dec 24`, `easter -2 days`, `Jul` (day 0), `Oct
/// Su[-1]` (day 0).
struct NaivePoint {
  int year = 0;
  int month = 0;  ///< 0: Easter Sunday
  int day = 0;
  int offset = 0;
  int nth = 0;
  int weekday = 0;
};

struct NaiveDates {
  NaivePoint from, to;
  bool range = false;
};

struct NaiveNth {
  int weekday = 0;
  std::vector<int> nth;
  int offset = 0;
};

/// `{from, to, step}`.
using NaiveRange = std::array<int, 3>;

struct NaiveRule {
  enum class Join { replace, add, fallback };
  enum class Holidays { none, beside, filter };  ///< `Mo,PH` and `PH Mo`

  Join join = Join::replace;
  bool always = false;  ///< written 24/7
  std::vector<NaiveRange> years;
  std::vector<NaiveDates> dates;
  std::vector<NaiveRange> weeks;
  std::vector<std::pair<int, int>> weekdays;
  std::vector<NaiveNth> nths;
  Holidays holidays = Holidays::none;
  std::vector<int> holiday_offsets{0};
  bool holidays_first = false;
  std::vector<std::pair<int, int>> spans;  ///< minutes; the end may lie beyond 1,440
  State state = State::open;
  std::string words;  ///< the state and the comment as written

  std::string text() const;
  bool names(const NaiveDay& day, const std::vector<int>& holiday_list) const;
};

/// The state of the wall clock at a minute (0 to 1,439) of a day. `before`: the rules of the day
/// before, the same object when they are the same.
State naive_state(const std::vector<NaiveRule>& rules, const std::vector<NaiveRule>& before,
                  const std::vector<int>& holidays, int day, int minute);

/// A random list of rules, and its notation.
std::vector<NaiveRule> random_rules(std::uint64_t& seed);
std::string notation(const std::vector<NaiveRule>& rules);
/// The next pseudo-random number below `limit` (splitmix64).
int random_below(std::uint64_t& seed, int limit);

}  // namespace ventanilla::test
