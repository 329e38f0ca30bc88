#include "time/idle_rules.hpp"

#include <algorithm>
#include <utility>

#include "time/day_plan.hpp"
#include "time/rule_match.hpp"

namespace ventanilla::hours_detail {

/// What may take a rule out of opening hours.
struct RuleAccess {
  static OpeningHours without(const OpeningHours& hours, std::size_t index) {
    std::vector<Rule> rules = hours.rules();
    rules.erase(rules.begin() + static_cast<std::ptrdiff_t>(index));
    OpeningHours rest;
    rest.rules_ = std::make_shared<const std::vector<Rule>>(std::move(rules));
    return rest;
  }
};

namespace {

bool same_line(const DayLine& a, const DayLine& b) {
  for (int minute = 0; minute < minutes_per_day;) {
    if (a.at(minute) != b.at(minute)) return false;
    const int next = a.next_change(minute, minutes_per_day);
    if (b.next_change(minute, minutes_per_day) != next) return false;
    minute = next;
  }
  return true;
}

bool open_together(const DayLine& a, const DayLine& b) {
  for (int minute = 0; minute < minutes_per_day;) {
    if (a.at(minute) == State::open && b.at(minute) == State::open) return true;
    minute =
        std::min(a.next_change(minute, minutes_per_day), b.next_change(minute, minutes_per_day));
  }
  return false;
}

// `Su off` where nothing opens on Sundays is said for people, and right.
bool says_what_is(const Schedule& schedule, const Rule& rule, int first) {
  if (rule.state != State::closed) return false;
  DayPlanner planner(schedule);
  bool any = false;
  for (int day = first; day <= first + horizon_days; ++day) {
    if (!matches(rule, civil_day(day), schedule.holidays)) continue;
    any = true;
    if (!planner.own(day).steps().empty()) return false;
  }
  return any;
}

}  // namespace

bool same_days(const Schedule& a, const Schedule& b, int first, int last) {
  DayPlanner planner_a(a);
  DayPlanner planner_b(b);
  for (int day = first; day <= last; ++day) {
    if (!same_line(planner_a.line(day), planner_b.line(day))) return false;
  }
  return true;
}

bool open_together(const Schedule& a, const Schedule& b, int first, int last) {
  DayPlanner planner_a(a);
  DayPlanner planner_b(b);
  for (int day = first; day <= last; ++day) {
    if (open_together(planner_a.line(day), planner_b.line(day))) return true;
  }
  return false;
}

std::vector<std::size_t> idle_rules(const Schedule& schedule, int first) {
  constexpr std::size_t most_rules = 24;
  const std::vector<Rule>& rules = schedule.hours.rules();
  std::vector<std::size_t> idle;
  const bool shut = rules.size() == 1 && rules[0].state == State::closed;  // `off`
  if (shut || rules.size() > most_rules) return idle;
  Schedule whole = schedule;
  whole.special.clear();
  for (std::size_t i = 0; i < rules.size(); ++i) {
    const bool waits = !rules[i].holidays.empty() &&
                       (schedule.holidays.empty() || day_number(schedule.holidays.back()) < first);
    if (waits || replaced_everywhere(rules, i)) continue;
    Schedule without = whole;
    without.hours = RuleAccess::without(schedule.hours, i);
    if (same_days(whole, without, first, first + horizon_days) &&
        !says_what_is(whole, rules[i], first)) {
      idle.push_back(i);
    }
  }
  return idle;
}

}  // namespace ventanilla::hours_detail
