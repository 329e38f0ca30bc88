#include "unit/time/schedule.hpp"

namespace ventanilla {
namespace {
using test::at;
using test::hours;
using test::in_utc;
using test::status_text_of;

// 2026-11-23 is a Monday.
TEST_CASE("a span past midnight belongs to the day on which it starts") {
  const Schedule schedule = in_utc("Fr,Sa 22:00-05:00; Sa off");
  CHECK(status_text_of(schedule, "2026-11-28T04:00:00Z") == "open 2026-11-28T05:00:00Z");
  CHECK(status_text_of(schedule, "2026-11-28T22:30:00Z") == "closed 2026-12-04T22:00:00Z");
}

TEST_CASE("off with times cuts a span that runs over from the day before") {
  const Schedule schedule = in_utc("Fr 22:00-05:00; Sa 02:00-03:00 off");
  CHECK(status_text_of(schedule, "2026-11-27T23:00:00Z") == "open 2026-11-28T02:00:00Z");
  CHECK(status_text_of(schedule, "2026-11-28T02:30:00Z") == "closed 2026-11-28T03:00:00Z");
}

TEST_CASE("a rule after ; replaces the day, after , adds to it") {
  CHECK(status_text_of(in_utc("Mo-Fr 08:00-12:00; We 14:00-16:00"), "2026-11-25T09:00:00Z") ==
        "closed 2026-11-25T14:00:00Z");
  CHECK(status_text_of(in_utc("Mo-Fr 08:00-12:00, We 14:00-16:00"), "2026-11-25T09:00:00Z") ==
        "open 2026-11-25T12:00:00Z");
}

TEST_CASE("a fallback takes over at each instant that is closed before it, by off too") {
  const Schedule schedule = in_utc("Mo-Fr 10:00-16:00; We off || \"by mail\"");
  CHECK(status_text_of(schedule, "2026-11-24T12:00:00Z") == "open 2026-11-24T16:00:00Z");
  CHECK(status_text_of(schedule, "2026-11-24T20:00:00Z") == "unknown 2026-11-26T10:00:00Z");
}

TEST_CASE("what a later rule drops blocks no fallback") {
  // Nothing runs over from the Wednesday before.
  CHECK(status_text_of(in_utc("Fr || Mo-Su 17:00-30:00, Th 04:00-15:45; We off"),
                       "2028-12-28T05:00:00Z") == "open 2028-12-28T15:45:00Z");
}

TEST_CASE("a rule after a fallback is one of the list, not the fallback's") {
  Schedule schedule = in_utc("Mo-Fr 10:00-16:00 || \"by mail\"; PH off");
  schedule.holidays = {*parse_date("2026-11-25")};
  CHECK(status_text_of(schedule, "2026-11-25T12:00:00Z") == "closed 2026-11-26T00:00:00Z");
  // A comma goes on with the fallback: only where all before is closed.
  CHECK(status_text_of(in_utc("Mo-Fr 10:00-16:00 || Sa 10:00-12:00, Mo-Fr 09:00-17:00 unknown"),
                       "2026-11-24T12:00:00Z") == "open 2026-11-24T16:00:00Z");
}

TEST_CASE("years before a range over the year's end hold for each of its days") {
  CHECK(status_text_of(in_utc("2026-2027 Nov-Feb off || 24/7"), "2026-01-10T00:00:00Z") ==
        "open none");
  CHECK(status_text_of(in_utc("24/7; 2026-2027 Nov-Feb off"), "2027-11-10T00:00:00Z") ==
        "closed 2028-01-01T00:00:00Z");
  CHECK(status_text_of(in_utc("24/7; 2026 Dec 24-Jan 6 off"), "2026-12-25T00:00:00Z") ==
        "closed 2027-01-07T00:00:00Z");
  CHECK(status_text_of(in_utc("24/7; 2026 Dec 24-Jan 6 off"), "2026-01-02T00:00:00Z") ==
        "open 2026-12-24T00:00:00Z");
}

TEST_CASE("holidays stand beside weekdays and over them") {
  Schedule schedule = in_utc("Mo-Sa 09:00-20:00; Su,PH 11:00-15:00");
  schedule.holidays = {*parse_date("2026-11-24")};
  CHECK(status_text_of(schedule, "2026-11-24T10:00:00Z") == "closed 2026-11-24T11:00:00Z");
  CHECK(status_text_of(schedule, "2026-11-25T10:00:00Z") == "open 2026-11-25T20:00:00Z");
}

TEST_CASE("each PH of a list has its own offset") {
  Schedule schedule = in_utc("Mo-Su 09:00-12:00; PH -1 day,PH off");
  schedule.holidays = {*parse_date("2027-12-25")};
  CHECK(status_text_of(schedule, "2027-12-23T20:00:00Z") == "closed 2027-12-26T09:00:00Z");
  schedule.hours = hours("PH -1 day,PH +1 day 10:00-12:00");
  CHECK(status_text_of(schedule, "2027-12-23T20:00:00Z") == "closed 2027-12-24T10:00:00Z");
  CHECK(status_text_of(schedule, "2027-12-24T20:00:00Z") == "closed 2027-12-26T10:00:00Z");
}

TEST_CASE("dates, years, weeks, nth weekdays and easter") {
  CHECK(status_text_of(in_utc("Dec 23-Jan 6 off || 24/7"), "2026-01-01T00:00:00Z") == "open none");
  CHECK(status_text_of(in_utc("24/7; Dec 23-Jan 6 off"), "2026-12-31T12:00:00Z") ==
        "closed 2027-01-07T00:00:00Z");
  CHECK(status_text_of(in_utc("24/7; 2026 Dec 24-2027 Jan 6 off"), "2027-06-01T00:00:00Z") ==
        "open none");
  CHECK(status_text_of(in_utc("Feb 29 09:00-12:00"), "2026-01-01T00:00:00Z") ==
        "closed 2028-02-29T09:00:00Z");
  CHECK(status_text_of(in_utc("week 53 09:00-12:00"), "2027-01-05T00:00:00Z") == "closed none");
  CHECK(status_text_of(in_utc("week 53 09:00-12:00"), "2026-12-01T00:00:00Z") ==
        "closed 2026-12-28T09:00:00Z");
  CHECK(status_text_of(in_utc("Fr[-1] 10:00-12:00"), "2026-11-20T13:00:00Z") ==
        "closed 2026-11-27T10:00:00Z");
  CHECK(status_text_of(in_utc("Sa[1] +1 day 10:00-12:00"), "2026-11-02T00:00:00Z") ==
        "closed 2026-11-08T10:00:00Z");
  CHECK(status_text_of(in_utc("easter -2 days off || 24/7"), "2026-01-01T00:00:00Z") ==
        "open none");
  CHECK(status_text_of(in_utc("24/7; easter -2 days off"), "2026-01-01T00:00:00Z") ==
        "open 2026-04-03T00:00:00Z");
}

TEST_CASE("Feb 29 is a day of leap years alone") {
  const std::string_view new_year = "2026-01-01T00:00:00Z";
  for (const std::string_view one : {"Feb 29-Feb 29 10:00-12:00", "Feb 29-29 10:00-12:00"}) {
    CHECK(status_text_of(in_utc(one), new_year) == "closed 2028-02-29T10:00:00Z");
  }
  CHECK(status_text_of(in_utc("2026 Feb 29-29 10:00-12:00"), new_year) == "closed none");
  CHECK(status_text_of(in_utc("Feb 29-Mar 2 off || 24/7"), "2026-02-28T00:00:00Z") == "open none");
  CHECK(status_text_of(in_utc("24/7; Feb 29-Mar 2 off"), new_year) == "open 2026-03-01T00:00:00Z");
  CHECK(status_text_of(in_utc("24/7; Feb 27-29 off"), "2026-02-27T00:00:00Z") ==
        "closed 2026-03-01T00:00:00Z");
  CHECK(status_text_of(in_utc("24/7; Feb 29-28 off"), "2027-03-01T00:00:00Z") == "closed none");
  CHECK(status_text_of(in_utc("24/7; Mar 1-Feb 29 off"), "2027-03-01T00:00:00Z") == "closed none");
}

TEST_CASE("a range may end on weekdays of its months") {
  const Schedule summer = in_utc("Mar Su[-1]-Oct Su[-1] 08:00-20:00");
  CHECK(status_text_of(summer, "2026-03-01T00:00:00Z") == "closed 2026-03-29T08:00:00Z");
  CHECK(status_text_of(summer, "2026-10-25T21:00:00Z") == "closed 2027-03-28T08:00:00Z");
  const Schedule winter = in_utc("Oct Su[-1] +1 day-Mar Su[-1] -1 day 09:00-17:00");
  CHECK(status_text_of(winter, "2026-03-28T18:00:00Z") == "closed 2026-10-26T09:00:00Z");
  CHECK(status_text_of(in_utc("Apr-Aug Th[-1] 09:00-17:00"), "2026-04-01T00:00:00Z") ==
        "closed 2026-04-30T09:00:00Z");
  CHECK(status_text_of(in_utc("2027 Jan Mo[1]-Feb Fr[3] off || 24/7"), "2026-06-01T00:00:00Z") ==
        "open none");
  CHECK(status_text_of(in_utc("24/7; 2027 Jan Mo[2]-20 off"), "2027-01-11T00:00:00Z") ==
        "closed 2027-01-21T00:00:00Z");
}

TEST_CASE("special days bind over the hours") {
  Schedule schedule = in_utc("Mo-Fr 08:00-18:00");
  schedule.special.push_back(
      {*parse_date("2026-11-24"), *parse_date("2026-11-25"), hours("09:00-12:00"), ""});
  CHECK(status_text_of(schedule, "2026-11-24T08:30:00Z") == "closed 2026-11-24T09:00:00Z");
  CHECK(status_text_of(schedule, "2026-11-25T12:00:00Z") == "closed 2026-11-26T08:00:00Z");
}

TEST_CASE("the wall clock decides when it jumps") {
  Schedule schedule{hours("Mo-Su 21:00-04:00"), test::madrid(), {}, {}};
  CHECK(status_text_of(schedule, "2026-03-29T00:30:00Z") == "open 2026-03-29T02:00:00Z");
  CHECK(status_text_of(schedule, "2026-10-25T00:30:00Z") == "open 2026-10-25T03:00:00Z");
  schedule.hours = hours("Su 01:30-02:30");
  CHECK(status_text_of(schedule, "2026-03-29T00:30:00Z") == "open 2026-03-29T01:00:00Z");
  // Open from 01:30 to 02:30, closed for half an hour, and 02:00 to 02:30 comes again.
  CHECK(status_text_of(schedule, "2026-10-25T00:00:00Z") == "open 2026-10-25T00:30:00Z");
  CHECK(status_text_of(schedule, "2026-10-25T00:30:00Z") == "closed 2026-10-25T01:00:00Z");
  CHECK(status_text_of(schedule, "2026-10-25T01:00:00Z") == "open 2026-10-25T01:30:00Z");
}

TEST_CASE("nothing changes within the horizon") {
  CHECK(status_text_of(in_utc("24/7"), "2026-01-01T00:00:00Z") == "open none");
  CHECK(status_text_of(Schedule{}, "2026-01-01T00:00:00Z") == "closed none");
  CHECK_FALSE(next_open(in_utc("off"), at("2026-01-01T00:00:00Z")));
}

}  // namespace
}  // namespace ventanilla
