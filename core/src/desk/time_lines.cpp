#include "desk/answers.hpp"
#include "desk/line_fields.hpp"
#include "desk/zone_error.hpp"

namespace ventanilla::commands {
namespace {

/// The members that `hours` and `deadline` share.
struct TimeLine {
  Schedule schedule;
  Instant at;
};

void read_zone(Object& line, const ZoneSet& zones, Zone& out) {
  const auto node = line.member("zone", Need::required);
  if (!node || !node->expect(Value::Kind::string)) return;
  const std::string& name = node->value().string();
  const Zone* zone = zones.find(name);
  if (zone != nullptr) {
    out = *zone;
  } else {
    node->error(ErrorCode::unknown_zone, unknown_zone_error({}, name).message);
  }
}

void read_schedule(Object& line, const ZoneSet& zones, Schedule& schedule) {
  std::optional<OpeningHours> hours;
  if (read_hours(line, "hours", hours, Need::required)) schedule.hours = std::move(*hours);
  read_zone(line, zones, schedule.zone);
  std::vector<Holiday> holidays;
  read_holidays(line, "holidays", holidays);
  for (const Holiday& holiday : holidays) {
    const bool known = !schedule.holidays.empty() && schedule.holidays.back() == holiday.date;
    if (!known) schedule.holidays.push_back(holiday.date);
  }
}

TimeLine read_time_line(LineReader& reader, const ZoneSet& zones, Instant now) {
  TimeLine line{};
  read_schedule(reader.object(), zones, line.schedule);
  line.at = reader.at(now);
  return line;
}

}  // namespace

Line hours(const ZoneSet& zones, const Value& line, Instant now) {
  LineReader reader(line);
  const TimeLine asked = read_time_line(reader, zones, now);
  if (const auto error = reader.error()) return error_line(*error);
  const Status status = status_at(asked.schedule, asked.at);
  JsonWriter json;
  json.begin_object();
  json.key("open").boolean(status.state == State::open);
  json.key("state").string(to_string(status.state));
  write_instant(json.key("next_change"), status.next_change);
  json.end_object();
  return good_line(json);
}

Line deadline(const ZoneSet& zones, const Value& line, Instant now) {
  // More minutes than the horizon has give null all the same.
  constexpr std::int64_t most = 1'000'000'000;
  LineReader reader(line);
  const TimeLine asked = read_time_line(reader, zones, now);
  std::int64_t minutes = 0;
  read_integer(reader.object(), "minutes", 0, most, minutes, Need::required);
  if (const auto error = reader.error()) return error_line(*error);
  JsonWriter json;
  json.begin_object();
  write_instant(json.key("deadline"), ventanilla::deadline(asked.schedule, asked.at, minutes));
  json.end_object();
  return good_line(json);
}

Line between(const ZoneSet& zones, const Value& line, Instant now) {
  LineReader reader(line);
  const TimeLine asked = read_time_line(reader, zones, now);
  std::optional<Instant> until;
  read_instant(reader.object(), "until", until);
  if (!until && !line.find("until")) reader.object().member("until", Need::required);
  if (const auto error = reader.error()) return error_line(*error);
  JsonWriter json;
  json.begin_object();
  json.key("seconds").integer(open_seconds_between(asked.schedule, asked.at, *until));
  json.end_object();
  return good_line(json);
}

}  // namespace ventanilla::commands
