#include "base/telling.hpp"
#include "desk/answers.hpp"
#include "desk/line_fields.hpp"
#include "ventanilla/wording.hpp"

namespace ventanilla::commands {
namespace {

/// To whom the times are told.
struct Reader {
  Instant at;
  const Zone* zone;  ///< the visitor's, or nullptr
  std::string_view lang;
};

void write_texts(JsonWriter& json, const Schedule& schedule, const Status& status,
                 const Reader& reader) {
  json.key("text").string(status_text(status, reader.at, schedule.zone, reader.zone, reader.lang));
  json.key("hours_text");
  if (!words_rules()) return void(json.null());
  json.string(hours_text(schedule.hours, reader.lang));
}

void write_company(JsonWriter& json, const Desk& desk, const Reader& reader) {
  if (!desk.config().hours) {
    for (const std::string_view key : {"open", "state", "next_change", "text", "hours_text"}) {
      json.key(key).null();
    }
    return;
  }
  const Status status = status_at(desk.company(), reader.at);
  json.key("open").boolean(status.state == State::open);
  json.key("state").string(to_string(status.state));
  write_instant(json.key("next_change"), status.next_change);
  write_texts(json, desk.company(), status, reader);
}

void write_contact(JsonWriter& json, const Desk& desk, const ContactState& state,
                   const Reader& reader) {
  json.begin_object();
  write_contact_state(json, desk.config(), state);
  if (desk.config().hours || desk.config().contacts[state.contact].hours) {
    write_texts(json, desk.schedules()[state.contact], {state.state, state.next_change}, reader);
  } else {
    // Nobody said when: there is nothing to promise.
    json.key("text").string("").key("hours_text").null();
  }
  json.end_object();
}

}  // namespace

Line status(const Desk& desk, const ZoneSet& zones, const Value& line, Instant now) {
  LineReader fields(line);
  const std::string lang = fields.text("lang");
  const std::string visitor_zone = fields.text("visitor_zone");
  const Instant at = fields.at(now);
  if (const auto error = fields.error()) return error_line(*error);

  const std::string_view spoken = lang.empty() ? desk.config().languages.front() : lang;
  const Reader reader{at, visitor_zone.empty() ? nullptr : zones.find(visitor_zone), spoken};
  JsonWriter json;
  json.begin_object();
  write_company(json, desk, reader);
  json.key("contacts").begin_array();
  for (const ContactState& state : desk.contacts(at)) write_contact(json, desk, state, reader);
  json.end_array().end_object();
  return good_line(json);
}

}  // namespace ventanilla::commands
