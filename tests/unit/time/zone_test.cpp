#include "ventanilla/zone.hpp"

#include "unit/time/schedule.hpp"

namespace ventanilla {
namespace {
using test::at;
using test::madrid;

LocalTime local(std::string_view text) { return LocalTime(at(text).time_since_epoch()); }

TEST_CASE("the offset changes exactly at a transition") {
  const Zone zone = madrid();
  CHECK(zone.offset_at(at("2026-03-29T00:59:59Z")) == 3600);
  CHECK(zone.offset_at(at("2026-03-29T01:00:00Z")) == 7200);
  CHECK(zone.offset_at(at("2026-10-25T01:00:00Z")) == 3600);
}

TEST_CASE("local times are unique, skipped or repeated") {
  const Zone zone = madrid();
  using Kind = LocalLookup::Kind;
  const LocalLookup noon = zone.to_instant(local("2026-07-01T12:00:00Z"));
  CHECK(noon.kind == Kind::unique);
  CHECK(noon.earlier == at("2026-07-01T10:00:00Z"));
  const LocalLookup gap = zone.to_instant(local("2026-03-29T02:30:00Z"));
  CHECK(gap.kind == Kind::skipped);
  CHECK(gap.earlier == at("2026-03-29T01:30:00Z"));
  CHECK(gap.later == at("2026-03-29T00:30:00Z"));
  const LocalLookup twice = zone.to_instant(local("2026-10-25T02:30:00Z"));
  CHECK(twice.kind == Kind::repeated);
  CHECK(twice.earlier == at("2026-10-25T00:30:00Z"));
  CHECK(twice.later == at("2026-10-25T01:30:00Z"));
}

TEST_CASE("tables that cannot be are refused") {
  CHECK_FALSE(Zone::from_transitions("X", 0, {{10, 0}, {10, 60}}));
  CHECK_FALSE(Zone::from_transitions("X", 0, {{10, 0}, {5, 60}}));
  CHECK_FALSE(Zone::from_transitions("X", 93'601, {}));
  CHECK_FALSE(Zone::from_transitions("X", 0, {{10, -93'601}}));
}

TEST_CASE("a set keeps one zone of a name") {
  ZoneSet zones;
  CHECK(zones.find("Europe/Madrid") == nullptr);
  zones.add(madrid());
  zones.add(Zone::from_transitions("Europe/Madrid", 0, {}).value());
  REQUIRE(zones.find("Europe/Madrid") != nullptr);
  CHECK(zones.find("Europe/Madrid")->initial_offset() == 0);
}

}  // namespace
}  // namespace ventanilla
