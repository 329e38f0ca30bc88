#pragma once

#include <optional>

#include "time/civil.hpp"
#include "time/day_line.hpp"
#include "time/hours_rule.hpp"

namespace ventanilla::hours_detail {

/// The state of `24/7`, `off` and the like without special days: one rule for all of every day.
std::optional<State> constant_state(const Schedule& schedule);

/// What the rules make of one local day. Holds its buffers, so that walking over days allocates
/// nothing after the first few.
class DayPlanner {
 public:
  explicit DayPlanner(const Schedule& schedule) : schedule_(schedule) {}

  /// Minutes of the day: its own spans (they may run to 2,880) over what runs over from the day
  /// before.
  const DayLine& line(int day);
  /// Only the spans that start on this day.
  const DayLine& own(int day);
  /// Only what runs over from the day before.
  const DayLine& spill(int day);
  /// A day after `day` such that every day before it has the same line(), if nothing of it runs
  /// on from other rules: `day + 1` when that is not known at once.
  int same_until(int day) const;

 private:
  void plan(int day);
  std::size_t first_rule(const std::vector<Rule>& rules, const CivilDay* day) const;
  void run(const OpeningHours& hours, const CivilDay* today, const CivilDay* yesterday);
  void apply(const Rule& rule, int shift, DayLine& own, DayLine& other);
  void fill(const Rule& rule, int shift, DayLine& own, const DayLine& other);
  const OpeningHours& hours_on(int day) const;

  const Schedule& schedule_;
  int planned_ = -1'000'000;
  DayLine own_, spill_, line_, filler_, scratch_;
};

}  // namespace ventanilla::hours_detail
