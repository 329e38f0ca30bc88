#include "time/day_plan.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "time/rule_match.hpp"

namespace ventanilla::hours_detail {
namespace {

void paint_spans(DayLine& line, const Rule& rule, int shift, State state) {
  if (rule.spans.empty()) line.paint(shift, minutes_per_day + shift, state);
  for (const Span& span : rule.spans) line.paint(span.from + shift, span.to + shift, state);
}

// Whether a rule drops what those before it gave a day.
bool drops(const Rule& rule) {
  if (rule.state == State::closed) return !rule.fills && rule.spans.empty();
  return rule.join == Join::replace;
}

}  // namespace

std::optional<State> constant_state(const Schedule& schedule) {
  const std::vector<Rule>& rules = schedule.hours.rules();
  if (rules.size() != 1 || !schedule.special.empty()) return std::nullopt;
  const Rule& rule = rules.front();
  const bool whole_day = rule.spans.empty() || (rule.spans.size() == 1 && rule.spans[0].from == 0 &&
                                                rule.spans[0].to == minutes_per_day);
  return whole_day && holds_always(rule) ? std::optional(rule.state) : std::nullopt;
}

const DayLine& DayPlanner::line(int day) {
  plan(day);
  return line_;
}

const DayLine& DayPlanner::own(int day) {
  plan(day);
  return own_;
}

const DayLine& DayPlanner::spill(int day) {
  plan(day);
  return spill_;
}

const OpeningHours& DayPlanner::hours_on(int day) const {
  const OpeningHours* hours = &schedule_.hours;
  for (const SpecialDays& special : schedule_.special) {
    if (day_number(special.from) <= day && day <= day_number(special.to)) hours = &special.hours;
  }
  return *hours;
}

// One rule on one of the two days whose spans reach into the planned day. `own` has what that
// day's rules gave so far, `other` the neighbour's: a cut goes through both.
void DayPlanner::apply(const Rule& rule, int shift, DayLine& own, DayLine& other) {
  if (rule.fills) return fill(rule, shift, own, other);
  if (rule.state == State::closed && rule.spans.empty()) return;
  paint_spans(own, rule, shift, rule.state);
  if (rule.state == State::closed) paint_spans(other, rule, shift, State::closed);
}

// `||`: only where all before it is closed.
void DayPlanner::fill(const Rule& rule, int shift, DayLine& own, const DayLine& other) {
  filler_.clear();
  paint_spans(filler_, rule, shift, rule.state);
  filler_.cut(other);
  DayLine::overlay(own, filler_, scratch_);
  std::swap(own, scratch_);
}

// The last rule that drops what a day had; what stands before it gives that day nothing, and
// closes nothing but what runs over from another day.
std::size_t DayPlanner::first_rule(const std::vector<Rule>& rules, const CivilDay* day) const {
  if (day == nullptr) return rules.size();
  std::size_t first = rules.size();
  while (first > 0) {
    const Rule& rule = rules[--first];
    if (drops(rule) && matches(rule, *day, schedule_.holidays)) break;
  }
  return first;
}

// Rules in order, on both days in turn: a fallback of yesterday gives way to a rule of today that
// stands before it, and the other way round.
void DayPlanner::run(const OpeningHours& hours, const CivilDay* today, const CivilDay* yesterday) {
  const std::vector<Rule>& rules = hours.rules();
  const std::size_t first_today = first_rule(rules, today);
  const std::size_t first_yesterday = first_rule(rules, yesterday);
  for (std::size_t i = 0; i < rules.size(); ++i) {
    const Rule& rule = rules[i];
    const bool cuts = rule.state == State::closed && !rule.fills;
    const auto holds = [&](std::size_t first, const CivilDay* day) {
      return day != nullptr && (cuts || i >= first) && matches(rule, *day, schedule_.holidays);
    };
    if (holds(first_yesterday, yesterday)) apply(rule, -minutes_per_day, spill_, own_);
    if (holds(first_today, today)) apply(rule, 0, own_, spill_);
  }
}

// A day's line is made by the rules that hold on it and on the day before it.
int DayPlanner::same_until(int day) const {
  int until = std::numeric_limits<int>::max();
  for (const SpecialDays& special : schedule_.special) {
    for (const int edge : {day_number(special.from), day_number(special.to) + 1}) {
      if (edge >= day) until = std::min(until, edge);
    }
  }
  const CivilDay yesterday = civil_day(day - 1);
  bool opens = false;  // what closes before anything opens changes nothing
  for (const Rule& rule : hours_on(day).rules()) {
    if (until <= day + 1) break;
    opens = opens || rule.state != State::closed;
    if (opens) until = std::min(until, steady_until(rule, yesterday, schedule_.holidays));
  }
  return std::max(until, day + 1);
}

void DayPlanner::plan(int day) {
  if (day == planned_) return;
  planned_ = day;
  const CivilDay today = civil_day(day);
  const CivilDay yesterday = civil_day(day - 1);
  const OpeningHours& hours = hours_on(day);
  const OpeningHours& hours_before = hours_on(day - 1);
  const bool same = &hours == &hours_before;
  own_.clear();
  spill_.clear();
  if (!same) run(hours_before, nullptr, &yesterday);
  run(hours, &today, same ? &yesterday : nullptr);
  DayLine::overlay(own_, spill_, line_);
}

}  // namespace ventanilla::hours_detail
