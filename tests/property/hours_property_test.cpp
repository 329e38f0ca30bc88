// Random rules, zones and instants against a naive evaluator, minute by minute.
#include <algorithm>
#include <array>

#include "property/naive_hours.hpp"
#include "support/catch.hpp"

namespace ventanilla {
namespace {
using test::random_below;

constexpr int rule_sets = 5'000;
constexpr int instants_each = 20;  // 100,000 states in all
constexpr std::int64_t seconds_per_day = 86'400;

// Transitions such as the world has: half an hour, an hour, at midnight, a day left out.
Zone random_zone(std::uint64_t& seed) {
  constexpr std::array<int, 7> steps = {3600, -3600, 1800, -1800, 7200, 86'400, -1234};
  std::vector<ZoneTransition> transitions;
  std::int32_t offset = (random_below(seed, 97) - 48) * 900;
  const std::int32_t initial = offset;
  std::int64_t at = 1'767'225'600;  // 2026-01-01
  for (int n = random_below(seed, 8); n > 0; --n) {
    at += 3600 * (200 + random_below(seed, 4000)) + random_below(seed, 2) * 1800;
    const int step = steps[static_cast<std::size_t>(random_below(seed, steps.size()))];
    offset += offset > 0 ? -std::abs(step) : std::abs(step);
    transitions.push_back({at, offset});
  }
  return Zone::from_transitions("Test/Zone", initial, transitions).value();
}

struct Case {
  std::vector<test::NaiveRule> rules;
  std::vector<int> holidays;
  struct Special {
    int from, to;
    std::vector<test::NaiveRule> rules;
  };
  std::vector<Special> special;
  Schedule schedule;

  // The last one that names a day holds.
  const std::vector<test::NaiveRule>& rules_on(int day) const {
    const std::vector<test::NaiveRule>* found = &rules;
    for (const Special& days : special) {
      if (days.from <= day && day <= days.to) found = &days.rules;
    }
    return *found;
  }
};

constexpr int first_day = 20'454;  // 2026-01-01

Date date_of(int day) { return Date(std::chrono::sys_days(std::chrono::days(day))); }

OpeningHours parsed(const std::vector<test::NaiveRule>& rules) {
  const std::string text = test::notation(rules);
  CAPTURE(text);
  auto hours = OpeningHours::parse(text);
  const std::string error = hours ? std::string() : hours.error().message;
  CAPTURE(error);
  REQUIRE(hours.has_value());
  return std::move(hours).value();
}

void add_specials(std::uint64_t& seed, Case& made) {
  for (int n = random_below(seed, 12); n > 0; --n) {
    const int from = first_day + random_below(seed, 1000);
    made.special.push_back({from, from + random_below(seed, 40), test::random_rules(seed)});
    const Case::Special& days = made.special.back();
    made.schedule.special.push_back({date_of(days.from), date_of(days.to), parsed(days.rules), ""});
  }
}

Case random_case(std::uint64_t& seed) {
  Case made;
  made.rules = test::random_rules(seed);
  made.schedule.hours = parsed(made.rules);
  made.schedule.zone = random_zone(seed);
  for (int n = 0; n < 12; ++n) made.holidays.push_back(first_day + random_below(seed, 1096));
  std::sort(made.holidays.begin(), made.holidays.end());
  for (const int day : made.holidays) {
    made.schedule.holidays.push_back(date_of(day));
  }
  if (random_below(seed, 3) == 0) add_specials(seed, made);
  return made;
}

Instant random_instant(std::uint64_t& seed, const Zone& zone) {
  const auto& transitions = zone.transitions();
  std::int64_t at = 1'767'225'600 + random_below(seed, 1000) * seconds_per_day +
                    random_below(seed, 96) * 900 + random_below(seed, 3) - 1;
  if (!transitions.empty() && random_below(seed, 3) == 0) {
    const auto size = static_cast<int>(transitions.size());
    at = transitions[static_cast<std::size_t>(random_below(seed, size))].at +
         (random_below(seed, 200) - 100) * 300;
  }
  return Instant(std::chrono::seconds(at));
}

State naive_at(const Case& made, std::int64_t second) {
  std::int32_t offset = made.schedule.zone.initial_offset();
  for (const ZoneTransition& transition : made.schedule.zone.transitions()) {
    if (transition.at <= second) offset = transition.offset;
  }
  const std::int64_t local = second + offset;
  const int day = static_cast<int>(local / seconds_per_day);
  return test::naive_state(made.rules_on(day), made.rules_on(day - 1), made.holidays, day,
                           static_cast<int>(local % seconds_per_day / 60));
}

std::string found(const Case& made, Instant at) {
  std::string text = "\"" + made.schedule.hours.text() + "\" at " + format_instant(at);
  for (const SpecialDays& days : made.schedule.special) {
    text += "; " + format_date(days.from) + " to " + format_date(days.to) + " \"" +
            days.hours.text() + "\"";
  }
  return text;
}

TEST_CASE("the state at an instant is the naive evaluator's") {
  std::uint64_t seed = 1;
  for (int n = 0; n < rule_sets; ++n) {
    const Case made = random_case(seed);
    for (int i = 0; i < instants_each; ++i) {
      const Instant at = random_instant(seed, made.schedule.zone);
      const Status status = status_at(made.schedule, at);
      if (status.state != naive_at(made, at.time_since_epoch().count())) FAIL(found(made, at));
    }
  }
  SUCCEED();
}

TEST_CASE("the state is constant until the next change, and differs there") {
  constexpr int most_minutes = 10 * 1440;
  std::uint64_t seed = 2;
  for (int n = 0; n < rule_sets / 5; ++n) {
    const Case made = random_case(seed);
    const Instant at = random_instant(seed, made.schedule.zone);
    const Status status = status_at(made.schedule, at);
    const std::int64_t start = at.time_since_epoch().count();
    const std::int64_t change =
        status.next_change ? status.next_change->time_since_epoch().count() : INT64_MAX;
    const std::int64_t last = std::min(change - 1, start + most_minutes * 60);
    for (std::int64_t second = start; second <= last; second += 60 * 7) {
      if (naive_at(made, second) != status.state) FAIL(found(made, at));
    }
    if (naive_at(made, last) != status.state) FAIL(found(made, at));
    // Far changes, and none at all: some seconds until then, within the years that the search sees.
    const std::int64_t horizon = start + std::int64_t{horizon_days} * seconds_per_day;
    const std::int64_t length = std::min(change, horizon) - start;
    for (int i = 0; length > most_minutes * 60 && i < 60; ++i) {
      const std::int64_t second = start + length / 1000 * random_below(seed, 1000);
      if (naive_at(made, second) != status.state) FAIL(found(made, at));
    }
    if (status.next_change && naive_at(made, change) == status.state) FAIL(found(made, at));
  }
  SUCCEED();
}

TEST_CASE("deadline and open time between are inverse") {
  std::uint64_t seed = 3;
  for (int n = 0; n < rule_sets; ++n) {
    const Case made = random_case(seed);
    const Instant at = random_instant(seed, made.schedule.zone);
    const int minutes = 1 + random_below(seed, 3000);
    const auto due = deadline(made.schedule, at, minutes);
    if (!due) continue;
    const auto open = open_seconds_between(made.schedule, at, *due);
    const auto before = open_seconds_between(made.schedule, at, *due - std::chrono::seconds(1));
    if (open != minutes * 60 || before != open - 1) FAIL(found(made, at));
  }
  SUCCEED();
}

}  // namespace
}  // namespace ventanilla
