#pragma once

#include <cstdint>
#include <string>
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
  int easter;   ///< day number of this year's Easter Sunday
};

NaiveDay naive_day(int number);

struct NaiveRule {
  enum class Join { replace, add, fallback };
  enum class Selector { none, weekdays, holidays, months, dates, years, weeks, nth, easter };

  Join join = Join::replace;
  Selector selector = Selector::none;
  bool with_holidays = false;  ///< weekdays: `Mo-Fr,PH`
  int weekday_from = 0, weekday_to = 0;
  int month_from = 0, day_from = 0, month_to = 0, day_to = 0;
  int year = 0;
  int week_from = 0, week_to = 0, week_step = 1;
  int nth = 0;
  int offset = 0;
  std::vector<std::pair<int, int>> spans;  ///< minutes; the end may lie beyond 1,440
  State state = State::open;

  std::string text() const;
  bool names(const NaiveDay& day, const std::vector<int>& holidays) const;
};

/// The state of the wall clock at a minute (0 to 1,439) of a day.
State naive_state(const std::vector<NaiveRule>& rules, const std::vector<int>& holidays, int day,
                  int minute);

/// A random list of rules, and its notation.
std::vector<NaiveRule> random_rules(std::uint64_t& seed);
std::string notation(const std::vector<NaiveRule>& rules);
/// The next pseudo-random number below `limit` (splitmix64).
int random_below(std::uint64_t& seed, int limit);

}  // namespace ventanilla::test
