#include <algorithm>

#include "time/walker.hpp"

namespace ventanilla {
namespace chrono = std::chrono;
using hours_detail::DayLine;
using hours_detail::DayPlanner;
using hours_detail::minutes_per_day;
using hours_detail::Walker;

namespace {

Instant instant_of(std::int64_t second) { return Instant(chrono::seconds(second)); }

int local_day(const Zone& zone, Instant at) {
  const LocalTime local = zone.to_local(at);
  return static_cast<int>(chrono::floor<chrono::days>(local).time_since_epoch().count());
}

// A business day: one on which an open span starts.
bool opens_on(DayPlanner& planner, int day) {
  for (const DayLine::Step& step : planner.own(day).steps()) {
    if (step.state == State::open && step.at >= 0 && step.at < minutes_per_day) return true;
  }
  return false;
}

std::optional<int> business_day(const Schedule& schedule, Instant start, int days) {
  const auto first = next_open(schedule, start);
  if (!first) return std::nullopt;
  DayPlanner planner(schedule);
  int day = local_day(schedule.zone, *first);
  const int last = local_day(schedule.zone, start) + horizon_days;
  while (days > 0) {
    if (++day > last) return std::nullopt;
    if (opens_on(planner, day)) --days;
  }
  return day;
}

// Where the last open stretch of a day's line ends, up to midnight; 0 without any.
int last_end(const DayLine& line) {
  int end = 0;
  bool open = false;
  for (const DayLine::Step& step : line.steps()) {
    if (open) end = std::min(step.at, minutes_per_day);
    open = step.state == State::open && step.at < minutes_per_day;
  }
  return end;
}

// The minute at which the last span that starts on this day ends, up to 2,880; the next day's `off`
// may cut the part after midnight.
int closing_minute(DayPlanner& planner, int day) {
  const int end = last_end(planner.own(day));
  const int after_midnight = last_end(planner.spill(day + 1));
  return after_midnight > 0 ? minutes_per_day + after_midnight : end;
}

Instant instant_of(const Zone& zone, int day, int minute) {
  const LocalTime local{chrono::days(day) + chrono::minutes(minute)};
  const LocalLookup found = zone.to_instant(local);
  if (found.kind != LocalLookup::Kind::skipped) return found.later;
  // The clock jumps over closing time: what was open closes at the jump.
  for (const ZoneTransition& transition : zone.transitions()) {
    const Instant at = instant_of(transition.at);
    if (at > std::min(found.earlier, found.later) - chrono::days(1) &&
        at <= std::max(found.earlier, found.later)) {
      return at;
    }
  }
  return found.later;
}

}  // namespace

std::optional<Instant> deadline(const Schedule& schedule, Instant start, std::int64_t minutes) {
  if (minutes <= 0) return start;
  Walker walker(schedule, start);
  const std::int64_t horizon = hours_detail::horizon_after(start);
  std::int64_t left = minutes > horizon / 60 ? horizon : minutes * 60;
  while (walker.begin() < horizon) {
    if (walker.state() == State::open) {
      const std::int64_t length = walker.end() - walker.begin();
      if (left <= length) {
        const std::int64_t due = walker.begin() + left;
        return due <= horizon ? std::optional(instant_of(due)) : std::nullopt;
      }
      left -= length;
    }
    walker.advance();
  }
  return std::nullopt;
}

std::optional<Instant> deadline(const Schedule& schedule, Instant start, Duration duration) {
  if (duration.unit == Duration::Unit::open_minutes) {
    return deadline(schedule, start, std::int64_t{duration.amount});
  }
  const auto day = business_day(schedule, start, duration.amount);
  if (!day) return std::nullopt;
  DayPlanner planner(schedule);
  // Day 0 may be open with yesterday's span alone.
  const int starts = opens_on(planner, *day) ? *day : *day - 1;
  return instant_of(schedule.zone, starts, closing_minute(planner, starts));
}

std::int64_t open_seconds_between(const Schedule& schedule, Instant from, Instant to) {
  const std::int64_t end = to.time_since_epoch().count();
  if (to <= from) return 0;
  std::int64_t open = 0;
  for (Walker walker(schedule, from); walker.begin() < end; walker.advance()) {
    if (walker.state() == State::open) open += std::min(walker.end(), end) - walker.begin();
  }
  return open;
}

std::optional<Date> add_business_days(const Schedule& schedule, Instant start, int days) {
  const auto day = business_day(schedule, start, days);
  if (!day) return std::nullopt;
  return Date(chrono::sys_days(chrono::days(*day)));
}

}  // namespace ventanilla
