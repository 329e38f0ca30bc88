#pragma once

#include <algorithm>
#include <limits>

#include "time/day_plan.hpp"

namespace ventanilla::hours_detail {

/// Goes through time from one instant on, piece by piece; the state is the same all through a
/// piece. Pieces end at changes of state, at local midnights (days that are all alike make one
/// piece) and where the zone's offset changes: the state at an instant is that of the wall clock,
/// so a skipped or a repeated hour needs no case of its own.
class Walker {
 public:
  Walker(const Schedule& schedule, Instant at)
      : planner_(schedule), zone_(schedule.zone), begin_(at.time_since_epoch().count()) {
    const auto& transitions = zone_.transitions();
    next_ = static_cast<std::size_t>(
        std::upper_bound(transitions.begin(), transitions.end(), begin_,
                         [](std::int64_t second, const ZoneTransition& transition) {
                           return second < transition.at;
                         }) -
        transitions.begin());
    read();
  }

  State state() const { return state_; }
  std::int64_t begin() const { return begin_; }  ///< of this piece, UTC second
  std::int64_t end() const { return end_; }      ///< where the next piece begins

  void advance() {
    begin_ = end_;
    const auto& transitions = zone_.transitions();
    if (next_ < transitions.size() && transitions[next_].at == begin_) ++next_;
    read();
  }

 private:
  static constexpr std::int64_t seconds_per_day = 86'400;

  void read() {
    const auto& transitions = zone_.transitions();
    const std::int64_t offset = next_ == 0 ? zone_.initial_offset() : transitions[next_ - 1].offset;
    const std::int64_t local = begin_ + offset;
    const std::int64_t day =
        local >= 0 ? local / seconds_per_day : -((-local + seconds_per_day - 1) / seconds_per_day);
    const int minute = static_cast<int>((local - day * seconds_per_day) / 60);
    const DayLine& line = planner_.line(static_cast<int>(day));
    state_ = line.at(minute);
    const int change = line.next_change(minute, minutes_per_day);
    end_ = day * seconds_per_day + change * 60 - offset;
    if (change == minutes_per_day && line.next_change(0, change) == change) {
      const std::int64_t next = planner_.same_until(static_cast<int>(day));
      end_ = end_of_days(day, std::min(next, day + horizon_days + 1), offset);
    }
    if (next_ < transitions.size()) end_ = std::min(end_, transitions[next_].at);
  }

  // Where the days from `first` up to `last`, itself left out, end. A clock change among them
  // matters only if it leads out of them.
  std::int64_t end_of_days(std::int64_t first, std::int64_t last, std::int64_t offset) {
    const auto& transitions = zone_.transitions();
    for (; next_ < transitions.size(); ++next_) {
      const auto& [at, offset_then] = transitions[next_];
      const std::int64_t local = at + offset_then;
      if (at + offset >= last * seconds_per_day || local >= last * seconds_per_day ||
          local < first * seconds_per_day) {
        break;
      }
      offset = offset_then;
    }
    return last * seconds_per_day - offset;
  }

  DayPlanner planner_;
  const Zone& zone_;
  std::size_t next_ = 0;  // the first transition after begin_ that matters
  std::int64_t begin_;
  std::int64_t end_ = 0;
  State state_ = State::closed;
};

inline std::int64_t horizon_after(Instant at) {
  return at.time_since_epoch().count() + std::int64_t{horizon_days} * 86'400;
}

}  // namespace ventanilla::hours_detail
