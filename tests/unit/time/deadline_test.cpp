#include "unit/time/schedule.hpp"

namespace ventanilla {
namespace {
using test::at;
using test::in_utc;
using test::text_of;

std::string due(const Schedule& schedule, std::string_view start, std::string_view duration) {
  return text_of(deadline(schedule, at(start), parse_duration(duration).value()));
}

TEST_CASE("open minutes run in open time only") {
  const Schedule schedule = in_utc("Mo-Fr 08:00-18:00");
  CHECK(due(schedule, "2026-11-23T09:00:30Z", "30m") == "2026-11-23T09:30:30Z");
  CHECK(due(schedule, "2026-11-23T17:00:00Z", "1h") == "2026-11-23T18:00:00Z");
  CHECK(due(schedule, "2026-11-23T17:00:00Z", "2h") == "2026-11-24T09:00:00Z");
  CHECK(due(schedule, "2026-11-27T20:00:00Z", "1h") == "2026-11-30T09:00:00Z");
  CHECK(due(schedule, "2026-11-28T20:00:00Z", "0m") == "2026-11-28T20:00:00Z");
  CHECK(due(in_utc("off"), "2026-11-28T20:00:00Z", "1m") == "none");
  CHECK(due(schedule, "2026-11-23T08:00:00Z", "1000000m") == "none");
}

TEST_CASE("business days end at closing time") {
  const Schedule schedule = in_utc("Mo-Fr 08:00-18:00");
  CHECK(due(schedule, "2026-11-23T07:00:00Z", "2bd") == "2026-11-25T18:00:00Z");
  CHECK(due(schedule, "2026-11-23T20:00:00Z", "2bd") == "2026-11-26T18:00:00Z");
  CHECK(due(schedule, "2026-11-27T12:00:00Z", "1bd") == "2026-11-30T18:00:00Z");
  CHECK(due(schedule, "2026-11-27T12:00:00Z", "0bd") == "2026-11-27T18:00:00Z");
  CHECK(due(in_utc("24/7"), "2026-11-23T12:00:00Z", "1bd") == "2026-11-25T00:00:00Z");
  CHECK(due(in_utc("Fr,Sa 22:00-03:00"), "2026-11-27T23:00:00Z", "1bd") == "2026-11-29T03:00:00Z");
  CHECK(due(in_utc("Fr,Sa 22:00-03:00; Su 01:00-02:00 off"), "2026-11-27T23:00:00Z", "1bd") ==
        "2026-11-29T03:00:00Z");
  CHECK(due(in_utc("Fr,Sa 22:00-03:00; Su 01:00-04:00 off"), "2026-11-27T23:00:00Z", "1bd") ==
        "2026-11-29T01:00:00Z");
  CHECK(due(in_utc("Fr,Sa 22:00-03:00; Su 00:00-04:00 off"), "2026-11-27T23:00:00Z", "1bd") ==
        "2026-11-29T00:00:00Z");
  CHECK(due(in_utc("Fr 22:00-03:00"), "2026-11-28T01:00:00Z", "0bd") == "2026-11-28T03:00:00Z");
  CHECK(due(in_utc("off"), "2026-11-27T12:00:00Z", "1bd") == "none");
}

TEST_CASE("open time between two instants") {
  const Schedule schedule = in_utc("Mo-Fr 08:00-12:00,14:00-18:00");
  CHECK(open_seconds_between(schedule, at("2026-11-23T11:00:00Z"), at("2026-11-23T15:00:00Z")) ==
        2 * 3600);
  CHECK(open_seconds_between(schedule, at("2026-11-23T00:00:00Z"), at("2026-11-30T00:00:00Z")) ==
        40 * 3600);
  CHECK(open_seconds_between(schedule, at("2026-11-24T00:00:00Z"), at("2026-11-23T00:00:00Z")) ==
        0);
}

}  // namespace
}  // namespace ventanilla
