#include "unit/time/schedule.hpp"

namespace ventanilla {
namespace {

std::string error_of(std::string_view text) {
  const auto hours = OpeningHours::parse(text);
  return hours ? std::string("parsed") : hours.error().message;
}

bool mentions(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

TEST_CASE("the whole sub-language is read") {
  for (const char* text : {"24/7",
                           "Mo-Fr 09:00-17:30",
                           "Mo,Tu,Th 13:00-17:00",
                           "Fr-Mo 10:00-12:00",
                           "Mo-Fr 08:00-13:00,14:00-17:00",
                           "Th 18:00-27:00",
                           "Mo-Su 09:00-19:00; Th closed",
                           "Mo-Fr,PH 08:00-14:00",
                           "PH Mo-Fr 10:00-12:00",
                           "PH +1 day off",
                           "Dec 23-Jan 6 off",
                           "Dec 24,31 09:00-15:00",
                           "Dec 24-26,31 off",
                           "Feb 29 09:00-12:00",
                           "2026 Dec 7 08:00-12:00",
                           "2026-2028 Mo-Fr 08:00-12:00",
                           "2026-2040/2 off",
                           "2026 Dec 24-2027 Jan 6 off",
                           "2027 Apr 26-30 off",
                           "2026,2028 Dec 7 off",
                           "Dec 24, 2027 Jan 3 off",
                           "week 1-51/2 Mo-We 09:00-13:00",
                           "week 1,3,50-53 off",
                           "We[1] 10:00-12:00",
                           "Fr[-1] 10:00-12:00",
                           "Tu[1,3] 10:00-12:00",
                           "Tu[1-3] 10:00-12:00",
                           "Sa[1] +1 day 10:00-12:00",
                           "easter -2 days off",
                           "easter,easter +1 day off",
                           "easter -2 days-easter +1 day off",
                           "Mo-Fr 09:00-12:00, Tu,Th 15:00-18:00",
                           "Mo-Fr 10:00-16:00 \"by mail\"",
                           "Mo open \"always\"",
                           "Sa 10:00-12:00 unknown",
                           "Mo-Th 08:00-12:00 || Fr 08:00-10:00 || \"by mail\"",
                           "Oct-Apr Mo-Fr 09:00-17:00",
                           "Mar Su[-1]-Oct Su[-1] Mo-Fr 09:00-17:00",
                           "2026 Mar Su[-1] - Oct Su[-1] -1 day: off",
                           "Jan Mo[1]-20,Nov Th[4] off",
                           "easter-Oct Su[2] 10:00-12:00",
                           "Nov Th[4] +1 day off",
                           "Dec 24: 09:00-12:00",
                           "Mo-Fr 9:00-17:00;"}) {
    CAPTURE(text);
    CHECK(error_of(text) == "parsed");
  }
}

TEST_CASE("what lies outside is refused with what to write instead") {
  CHECK(mentions(error_of("Mo-Fr 18:00+"), "write a closing time"));
  CHECK(mentions(error_of("Mo-Fr 18:00-20:00+"), "write a closing time"));
  CHECK(mentions(error_of("2026+ off"), "write the last year"));
  CHECK(mentions(error_of("Mo-Fr sunrise-20:00"), "write HH:MM"));
  CHECK(mentions(error_of("SH off"), "write their dates"));
  CHECK(mentions(error_of("PH,SH off"), "write their dates"));
  CHECK(mentions(error_of("\"office\": Mo-Fr 09:00-18:00"), "at the end of its rule"));
  CHECK(mentions(error_of("Dec 25,PH off"), "\"Dec 25 off; PH off\""));
  CHECK(mentions(error_of("Feb 30 off"), "does not have this day"));
  CHECK(mentions(error_of("Mo-Fr 09:00"), "closing time is missing"));
  CHECK(mentions(error_of("Mo 09:00-18:00 \"call"), "closing quote"));
  CHECK(mentions(error_of(""), "no hours"));
  for (const char* text : {";",
                           "Mo-Fr 09:00-18:00 ||",
                           "Mo[6] off",
                           "Mo[0] off",
                           "Mo-Fr[1] off",
                           "Mar Su[5]-Oct Su[-1] off",
                           "Mar Su[-1]-Oct off",
                           "Mar Su[1]-Fr off",
                           "week 54 off",
                           "week 1-10/0 off",
                           "Jan 31-Mar off",
                           "Mo 25:00-26:00",
                           "Mo 09:00-49:00",
                           "Mo 09:60-10:00",
                           "9999 off",
                           "2028-2026 off",
                           "2026-2028/0 off",
                           "Dec 0 off",
                           "Dec 24-2027 Jan 6 off",
                           "Mo Tu 10:00-12:00",
                           "Mo-Fr 10:00-12:00 Sa",
                           "easter +999 days off",
                           "hola"}) {
    CAPTURE(text);
    CHECK(error_of(text) != "parsed");
  }
}

TEST_CASE("long forms get the right notation as a suggestion") {
  CHECK(mentions(error_of("Monday to Friday 9am-5pm"), "\"Mo-Fr 09:00-17:00\""));
  CHECK(mentions(error_of("lunes a viernes 9 a 18"), "\"Mo-Fr 09:00-18:00\""));
  CHECK(mentions(error_of("Lunes-Viernes 8h30-17h; sábado 9-13"),
                 "\"Mo-Fr 08:30-17:00; Sa 09:00-13:00\""));
  CHECK(mentions(error_of("segunda a sexta das 9h às 18h"), "\"Mo-Fr 09:00-18:00\""));
  CHECK(mentions(error_of("du lundi au vendredi de 9h à 17h30"), "\"Mo-Fr 09:00-17:30\""));
  CHECK(mentions(error_of("mo–fr 09:00–17:00"), "\"Mo-Fr 09:00-17:00\""));
  CHECK(mentions(error_of("Mon, Tue and Thu 12pm to 6:30pm; Sunday closed"),
                 "\"Mo,Tu,Th 12:00-18:30; Su off\""));
  for (const auto& [written, right] : {
           std::pair("Monday - Friday: 9:00 - 18:00", "Mo-Fr 09:00-18:00"),
           std::pair("lunes a viernes de 9 a 14 y de 16 a 19", "Mo-Fr 09:00-14:00,16:00-19:00"),
           std::pair("L-V 9:00-18:00", "Mo-Fr 09:00-18:00"),
           std::pair("Lunes a Viernes 8:00 a.m. a 6:00 p.m.", "Mo-Fr 08:00-18:00"),
           std::pair("9:00 - 18:00 h", "09:00-18:00"),
           std::pair("todos los días de 9 a 21", "Mo-Su 09:00-21:00"),
           std::pair("de segunda a sexta-feira, das 8h às 18h", "Mo-Fr 08:00-18:00"),
           std::pair("lun-ven 9h-18h, sam 10h-16h", "Mo-Fr 09:00-18:00; Sa 10:00-16:00"),
           std::pair("Weekdays 9-17; weekends closed", "Mo-Fr 09:00-17:00; Sa-Su off"),
           std::pair("Mo-Fr 0900-1800", "Mo-Fr 09:00-18:00"),
           std::pair("Mo-Fr 09:00-18:00 Sa 10:00-12:00", "Mo-Fr 09:00-18:00; Sa 10:00-12:00"),
           std::pair("Mo-Fr 09:00-18:00, excepto festivos", "Mo-Fr 09:00-18:00; PH off"),
           std::pair("cerrado los domingos", "Su off"),
           std::pair("open 24 hours", "24/7"),
           std::pair("noon-6pm", "12:00-18:00"),
           std::pair("Mo to Fr 9-5", "Mo-Fr 09:00-17:00"),
           std::pair("Sa 22-2", "Sa 22:00-02:00"),
           std::pair("enero-mar 9-12", "Jan-Mar 09:00-12:00"),
           std::pair("25 de diciembre cerrado", "Dec 25 off"),
           std::pair("2026-12-25 closed", "2026 Dec 25 off"),
       }) {
    CAPTURE(written);
    CHECK(mentions(error_of(written), "did you mean \"" + std::string(right) + "\"?"));
  }
  CHECK_FALSE(mentions(error_of("whenever we like 9-17"), "did you mean"));
}

TEST_CASE("the place of an error is told") {
  CHECK(mentions(error_of("Mo-Fr 09:00-18:00; Xx off"), "at byte 20 of the hours, \"Xx\""));
}

TEST_CASE("hostile texts end in an error") {
  CHECK_FALSE(OpeningHours::parse(std::string(5000, ' ')));
  CHECK_FALSE(OpeningHours::parse(std::string(4096, '[')));
  std::string many;
  for (int i = 0; i < 300; ++i) many += "Mo off;";
  CHECK(mentions(error_of(many), "256 rules"));
  CHECK_FALSE(OpeningHours::parse("Mo 99999999999:00-10:00"));
  CHECK_FALSE(OpeningHours::parse("99999999999999999999 off"));
  CHECK_FALSE(OpeningHours::parse("2026-99999999999 off"));
  CHECK_FALSE(OpeningHours::parse("week 1-53/99999999999 off"));
  CHECK_FALSE(OpeningHours::parse("Mo[1,99999999999] off"));
  CHECK_FALSE(OpeningHours::parse("easter +99999999999 days off"));
  CHECK_FALSE(OpeningHours::parse("2026 Dec 24-9999 Jan 6 off"));
  CHECK_FALSE(OpeningHours::parse(std::string(5'000'000, '9')));
  CHECK_FALSE(OpeningHours::parse(std::string_view("Mo-Fr\0 09:00-18:00", 18)));
}

std::string repeated(std::string_view part, std::string_view between, std::size_t most) {
  std::string text(part);
  while (text.size() + between.size() + part.size() <= most) text.append(between).append(part);
  return text;
}

TEST_CASE("the longest texts are evaluated over the whole horizon") {
  for (const std::string& text :
       {repeated("Jan 1", ",", 4000) + " 09:00-10:00",
        "Feb 29 " + repeated("00:00-00:01", ",", 4000), repeated("PH off", ";", 1700),
        repeated("We[5] +1 day", ",", 4000) + " off", repeated("week 53 unknown", "||", 4000),
        repeated("2199", ",", 4000) + " Mo 09:00-10:00"}) {
    const auto hours = OpeningHours::parse(text);
    REQUIRE(hours.has_value());
    const Schedule schedule{*hours, Zone(), {*parse_date("2026-12-25")}, {}};
    const Instant at = test::at("2026-11-24T12:00:00Z");
    const Status status = status_at(schedule, at);
    CHECK((!status.next_change || *status.next_change > at));
  }
}

}  // namespace
}  // namespace ventanilla
