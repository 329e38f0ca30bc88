#pragma once

#include <cstddef>
#include <vector>

#include "ventanilla/hours.hpp"

namespace ventanilla::hours_detail {

/// The states along a stretch of minutes, as a step function: each step holds until the next.
class DayLine {
 public:
  struct Step {
    int at;
    State state;
  };

  void clear() { steps_.clear(); }
  /// Sets [from, to), over whatever was there.
  void paint(int from, int to, State state);
  /// Closes what `other` does not leave closed.
  void cut(const DayLine& other);
  State at(int minute) const;
  /// The first minute after `minute` at which the state differs; `limit` when none does.
  int next_change(int minute, int limit) const;
  const std::vector<Step>& steps() const { return steps_; }

  /// `upper` where it is not closed, else `lower`.
  static void overlay(const DayLine& upper, const DayLine& lower, DayLine& out);

 private:
  void push(int at, State state);

  std::vector<Step> steps_;  // ascending, neighbours differ, closed before the first
  std::vector<Step> old_;    // a buffer of paint()
};

}  // namespace ventanilla::hours_detail
