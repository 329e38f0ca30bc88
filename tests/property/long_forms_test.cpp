// A week's hours as people write them in four languages: an error's suggestion, where there is one,
// has the hours that were written.
#include <array>
#include <string>
#include <vector>

#include "property/naive_hours.hpp"
#include "support/catch.hpp"
#include "ventanilla/hours.hpp"

namespace ventanilla {
namespace {
using test::random_below;

struct Words {
  std::array<const char*, 7> days;
  const char* to;
  const char* and_word;
  const char* from;  ///< before times
  const char* until;
  const char* closed;
};

constexpr std::array<Words, 5> languages = {{
    {{"lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"},
     " a ",
     " y ",
     "de ",
     " a ",
     "cerrado"},
    {{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"},
     " to ",
     " and ",
     "from ",
     " to ",
     "closed"},
    {{"segunda", "terça", "quarta", "quinta", "sexta", "sábado", "domingo"},
     " a ",
     " e ",
     "das ",
     " às ",
     "fechado"},
    {{"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"},
     " au ",
     " et ",
     "de ",
     " à ",
     "fermé"},
    {{"Lun", "Mar", "Mié", "Jue", "Vie", "Sáb", "Dom"}, "-", ", ", "", " - ", "CERRADO"},
}};

struct Group {
  int first, last;         ///< days, 0 Monday
  std::vector<int> hours;  ///< opening and closing, in turns; empty: closed
};

std::vector<Group> random_week(std::uint64_t& seed) {
  std::vector<Group> week;
  for (int day = 0; day < 7;) {
    const int last = std::min(6, day + random_below(seed, 5));
    Group group{day, last, {}};
    int hour = 6 + random_below(seed, 5);
    for (int n = random_below(seed, 3); n > 0; --n) {
      const int end = std::min(24, hour + 1 + random_below(seed, 6));
      group.hours.push_back(hour);
      group.hours.push_back(end);
      hour = end + 1 + random_below(seed, 3);
      if (hour > 22) break;
    }
    week.push_back(group);
    day = last + 1;
  }
  return week;
}

std::string hour_text(int hour, int style) {
  const std::string number = std::to_string(hour);
  switch (style) {
    case 0:
      return number + "h";
    case 1:
      return number + ":00";
    case 2: {
      const std::string half = std::to_string(hour % 12 == 0 ? 12 : hour % 12);
      return half + (hour % 24 < 12 ? "am" : " p.m.");
    }
    case 3:  // as one says it: 9 to 5
      return std::to_string(hour % 12 == 0 ? 12 : hour % 12);
    default:
      return number;
  }
}

std::string days_text(const Group& group, const Words& words) {
  std::string text = words.days[static_cast<std::size_t>(group.first)];
  if (group.last == group.first) return text;
  const bool two = group.last == group.first + 1;
  return text + (two ? words.and_word : words.to) +
         words.days[static_cast<std::size_t>(group.last)];
}

std::string times_text(const Group& group, const Words& words, int style) {
  if (group.hours.empty()) return words.closed;
  std::string text;
  for (std::size_t i = 0; i < group.hours.size(); i += 2) {
    if (i > 0) text += words.and_word;
    text += words.from + hour_text(group.hours[i], style) + words.until +
            hour_text(group.hours[i + 1], style);
  }
  return text;
}

std::string written(const std::vector<Group>& week, const Words& words, std::uint64_t& seed) {
  const int style = random_below(seed, 5);
  const bool days_first = random_below(seed, 3) > 0;
  const char* const between =
      std::array{"; ", ", ", ". "}[static_cast<std::size_t>(random_below(seed, 3))];
  std::string text;
  for (const Group& group : week) {
    if (!text.empty()) text += between;
    const std::string days = days_text(group, words);
    const std::string times = times_text(group, words, style);
    text +=
        days_first ? days + (random_below(seed, 2) == 0 ? ": " : " ") + times : times + " " + days;
  }
  return text;
}

std::string spans_text(const std::vector<DaySpan>& spans) {
  std::string text;
  for (const DaySpan& span : spans) {
    text += std::to_string(span.from) + "-" + std::to_string(span.to) + " ";
  }
  return text;
}

/// The hours of each day of the week from 2026-11-23 on, a Monday.
std::string week_of(const OpeningHours& hours) {
  const Schedule schedule{hours, Zone(), {}, {}};
  std::string text;
  for (int day = 0; day < 7; ++day) {
    const std::chrono::sys_days date = std::chrono::sys_days(*parse_date("2026-11-23"));
    text += spans_text(spans_on(schedule, Date(date + std::chrono::days(day)))) + "; ";
  }
  return text;
}

std::string meant(const std::vector<Group>& week) {
  std::string text;
  for (const Group& group : week) {
    for (int day = group.first; day <= group.last; ++day) {
      std::vector<DaySpan> spans;
      for (std::size_t i = 0; i < group.hours.size(); i += 2) {
        spans.push_back({group.hours[i] * 60, group.hours[i + 1] * 60});
      }
      text += spans_text(spans) + "; ";
    }
  }
  return text;
}

TEST_CASE("what an error suggests has the hours that were written") {
  constexpr int weeks = 4'000;
  constexpr std::string_view start = "did you mean \"";
  std::uint64_t seed = 7;
  int suggested = 0;
  for (int n = 0; n < weeks; ++n) {
    const std::vector<Group> week = random_week(seed);
    const Words& words = languages[static_cast<std::size_t>(random_below(seed, languages.size()))];
    const std::string text = written(week, words, seed);
    const auto hours = OpeningHours::parse(text);
    CAPTURE(text);
    REQUIRE_FALSE(hours.has_value());
    const std::string& message = hours.error().message;
    const std::size_t at = message.find(start);
    if (at == std::string::npos) continue;
    const std::size_t first = at + start.size();
    const std::string suggestion = message.substr(first, message.find('"', first) - first);
    CAPTURE(suggestion);
    const auto right = OpeningHours::parse(suggestion);
    REQUIRE(right.has_value());
    REQUIRE(week_of(*right) == meant(week));
    ++suggested;
  }
  CHECK(suggested > weeks / 2);
}

}  // namespace
}  // namespace ventanilla
