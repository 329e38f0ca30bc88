#include "time/day_line.hpp"

#include <algorithm>
#include <limits>

namespace ventanilla::hours_detail {

State DayLine::at(int minute) const {
  State state = State::closed;
  for (const Step& step : steps_) {
    if (step.at > minute) break;
    state = step.state;
  }
  return state;
}

int DayLine::next_change(int minute, int limit) const {
  for (const Step& step : steps_) {
    if (step.at > minute) return std::min(step.at, limit);
  }
  return limit;
}

void DayLine::push(int at, State state) {
  const State before = steps_.empty() ? State::closed : steps_.back().state;
  if (state != before) steps_.push_back({at, state});
}

void DayLine::paint(int from, int to, State state) {
  if (from >= to) return;
  if (steps_.empty() || steps_.back().at < from) {  // after all that there is, as mostly
    push(from, state);
    push(to, State::closed);
    return;
  }
  const State after = at(to);
  steps_.swap(old_);
  steps_.clear();
  for (const Step& step : old_) {
    if (step.at < from) push(step.at, step.state);
  }
  push(from, state);
  push(to, after);
  for (const Step& step : old_) {
    if (step.at > to) push(step.at, step.state);
  }
}

void DayLine::cut(const DayLine& other) {
  for (std::size_t i = 0; i + 1 < other.steps_.size(); ++i) {
    const Step& step = other.steps_[i];
    if (step.state != State::closed) paint(step.at, other.steps_[i + 1].at, State::closed);
  }
}

void DayLine::overlay(const DayLine& upper, const DayLine& lower, DayLine& out) {
  constexpr int never = std::numeric_limits<int>::max();
  out.clear();
  std::size_t u = 0;
  std::size_t l = 0;
  State above = State::closed;
  State below = State::closed;
  while (u < upper.steps_.size() || l < lower.steps_.size()) {
    const int next_u = u < upper.steps_.size() ? upper.steps_[u].at : never;
    const int next_l = l < lower.steps_.size() ? lower.steps_[l].at : never;
    const int at = std::min(next_u, next_l);
    if (next_u == at) above = upper.steps_[u++].state;
    if (next_l == at) below = lower.steps_[l++].state;
    out.push(at, above != State::closed ? above : below);
  }
}

}  // namespace ventanilla::hours_detail
