#include "time/day_plan.hpp"

#include <utility>

#include "time/rule_match.hpp"

namespace ventanilla::hours_detail {
namespace {

void paint_spans(DayLine& line, const Rule& rule, int shift, State state) {
  if (rule.spans.empty()) line.paint(shift, minutes_per_day + shift, state);
  for (const Span& span : rule.spans) line.paint(span.from + shift, span.to + shift, state);
}

// One rule on one of the two days whose spans reach into the planned day. `own` has what that
// day's rules gave so far, `other` the neighbour's: a cut goes through both.
void apply_on(const Rule& rule, int shift, DayLine& own, DayLine& other) {
  if (rule.state == State::closed) {
    if (rule.spans.empty()) {
      own.clear();
    } else {
      paint_spans(own, rule, shift, State::closed);
      paint_spans(other, rule, shift, State::closed);
    }
    return;
  }
  if (rule.join != Join::add) own.clear();
  paint_spans(own, rule, shift, rule.state);
}

}  // namespace

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

// `||`: what the groups before leave closed is the next group's.
void DayPlanner::close_group(bool first) {
  if (first) {
    std::swap(own_, group_own_);
    std::swap(spill_, group_spill_);
    DayLine::overlay(own_, spill_, line_);
  } else {
    DayLine::overlay(own_, group_own_, scratch_);
    std::swap(own_, scratch_);
    DayLine::overlay(spill_, group_spill_, scratch_);
    std::swap(spill_, scratch_);
    DayLine::overlay(group_own_, group_spill_, scratch_);
    DayLine::overlay(line_, scratch_, scratch_line_);
    std::swap(line_, scratch_line_);
  }
  group_own_.clear();
  group_spill_.clear();
}

void DayPlanner::run(const OpeningHours& hours, const CivilDay* today, const CivilDay* yesterday) {
  bool first = true;
  for (const Rule& rule : hours.rules()) {
    if (rule.join == Join::fallback) {
      close_group(first);
      first = false;
    }
    if (yesterday != nullptr && matches(rule, *yesterday, schedule_.holidays)) {
      apply_on(rule, -minutes_per_day, group_spill_, group_own_);
    }
    if (today != nullptr && matches(rule, *today, schedule_.holidays)) {
      apply_on(rule, 0, group_own_, group_spill_);
    }
  }
  close_group(first);
}

void DayPlanner::plan(int day) {
  if (day == planned_) return;
  planned_ = day;
  const CivilDay today = civil_day(day);
  const CivilDay yesterday = civil_day(day - 1);
  const OpeningHours& hours = hours_on(day);
  const OpeningHours& hours_before = hours_on(day - 1);
  const bool same = &hours == &hours_before;
  group_own_.clear();
  group_spill_.clear();
  if (!same) {
    run(hours_before, nullptr, &yesterday);
    std::swap(group_spill_, spill_);  // it stands under the first rule of today's hours
  }
  run(hours, &today, same ? &yesterday : nullptr);
}

}  // namespace ventanilla::hours_detail
