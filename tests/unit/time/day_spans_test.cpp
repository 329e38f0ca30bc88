#include "support/value_of.hpp"
#include "unit/desk/opened.hpp"
#include "unit/time/schedule.hpp"
#include "ventanilla/commands.hpp"
#include "ventanilla/wording.hpp"

namespace ventanilla {
namespace {
using test::in_utc;

/// "540-1080 1320-1740" in minutes; 2026-11-23 is a Monday.
std::string spans(const Schedule& schedule, std::string_view date) {
  std::string text;
  for (const DaySpan& span : spans_on(schedule, *parse_date(date))) {
    if (!text.empty()) text += ' ';
    text += std::to_string(span.from) + '-' + std::to_string(span.to);
    if (span.state == State::unknown) text += '?';
  }
  return text;
}

TEST_CASE("the spans that start on a day") {
  CHECK(spans(in_utc("Mo-Fr 09:00-12:00,14:00-18:00"), "2026-11-23") == "540-720 840-1080");
  CHECK(spans(in_utc("Mo-Fr 09:00-12:00"), "2026-11-22").empty());
  CHECK(spans(in_utc("Mo 22:00-05:00"), "2026-11-23") == "1320-1740");
  CHECK(spans(in_utc("Mo 22:00-05:00"), "2026-11-24").empty());
  CHECK(spans(in_utc("Mo 22:00-05:00; Tu 01:00-02:00 off"), "2026-11-23") == "1320-1500 1560-1740");
  CHECK(spans(in_utc("24/7"), "2026-11-23") == "0-1440");
  CHECK(spans(in_utc("Mo 09:00-12:00 || \"by mail\""), "2026-11-23") == "0-540? 540-720 720-1440?");
}

TEST_CASE("a day's spans as text") {
  const auto text = [](std::string_view hours, const char* lang) {
    return spans_text(spans_on(in_utc(hours), *parse_date("2026-11-23")), lang);
  };
  CHECK(text("Mo-Fr 09:00-12:00,14:00-18:00", "es") == "9:00-12:00, 14:00-18:00");
  CHECK(text("Mo 22:00-03:00", "en") == "10:00 pm-3:00 am");
  CHECK(text("24/7", "pt") == "24 horas");
  CHECK(text("Tu 09:00-12:00", "fr") == "fermé");
}

TEST_CASE("the days of a desk, with the names of holidays and special days") {
  const Desk desk = test::opened(
      R"({"version":1,"languages":["es"],"timeZone":"UTC","faq":[],)"
      R"("hours":"Mo-Fr 08:00-18:00; PH off","holidays":[{"date":"2026-12-25","name":"Navidad"}],)"
      R"("special":[{"from":"2026-12-24","hours":"08:00-12:00","note":"Nochebuena"}]})");
  const auto line = commands::days(desk, test::value_of(R"({"from":"2026-12-24","count":2})"),
                                   test::at("2026-11-24T12:00:00Z"));
  CHECK(line.json ==
        R"({"days":[{"date":"2026-12-24","weekday":"jueves","text":"8:00-12:00","spans":[)"
        R"({"opens":"08:00","closes":"12:00","state":"open"}],"note":"Nochebuena"},)"
        R"({"date":"2026-12-25","weekday":"viernes","text":"cerrado","spans":[],)"
        R"("note":"Navidad"}]})");
  CHECK_FALSE(commands::days(desk, test::value_of(R"({"contact":"x"})"), Instant{}).ok);
}

TEST_CASE("the line of open time between two instants") {
  const auto line = [](std::string_view until) {
    return commands::between(
               ZoneSet{},
               test::value_of(R"({"hours":"Mo-Fr 08:00-18:00","zone":"Nowhere/None","at":)"
                              R"("2026-11-23T17:00:00Z","until":")" +
                              std::string(until) + "\"}"),
               Instant{})
        .json;
  };
  CHECK(line("2026-11-24T09:30:00Z").find("unknown_zone") != std::string::npos);
  const Schedule schedule = in_utc("Mo-Fr 08:00-18:00");
  CHECK(open_seconds_between(schedule, test::at("2026-11-23T17:00:00Z"),
                             test::at("2026-11-24T09:30:00Z")) == 9000);
}

}  // namespace
}  // namespace ventanilla
