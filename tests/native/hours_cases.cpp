// Replays the public opening-hours cases through the core, with the system's time zones.
// Usage: hours_cases tests/fixtures/hours
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>

#include "ventanilla/hours.hpp"
#include "ventanilla/native/zoneinfo.hpp"

namespace {
using nlohmann::json;
using namespace ventanilla;

std::string text_of(const std::optional<Instant>& instant) {
  return instant ? format_instant(*instant) : "null";
}

std::string expected_instant(const json& value) {
  return value.is_null() ? "null" : value.get<std::string>();
}

const Zone& zone_named(const std::string& name) {
  static std::map<std::string, Zone> zones;
  auto found = zones.find(name);
  if (found == zones.end()) {
    found = zones.emplace(name, native::load_zone(name).value()).first;
  }
  return found->second;
}

Schedule schedule_of(const json& line) {
  Schedule schedule;
  auto hours = OpeningHours::parse(line["hours"].get<std::string>());
  if (!hours) std::printf("%s\n", hours.error().message.c_str());
  schedule.hours = std::move(hours).value();
  schedule.zone = zone_named(line["zone"]);
  for (const json& day : line["holidays"]) {
    schedule.holidays.push_back(
        *parse_date((day.is_object() ? day["date"] : day).get<std::string>()));
  }
  std::sort(schedule.holidays.begin(), schedule.holidays.end());
  return schedule;
}

bool right(const json& line) {
  const Schedule schedule = schedule_of(line);
  const Instant at = *parse_instant(line["at"].get<std::string>());
  std::string got;
  std::string want;
  if (line.contains("minutes")) {
    got = text_of(deadline(schedule, at, line["minutes"].get<std::int64_t>()));
    want = expected_instant(line["deadline"]);
  } else {
    const Status status = status_at(schedule, at);
    got = std::string(to_string(status.state)) + ' ' + text_of(status.next_change);
    want = line["state"].get<std::string>() + ' ' + expected_instant(line["next_change"]);
  }
  if (got != want) {
    std::printf("%s\n  got %s, expected %s\n", line.dump().c_str(), got.c_str(), want.c_str());
  }
  return got == want;
}

}  // namespace

int main(int argc, char* argv[]) {
  const std::string folder = argc > 1 ? argv[1] : ".";
  int total = 0;
  int wrong = 0;
  for (const char* name : {"/sample.jsonl", "/deadlines-sample.jsonl"}) {
    std::ifstream file(folder + name);
    for (std::string text; std::getline(file, text); ++total) {
      if (!right(json::parse(text))) ++wrong;
    }
  }
  std::printf("%d of %d cases right\n", total - wrong, total);
  return total > 0 && wrong == 0 ? 0 : 1;
}
