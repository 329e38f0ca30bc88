// libFuzzer: opening hours, and after a zero byte a zone, an instant and more from any bytes. The
// next change lies later and has another state; a deadline holds exactly the asked open time, one
// in business days comes at the end of the right day; a day's spans are in order.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string_view>

#include "ventanilla/hours.hpp"

namespace {
using namespace ventanilla;

constexpr std::size_t rest_size = 16;

void check(bool holds) {
  if (!holds) std::abort();
}

Zone zone_of(const std::uint8_t* data) {
  std::vector<ZoneTransition> transitions;
  std::int64_t at = 1'767'225'600;
  for (int i = 0; i < 4; ++i) {
    at += 3600 * (1 + data[i]);
    transitions.push_back({at, (data[4 + i] - 128) * 600});
  }
  return Zone::from_transitions("Fuzz/Zone", 0, transitions).value();
}

/// Closing time is at most 48 hours after its day began, which may be the one before `date`; the
/// zone's jumps, of 42 hours at most, come on top.
bool closes_after(const Zone& zone, Date date, Instant due) {
  const auto since =
      zone.to_local(due).time_since_epoch() - std::chrono::sys_days(date).time_since_epoch();
  return since > -std::chrono::hours(24 + 42) && since <= std::chrono::hours(48 + 42);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const std::size_t end = std::min(bytes.find('\0'), bytes.size());
  auto hours = OpeningHours::parse(bytes.substr(0, end));
  if (!hours) return 0;
  std::uint8_t rest[rest_size] = {};
  const std::string_view given = bytes.substr(std::min(end + 1, bytes.size()), rest_size);
  std::copy(given.begin(), given.end(), rest);
  data = rest;
  Schedule schedule{std::move(hours).value(), zone_of(data), {}, {}};
  schedule.holidays.push_back(*parse_date("2026-01-06"));
  std::uint32_t seconds = 0;
  std::memcpy(&seconds, data + 8, sizeof seconds);
  const Instant at(std::chrono::seconds(1'767'225'600 + seconds % 100'000'000));
  const Status status = status_at(schedule, at);
  if (status.next_change) {
    check(*status.next_change > at);
    check(status_at(schedule, *status.next_change).state != status.state);
    check(status_at(schedule, *status.next_change - std::chrono::seconds(1)).state == status.state);
  }
  const int minutes = 1 + data[12];
  if (const auto due = deadline(schedule, at, minutes)) {
    check(open_seconds_between(schedule, at, *due) == minutes * 60);
  }
  int before = 0;
  for (const DaySpan& span : spans_on(schedule, *parse_date("2026-11-24"))) {
    check(before <= span.from && span.from < span.to && span.state != State::closed);
    before = span.to;
  }
  const int days = data[13] % 8;
  const auto due = deadline(schedule, at, Duration{Duration::Unit::business_days, days});
  const auto date = add_business_days(schedule, at, days);
  check(due.has_value() == date.has_value());
  if (due) check(closes_after(schedule.zone, *date, *due));
  return 0;
}
