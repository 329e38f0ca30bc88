#include "ventanilla/native/zoneinfo.hpp"

#include <string>

#include "support/catch.hpp"

namespace ventanilla::native {
namespace {

void append(std::string& out, std::int64_t value, int bytes) {
  for (int i = bytes - 1; i >= 0; --i) out += static_cast<char>(value >> (8 * i) & 0xFF);
}

// A block with two types, standard and daylight, and the given changes between them.
std::string block(char version, int time_size, const std::vector<std::int64_t>& changes) {
  std::string out = std::string("TZif") + version + std::string(15, '\0');
  for (const std::int64_t count : {0, 0, 0, static_cast<int>(changes.size()), 2, 4}) {
    append(out, count, 4);
  }
  for (const std::int64_t at : changes) append(out, at, time_size);
  for (std::size_t i = 0; i < changes.size(); ++i) out += static_cast<char>(i % 2 == 0 ? 1 : 0);
  append(out, 3600, 4);
  out += std::string("\0\0", 2);
  append(out, 7200, 4);
  out += std::string("\1\0", 2);
  return out + std::string("ABC\0", 4);
}

std::string version_2(const std::vector<std::int64_t>& changes, const std::string& footer) {
  return block('2', 4, {}) + block('2', 8, changes) + "\n" + footer + "\n";
}

Instant at(std::string_view text) { return parse_instant(text).value(); }

TEST_CASE("a table is read, and the footer goes on where it ends") {
  const auto zone =
      parse_tzif("X/Y", version_2({1774746000, 1792890000}, "CET-1CEST,M3.5.0,M10.5.0/3"));
  REQUIRE(zone.has_value());
  CHECK(zone->offset_at(at("2026-01-15T00:00:00Z")) == 3600);
  CHECK(zone->offset_at(at("2026-03-29T01:00:00Z")) == 7200);
  CHECK(zone->offset_at(at("2026-10-25T00:59:59Z")) == 7200);
  CHECK(zone->offset_at(at("2150-07-01T00:00:00Z")) == 7200);
  CHECK(zone->offset_at(at("2150-12-01T00:00:00Z")) == 3600);
}

TEST_CASE("version 1 has no footer") {
  const auto zone = parse_tzif("X/Y", block('\0', 4, {1774746000}));
  REQUIRE(zone.has_value());
  CHECK(zone->offset_at(at("2190-01-01T00:00:00Z")) == 7200);
}

TEST_CASE("footers with quoted names, negative and far hours, and days of the year") {
  const auto offset = [](const std::string& footer, const char* instant) {
    return parse_tzif("X/Y", version_2({}, footer)).value().offset_at(at(instant));
  };
  CHECK(offset("<+0545>-5:45", "2030-01-01T00:00:00Z") == 20'700);
  CHECK(offset("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2030-07-01T00:00:00Z") == -3600);
  CHECK(offset("IST-2IDT,M3.4.4/26,M10.5.0", "2030-03-28T23:59:59Z") == 7200);
  CHECK(offset("IST-2IDT,M3.4.4/26,M10.5.0", "2030-03-29T00:00:00Z") == 10'800);
  CHECK(offset("AAA0BBB,J60/0,J300/0", "2028-02-29T23:59:59Z") == 0);
  CHECK(offset("AAA0BBB,J60/0,J300/0", "2028-03-01T00:00:00Z") == 3600);
  CHECK(offset("AAA0BBB,59/0,300/0", "2028-02-29T00:00:00Z") == 3600);
  CHECK(offset("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "2030-01-01T00:00:00Z") == 39'600);
}

TEST_CASE("broken bytes are refused") {
  const std::string good = version_2({1774746000}, "CET-1");
  REQUIRE(parse_tzif("X/Y", good).has_value());
  for (std::size_t size = 0; size < good.size(); ++size) {
    CAPTURE(size);
    CHECK_FALSE(parse_tzif("X/Y", good.substr(0, size)));
  }
  CHECK_FALSE(parse_tzif("X/Y", version_2({20, 10}, "CET-1")));
  CHECK_FALSE(parse_tzif("X/Y", version_2({}, "CET")));
  CHECK_FALSE(parse_tzif("X/Y", version_2({}, "CET-1CEST,M13.5.0,M10.5.0")));
}

TEST_CASE("names cannot lead out of the folder") {
  for (const char* name :
       {"Europe/Madrid", "America/Argentina/Buenos_Aires", "Etc/GMT+5", "EST5EDT"}) {
    CHECK(is_zone_name(name));
  }
  for (const char* name :
       {"", "../etc/passwd", "/etc/passwd", "Europe/", "Europe//Madrid", "Europe/../Madrid",
        "./UTC", "a.b", "-x", "Europe/-x", "Europa Madrid"}) {
    CAPTURE(name);
    CHECK_FALSE(is_zone_name(name));
    CHECK_FALSE(load_zone(name));
  }
}

TEST_CASE("the system's zones") {
  CHECK(load_zone("UTC").has_value());
  const auto madrid = load_zone("Europe/Madrid");
  REQUIRE(madrid.has_value());
  CHECK(madrid->name() == "Europe/Madrid");
  CHECK(madrid->offset_at(at("2026-07-01T00:00:00Z")) == 7200);
  CHECK(madrid->offset_at(at("2199-07-01T00:00:00Z")) == 7200);
  CHECK(load_zone("America/Buenos_Aires").has_value());  // a link
  CHECK_FALSE(load_zone("Europe/Atlantis"));
}

TEST_CASE("what is no zone in the folder of zones is unknown") {
  for (const char* name : {"America", "America/Argentina", "localtime", "posixrules", "Factory",
                           "right/UTC", "posix/UTC", "leapseconds"}) {
    CAPTURE(name);
    CHECK_FALSE(load_zone(name));
  }
}

}  // namespace
}  // namespace ventanilla::native
