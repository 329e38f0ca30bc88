#include "desk/answers.hpp"
#include "desk/line_fields.hpp"
#include "time/civil.hpp"
#include "ventanilla/wording.hpp"

namespace ventanilla::commands {
namespace {

/// Who is asked for: the company, or a contact.
struct Asked {
  const Schedule* schedule = nullptr;
  const Contact* contact = nullptr;
  std::string_view lang;
};

std::string clock(int minutes) {
  std::string text = "00:00";
  text[0] = static_cast<char>('0' + minutes / 600);
  text[1] = static_cast<char>('0' + minutes / 60 % 10);
  text[3] = static_cast<char>('0' + minutes % 60 / 10);
  text[4] = static_cast<char>('0' + minutes % 10);
  return text;
}

const LocalizedText* note_in(const std::vector<SpecialHours>& special, Date date) {
  const LocalizedText* note = nullptr;
  for (const SpecialHours& days : special) {
    if (days.from <= date && date <= days.to) note = &days.note;
  }
  return note;
}

// As in Desk: hours of its own free a contact from the company's special days.
const LocalizedText* note_on(const Config& config, const Asked& asked, Date date) {
  const LocalizedText* note = nullptr;
  for (const Holiday& holiday : config.holidays) {
    if (holiday.date == date) note = &holiday.name;
  }
  const bool own = asked.contact != nullptr && asked.contact->hours;
  if (const LocalizedText* special = own ? nullptr : note_in(config.special, date)) note = special;
  if (asked.contact == nullptr) return note;
  const LocalizedText* special = note_in(asked.contact->special, date);
  return special == nullptr ? note : special;
}

void write_note(JsonWriter& json, const LocalizedText* note, std::string_view lang) {
  const LocalizedText::Entry* entry = note == nullptr ? nullptr : note->in(lang);
  if (entry == nullptr) {
    json.key("note").null();
  } else {
    json.key("note").string(entry->text);
  }
}

void write_day(JsonWriter& json, const Config& config, const Asked& asked, Date date) {
  const std::vector<DaySpan> spans = spans_on(*asked.schedule, date);
  json.begin_object();
  json.key("date").string(format_date(date));
  json.key("weekday").string(weekday_text(date, asked.lang));
  json.key("text").string(spans_text(spans, asked.lang));
  json.key("spans").begin_array();
  for (const DaySpan& span : spans) {
    json.begin_object();
    json.key("opens").string(clock(span.from)).key("closes").string(clock(span.to));
    json.key("state").string(to_string(span.state));
    json.end_object();
  }
  json.end_array();
  write_note(json, note_on(config, asked, date), asked.lang);
  json.end_object();
}

/// The contact of an id, the company's for none; no schedule where nobody said when.
std::optional<Asked> asked_for(const Desk& desk, const std::string& id) {
  if (id.empty()) return Asked{desk.config().hours ? &desk.company() : nullptr, nullptr, {}};
  const std::vector<Contact>& contacts = desk.config().contacts;
  for (std::size_t i = 0; i < contacts.size(); ++i) {
    if (contacts[i].id != id) continue;
    const bool said = desk.config().hours || contacts[i].hours;
    return Asked{said ? &desk.schedules()[i] : nullptr, &contacts[i], {}};
  }
  return std::nullopt;
}

Date local_date(const Zone& zone, Instant at) {
  return Date(std::chrono::sys_days(
      std::chrono::floor<std::chrono::days>(zone.to_local(at)).time_since_epoch()));
}

}  // namespace

Line days(const Desk& desk, const Value& line, Instant now) {
  constexpr std::int64_t most_days = 1830;
  LineReader reader(line);
  std::optional<Date> from;
  std::int64_t count = 7;
  read_date(reader.object(), "from", from);
  read_integer(reader.object(), "count", 1, most_days, count);
  const std::string id = reader.text("contact");
  const std::string lang = reader.text("lang");
  const Instant at = reader.at(now);
  if (const auto error = reader.error()) return error_line(*error);
  std::optional<Asked> asked = asked_for(desk, id);
  if (!asked) return error_line({ErrorCode::out_of_range, "/contact", "no contact has this id"});
  asked->lang = lang.empty() ? std::string_view(desk.config().languages.front()) : lang;
  JsonWriter json;
  json.begin_object().key("days").begin_array();
  if (asked->schedule != nullptr) {
    const int first =
        hours_detail::day_number(from.value_or(local_date(asked->schedule->zone, at)));
    for (int day = first; day < first + count; ++day) {
      write_day(json, desk.config(), *asked, Date(std::chrono::sys_days(std::chrono::days(day))));
    }
  }
  json.end_array().end_object();
  return good_line(json);
}

}  // namespace ventanilla::commands
