#include "unit/time/schedule.hpp"

namespace ventanilla {
namespace {

std::vector<std::string> warnings(std::string_view text) {
  return hours_warnings(test::hours(text));
}

bool warns(std::string_view text, std::string_view part) {
  const std::vector<std::string> found = warnings(text);
  return found.size() == 1 && found[0].find(part) != std::string::npos;
}

TEST_CASE("ordinary hours give no warning") {
  for (const char* text :
       {"Mo-Fr 08:00-18:00; Sa 09:00-13:00; PH off", "24/7; Mo 03:00-04:00 off",
        "Mo-Su 09:00-19:00; Th off", "Mo-Su 09:00-21:00; PH 09:00-14:00",
        "Mo-Fr 09:00-14:00; Jul-Aug Mo-Fr 09:00-15:00", "Mo-Fr 10:00-16:00 || \"by mail\"",
        "Mo-Fr 09:00-12:00, Tu,Th 15:00-18:00", "Mo-Fr 09:00-17:30; We 09:00-14:00",
        "Mo-Fr 08:00-18:00; Mo-Fr 13:00-14:00 off", "Mo-Fr 09:00-14:00; Dec 24 09:00-12:00",
        "Mo-Fr 09:00-14:00; Jul-Aug Mo-Fr 16:00-20:00", "Mo-Fr 09:00-14:00, Dec 24 16:00-20:00",
        "off"}) {
    CAPTURE(text);
    CHECK(warnings(text).empty());
  }
}

TEST_CASE("traps are told") {
  CHECK(warns("Mo-Fr 08:00-12:00; We 14:00-16:00", "rule 2 replaces the hours of rule 1"));
  CHECK(warns("Mo-Fr 09:00-18:00; Dec 24 20:00-22:00", "rule 2 replaces the hours of rule 1"));
  CHECK(warns("Mo-Fr 08:00-12:00; Mo-Su 09:00-17:00", "rule 1 never holds"));
  CHECK(warns("Mo-Fr 08:00-12:00; 14:00-18:00", "rule 1 never holds"));
  CHECK(warns("Mo-Fr 08:00-12:00,11:00-14:00", "overlap"));
  CHECK(warns("Mo-Fr 09:00-09:00", "24 hours"));
  CHECK(warns("Mo-Fr 09:00-17:00; Sa 10:00-12:00 \"call first\"", "open \"call first\""));
  CHECK(warns("PH off", "never open"));
}

}  // namespace
}  // namespace ventanilla
