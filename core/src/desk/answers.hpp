#pragma once

#include <vector>

#include "ventanilla/commands.hpp"
#include "ventanilla/json_writer.hpp"

namespace ventanilla {

commands::Line good_line(JsonWriter& json);

void write_instant(JsonWriter& json, const std::optional<Instant>& instant);
/// `"id", "kind", "state", "next_change", "reply_by", "recommended"` into an open object.
void write_contact_state(JsonWriter& json, const Config& config, const ContactState& state);
void write_contacts(JsonWriter& json, const Config& config,
                    const std::vector<ContactState>& states);

/// An offset into `text` in the caller's unit.
void write_offset(JsonWriter& json, std::string_view text, std::size_t offset,
                  commands::OffsetUnit unit);
void write_personal_data(JsonWriter& json, std::string_view text,
                         const std::vector<PersonalData>& found, commands::OffsetUnit unit);

}  // namespace ventanilla
