#include "ventanilla/instant.hpp"

#include "support/catch.hpp"

namespace ventanilla {
namespace {

std::string reread(std::string_view text) {
  const auto instant = parse_instant(text);
  return instant ? format_instant(*instant) : std::string("error");
}

TEST_CASE("instants are read with Z, offsets and fractions, and written in UTC") {
  CHECK(reread("2026-11-24T08:00:00Z") == "2026-11-24T08:00:00Z");
  CHECK(reread("2026-11-24T08:00:00.999Z") == "2026-11-24T08:00:00Z");
  CHECK(reread("2026-11-24T08:00:00-04:00") == "2026-11-24T12:00:00Z");
  CHECK(reread("2026-01-01T00:15:00+05:30") == "2025-12-31T18:45:00Z");
  CHECK(reread("1970-01-01T00:00:00Z") == "1970-01-01T00:00:00Z");
  CHECK(reread("2199-12-31T23:59:59Z") == "2199-12-31T23:59:59Z");
}

TEST_CASE("what is no instant is refused") {
  for (const char* text :
       {"", "2026-11-24", "2026-11-24T08:00:00", "2026-02-29T08:00:00Z", "2026-11-24T24:00:00Z",
        "2026-11-24T08:60:00Z", "2026-11-24T08:00:00.Z", "2026-11-24T08:00:00+5:30",
        "1969-12-31T23:59:59Z", "2200-01-01T00:00:00Z", "2026-11-24T08:00:00Zx", "tomorrow"}) {
    CAPTURE(text);
    const auto instant = parse_instant(text);
    REQUIRE_FALSE(instant);
    CHECK(instant.error().code == ErrorCode::bad_instant);
  }
}

TEST_CASE("dates exist or are refused") {
  CHECK(format_date(parse_date("2028-02-29").value()) == "2028-02-29");
  CHECK_FALSE(parse_date("2026-02-29"));
  CHECK_FALSE(parse_date("2026-13-01"));
  CHECK_FALSE(parse_date("26-01-01"));
}

TEST_CASE("durations are open minutes or business days") {
  CHECK(parse_duration("30m").value() == Duration{Duration::Unit::open_minutes, 30});
  CHECK(parse_duration("4h").value() == Duration{Duration::Unit::open_minutes, 240});
  CHECK(parse_duration("2bd").value() == Duration{Duration::Unit::business_days, 2});
  for (const char* text : {"", "h", "1d", "4 h", "-4h", "1001bd", "1000001m", "99999999999999m"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_duration(text));
  }
}

}  // namespace
}  // namespace ventanilla
