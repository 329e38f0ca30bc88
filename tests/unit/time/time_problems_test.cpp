#include "support/value_of.hpp"
#include "unit/desk/opened.hpp"
#include "unit/time/schedule.hpp"
#include "ventanilla/check.hpp"

namespace ventanilla {
namespace {

/// "POINTER: message" of each warning on 2026-11-24, a Tuesday, in UTC.
std::vector<std::string> told(std::string_view members) {
  DecodedConfig file =
      decode_config(test::value_of(R"({"version":1,"languages":["es"],"timeZone":"UTC","faq":[],)" +
                                   std::string(members) + "}"));
  REQUIRE(file.problems.empty());
  ZoneSet zones;
  zones.add(Zone());
  add_time_problems(file, zones, test::at("2026-11-24T12:00:00Z"));
  std::vector<std::string> lines;
  for (const Problem& problem : file.problems) {
    CHECK(problem.severity == Problem::Severity::warning);
    lines.push_back(problem.error.where + ": " + problem.error.message);
  }
  return lines;
}

bool tells(std::string_view members, std::string_view where, std::string_view part) {
  const std::vector<std::string> lines = told(members);
  return lines.size() == 1 && lines[0].substr(0, where.size() + 2) == std::string(where) + ": " &&
         lines[0].find(part) != std::string::npos;
}

constexpr std::string_view next_year = R"("holidays":["2026-12-25","2027-12-25"])";

std::string with_holidays(std::string_view members) {
  return std::string(members) + ',' + std::string(next_year);
}

TEST_CASE("hours that are meant so give no warning") {
  CHECK(told(with_holidays(R"("hours":"Mo-Fr 08:00-18:00; Sa 09:00-13:00; PH off")")).empty());
  CHECK(told(with_holidays(R"("hours":"Mo-Sa 08:00-18:00; Su off; PH off")")).empty());
  CHECK(told(R"("hours":"24/7")").empty());
  CHECK(told(R"("hours":"off")").empty());
  CHECK(told(R"("hours":"Mo-Fr 08:00-18:00; Dec 24,31 08:00-12:00; Dec 25 off")").empty());
  CHECK(told(R"("hours":"Mo-Fr 08:00-18:00 || \"by mail\"")").empty());
  CHECK(told(R"("hours":"Mo-Fr 08:00-18:00","contacts":[{"id":"a","kind":"phone",)"
             R"("value":"+34900123456","hours":"Mo-Su 07:00-22:00"}])")
            .empty());
}

TEST_CASE("a rule without use is told") {
  CHECK(tells(with_holidays(R"("hours":"PH off; Mo-Fr 08:00-18:00")"), "/hours",
              "rule 1 changes nothing"));
  CHECK(
      tells(R"("hours":"Mo-Fr 08:00-18:00; 2025 Dec 24 off")", "/hours", "rule 2 changes nothing"));
  CHECK(
      tells(R"("hours":"Mo-Fr 08:00-18:00; Mo 08:00-18:00")", "/hours", "rule 2 changes nothing"));
  CHECK(tells(R"("hours":"Mo-Fr 08:00-18:00; 2026 Nov-Feb off")", "/hours", "write both years"));
}

TEST_CASE("holidays have to be there, in use, and for long enough") {
  CHECK(tells(with_holidays(R"("hours":"Mo-Fr 08:00-18:00")"), "/holidays", "no hours name PH"));
  CHECK(tells(R"("hours":"Mo-Fr 08:00-18:00; PH off","holidays":["2026-12-25"])", "/holidays",
              "end on 2026-12-25; add the next ones"));
  // 120 days ahead is March 24.
  CHECK(told(R"("hours":"Mo-Fr 08:00-18:00; PH off","holidays":["2027-03-24"])").empty());
  CHECK(told(R"("hours":"Mo-Fr 08:00-18:00; PH off","holidays":["2027-03-23"])").size() == 1);
}

/// The years that `check` says to add after a holiday.
std::string years_after(std::string_view holiday) {
  const auto lines =
      told(R"("hours":"Mo-Fr 08:00-18:00; PH off","holidays":[")" + std::string(holiday) + "\"]");
  REQUIRE(!lines.empty());
  const std::string& last = lines.back();
  return last.substr(last.rfind(' ') + 1);
}

TEST_CASE("a list of holidays that ends before December may lack the rest of its year") {
  CHECK(years_after("2027-01-06") == "2027");
  CHECK(years_after("2026-12-25") == "2027");
  CHECK(years_after("2026-10-12") == "2026-2027");
  CHECK(years_after("2020-12-25") == "2026-2027");
}

std::string special(std::string_view items) {
  return R"("hours":"Mo-Fr 08:00-18:00","special":[)" + std::string(items) + "]";
}

TEST_CASE("special days outside any use are told") {
  CHECK(told(special(R"({"from":"2026-12-24","hours":"off"})")).empty());
  CHECK(tells(special(R"({"from":"2026-11-02","hours":"off"})"), "/special/0", "past"));
  CHECK(tells(special(R"({"from":"2026-12-26","to":"2026-12-27","hours":"off"})"), "/special/0",
              "the same hours without it"));
  CHECK(tells(special(R"({"from":"2026-12-21","to":"2026-12-24","hours":"off"},)"
                      R"({"from":"2026-12-24","hours":"08:00-12:00"})"),
              "/special/1", "replaces from 2026-12-24 to 2026-12-24"));
}

TEST_CASE("special hours apart from the regular ones are told") {
  CHECK(tells(special(R"({"from":"2026-12-24","hours":"20:00-26:00"})"), "/special/0",
              "the regular hours do not hold"));
  CHECK(told(special(R"({"from":"2026-12-24","hours":"08:00-18:00,20:00-26:00"})")).empty());
  CHECK(told(special(R"({"from":"2026-12-26","hours":"20:00-26:00"})")).empty());  // a Saturday
}

TEST_CASE("a zone's table stands in for what is known, and is told where it differs") {
  CHECK(told(R"("hours":"24/7","timeZoneTable":{"initialOffset":0,"transitions":[]})").empty());
  constexpr std::string_view other =
      R"("hours":"24/7","timeZoneTable":{"initialOffset":0,"transitions":[[1798761600,3600]]})";
  CHECK(tells(other, "/timeZoneTable", "from 2027-01-01 on"));
  const Desk desk = test::opened(
      R"({"version":1,"languages":["es"],"timeZone":"Some/Where","faq":[],"hours":"09:00-18:00",)"
      R"("timeZoneTable":{"initialOffset":-3600,"transitions":[]}})");
  const Status status = status_at(desk.company(), test::at("2026-11-24T09:30:00Z"));
  CHECK(test::text_of(status.next_change) == "2026-11-24T10:00:00Z");
}

TEST_CASE("a contact that is never open with its company is told") {
  CHECK(tells(R"("hours":"Mo-Fr 08:00-18:00","contacts":[{"id":"a","kind":"phone",)"
              R"("value":"+34900123456","hours":"Sa,Su 10:00-12:00"}])",
              "/contacts/0/hours", "never open while the company is"));
}

}  // namespace
}  // namespace ventanilla
