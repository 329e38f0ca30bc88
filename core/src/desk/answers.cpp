#include "desk/answers.hpp"

#include "ventanilla/text.hpp"

namespace ventanilla {

commands::Line good_line(JsonWriter& json) { return {json.take(), true}; }

void write_instant(JsonWriter& json, const std::optional<Instant>& instant) {
  if (instant) {
    json.string(format_instant(*instant));
  } else {
    json.null();
  }
}

void write_contact_state(JsonWriter& json, const Config& config, const ContactState& state) {
  const Contact& contact = config.contacts[state.contact];
  json.key("id").string(contact.id);
  json.key("kind").string(to_string(contact.kind));
  json.key("state").string(to_string(state.state));
  write_instant(json.key("next_change"), state.next_change);
  write_instant(json.key("reply_by"), state.reply_by);
  json.key("recommended").boolean(state.recommended);
}

void write_contacts(JsonWriter& json, const Config& config,
                    const std::vector<ContactState>& states) {
  json.begin_array();
  for (const ContactState& state : states) {
    json.begin_object();
    write_contact_state(json, config, state);
    json.end_object();
  }
  json.end_array();
}

void write_offset(JsonWriter& json, std::string_view text, std::size_t offset,
                  commands::OffsetUnit unit) {
  const bool utf16 = unit == commands::OffsetUnit::utf16;
  json.integer(static_cast<std::int64_t>(utf16 ? utf16_offset(text, offset) : offset));
}

void write_personal_data(JsonWriter& json, std::string_view text,
                         const std::vector<PersonalData>& found, commands::OffsetUnit unit) {
  json.begin_array();
  for (const PersonalData& item : found) {
    json.begin_object();
    json.key("type").string(to_string(item.type));
    write_offset(json.key("start"), text, item.start, unit);
    write_offset(json.key("end"), text, item.end, unit);
    json.key("masked").string(item.masked);
    json.end_object();
  }
  json.end_array();
}

}  // namespace ventanilla
