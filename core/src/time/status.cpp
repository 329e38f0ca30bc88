#include "time/walker.hpp"

namespace ventanilla {

const std::vector<hours_detail::Rule>& OpeningHours::rules() const {
  static const std::vector<hours_detail::Rule> none;
  return rules_ ? *rules_ : none;
}

std::string_view to_string(State state) {
  switch (state) {
    case State::open:
      return "open";
    case State::unknown:
      return "unknown";
    case State::closed:
      break;
  }
  return "closed";
}

Status status_at(const Schedule& schedule, Instant at) {
  if (const auto state = hours_detail::constant_state(schedule)) return {*state, std::nullopt};
  hours_detail::Walker walker(schedule, at);
  Status status{walker.state(), std::nullopt};
  const std::int64_t horizon = hours_detail::horizon_after(at);
  while (walker.end() <= horizon) {
    walker.advance();
    if (walker.state() != status.state) {
      status.next_change = Instant(std::chrono::seconds(walker.begin()));
      break;
    }
  }
  return status;
}

std::optional<Instant> next_open(const Schedule& schedule, Instant from) {
  hours_detail::Walker walker(schedule, from);
  const std::int64_t horizon = hours_detail::horizon_after(from);
  while (walker.state() != State::open) {
    if (walker.end() > horizon) return std::nullopt;
    walker.advance();
  }
  return Instant(std::chrono::seconds(walker.begin()));
}

}  // namespace ventanilla
