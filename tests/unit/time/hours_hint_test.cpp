// What people write in place of the notation, and what the error suggests.
#include <array>
#include <string>

#include "support/catch.hpp"
#include "ventanilla/hours.hpp"

namespace ventanilla {
namespace {

/// The suggestion in the error's message; "" for none, "accepted" where there is no error.
std::string suggestion(std::string_view written) {
  const auto hours = OpeningHours::parse(written);
  if (hours) return "accepted";
  constexpr std::string_view start = "did you mean \"";
  const std::string& message = hours.error().message;
  const std::size_t at = message.find(start);
  if (at == std::string::npos) return {};
  const std::size_t first = at + start.size();
  return message.substr(first, message.find('"', first) - first);
}

struct Written {
  std::string_view text;
  std::string_view meant;
};

template <std::size_t size>
void check_all(const std::array<Written, size>& forms) {
  for (const Written& form : forms) {
    CAPTURE(form.text);
    CHECK(suggestion(form.text) == form.meant);
  }
}

TEST_CASE("days stand before their times or after them") {
  check_all(std::array<Written, 10>{{
      {"9 a 18 lunes a viernes", "Mo-Fr 09:00-18:00"},
      {"De 9 a 18 h de lunes a viernes", "Mo-Fr 09:00-18:00"},
      {"09:00-18:00 Mo-Fr", "Mo-Fr 09:00-18:00"},
      {"9 - 18 Lu-Vi; 10 - 14 Sa", "Mo-Fr 09:00-18:00; Sa 10:00-14:00"},
      {"Monday to Friday 9am to 5pm, closed on Sundays", "Mo-Fr 09:00-17:00; Su off"},
      {"Lu-Vi 09:00-18:00; Sá 10:00-14:00; Do cerrado",
       "Mo-Fr 09:00-18:00; Sa 10:00-14:00; Su off"},
      {"Lundi: fermé; Mardi-Samedi: 10h-19h", "Tu-Sa 10:00-19:00; Mo off"},
      {"Mo-Su 9-18, closed on Sundays", "Mo-Su 09:00-18:00; Su off"},
      // between two sets of days nobody knows whose the times are
      {"lunes 9 a 18 martes", ""},
      {"9 a 18 lunes 10 a 14", ""},
  }});
}

TEST_CASE("a comma that is missing stands in the suggestion") {
  check_all(std::array<Written, 4>{{
      {"Mo-Fr 08:00-12:00 14:00-18:00", "Mo-Fr 08:00-12:00,14:00-18:00"},
      {"Mo-Fr 8-12 14-18", "Mo-Fr 08:00-12:00,14:00-18:00"},
      {"Mo We Fr 09:00-17:00", "Mo,We,Fr 09:00-17:00"},
      {"lunes 9", ""},
  }});
}

TEST_CASE("hours without am and pm are those of one working day") {
  check_all(std::array<Written, 12>{{
      {"Monday 9-5", "Mo 09:00-17:00"},
      {"lunes a viernes de 9 a 2 y de 4 a 8", "Mo-Fr 09:00-14:00,16:00-20:00"},
      {"12-8", "12:00-20:00"},
      {"2pm-6", "14:00-18:00"},
      {"10pm to 6am", "22:00-06:00"},
      {"18 a 8", "18:00-08:00"},
      {"lunes 09:00-05:00", "Mo 09:00-05:00"},
      {"9am-5pm", "09:00-17:00"},
      {"9h-18h", "09:00-18:00"},
      {"Mon - Fri: 9.00–18.00", "Mo-Fr 09:00-18:00"},
      // ten in the morning or at night?
      {"10-11pm", ""},
      {"10-2, 17-21", ""},
  }});
}

TEST_CASE("holidays, Easter, dates and weeks in words") {
  check_all(std::array<Written, 17>{{
      {"festivos cerrado", "PH off"},
      {"festivos cerrado, lunes a viernes 9 a 18", "Mo-Fr 09:00-18:00; PH off"},
      {"segunda a sexta das 9h às 18h, exceto feriados", "Mo-Fr 09:00-18:00; PH off"},
      {"easter+1 off", "easter +1 day off"},
      {"viernes santo cerrado", "easter -2 days off"},
      {"Week 10 off", "week 10 off"},
      {"Jan 1 to Jan 6 off", "Jan 1-Jan 6 off"},
      {"del 1 al 15 de agosto cerrado", "Aug 1-15 off"},
      {"24 de diciembre de 2026 cerrado", "2026 Dec 24 off"},
      {"Dec 25th off", "Dec 25 off"},
      {"lunes a viernes de 9 a 18; Dec 24–Jan 2 closed", "Mo-Fr 09:00-18:00; Dec 24-Jan 2 off"},
      {"1 — 15 de agosto cerrado", "Aug 1-15 off"},
      {"weeks 10–12 9am to 5pm", "week 10-12 09:00-17:00"},
      {"weeks 10-12,14−16 9am to 5pm", "week 10-12,14-16 09:00-17:00"},
      {"enero a marzo lunes a viernes 9-14", "Jan-Mar Mo-Fr 09:00-14:00"},
      {"ene-mar 9-14", "Jan-Mar 09:00-14:00"},
      {"domingo 25 de diciembre cerrado", ""},
  }});
}

TEST_CASE("always") {
  check_all(std::array<Written, 5>{{
      {"24 horas", "24/7"},
      {"24 horas, 7 días", "24/7"},
      {"todos los días 24 horas", "24/7"},
      {"ouvert 24h/24 et 7j/7", "24/7"},
      {"lunes 24 horas", "Mo 00:00-24:00"},
  }});
}

TEST_CASE("what is not surely meant is no suggestion") {
  for (const std::string_view written :
       {"sunrise-sunset", "Mo-Fr (sunset+01:00)-22:00", "PH,SH off", "Do 10:00-14:00",
        "Mo-Fr 9-17, Do 9-20", "fines de semana", "lunes a viernes mañanas", "first Monday 10-12",
        "Mo-Fr 09:00-18:00 llamar antes", "lunes a viernes 9-14, lunes 16-20", "2026 a 2027 off",
        "Mo-Fr 9:5-18:00", "25 de diciembre y festivos cerrado", "whenever we like 9-17",
        // signs that start as a dash does
        "lunes • miércoles 9-18", "Mo-Fr 9€18", "Mo-Fr 9…18", "1…15 de agosto cerrado",
        // Tuesday or March?
        "Tue 9-18, mar closed", "martes y mar 9-18", "Mo-Fr 9-17, closed Mo-Fr"}) {
    CAPTURE(written);
    CHECK(suggestion(written).empty());
  }
}

}  // namespace
}  // namespace ventanilla
