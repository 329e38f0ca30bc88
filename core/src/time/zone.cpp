#include "ventanilla/zone.hpp"

#include <algorithm>
#include <utility>

#include "base/telling.hpp"

namespace ventanilla {
namespace chrono = std::chrono;
namespace {

constexpr std::int32_t most_offset = 26 * 3600;

LocalTime shifted(Instant instant, std::int32_t offset) {
  return LocalTime(instant.time_since_epoch() + chrono::seconds(offset));
}

Instant unshifted(LocalTime local, std::int32_t offset) {
  return Instant(local.time_since_epoch() - chrono::seconds(offset));
}

}  // namespace

Result<Zone> Zone::from_transitions(std::string name, std::int32_t initial_offset,
                                    std::vector<ZoneTransition> transitions) {
  const auto too_far = [](std::int32_t offset) {
    return offset < -most_offset || offset > most_offset;
  };
  bool wrong = too_far(initial_offset);
  for (std::size_t i = 0; i < transitions.size(); ++i) {
    wrong = wrong || too_far(transitions[i].offset);
    wrong = wrong || (i > 0 && transitions[i - 1].at >= transitions[i].at);
  }
  if (wrong) {
    return told_error(ErrorCode::out_of_range, [&] {
      return "transitions of zone " + name +
             " must ascend, with offsets of at most 26 hours in seconds";
    });
  }
  Zone zone;
  zone.name_ = std::move(name);
  zone.initial_offset_ = initial_offset;
  zone.transitions_ = std::move(transitions);
  return zone;
}

std::int32_t Zone::offset_at(Instant instant) const {
  const std::int64_t second = instant.time_since_epoch().count();
  const auto after = std::upper_bound(
      transitions_.begin(), transitions_.end(), second,
      [](std::int64_t at, const ZoneTransition& transition) { return at < transition.at; });
  return after == transitions_.begin() ? initial_offset_ : std::prev(after)->offset;
}

LocalTime Zone::to_local(Instant instant) const { return shifted(instant, offset_at(instant)); }

// Offsets change at most once within a day in practice, so the offsets that hold a day before and
// a day after the local time are the only two candidates (as in google/cctz).
LocalLookup Zone::to_instant(LocalTime local) const {
  const Instant guess = unshifted(local, 0);
  const std::int32_t before = offset_at(guess - chrono::days(1));
  const std::int32_t after = offset_at(guess + chrono::days(1));
  const Instant with_before = unshifted(local, before);
  const Instant with_after = unshifted(local, after);
  const bool before_fits = offset_at(with_before) == before;
  const bool after_fits = offset_at(with_after) == after;
  using Kind = LocalLookup::Kind;
  if (before_fits && after_fits) {
    if (with_before == with_after) return {Kind::unique, with_before, with_before};
    return {Kind::repeated, std::min(with_before, with_after), std::max(with_before, with_after)};
  }
  if (before_fits) return {Kind::unique, with_before, with_before};
  if (after_fits) return {Kind::unique, with_after, with_after};
  return {Kind::skipped, with_before, with_after};
}

void ZoneSet::add(Zone zone) {
  for (Zone& known : zones_) {
    if (known.name() == zone.name()) {
      known = std::move(zone);
      return;
    }
  }
  zones_.push_back(std::move(zone));
}

const Zone* ZoneSet::find(std::string_view name) const {
  for (const Zone& zone : zones_) {
    if (zone.name() == name) return &zone;
  }
  return nullptr;
}

}  // namespace ventanilla
