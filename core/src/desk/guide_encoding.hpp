#pragma once

#include "desk/line_fields.hpp"
#include "ventanilla/guidance.hpp"
#include "ventanilla/json_writer.hpp"

namespace ventanilla {

/// The members that `guide` and `review` share: channel, author, agent, … without a text; what is
/// wrong is the reader's error().
Message read_context(LineReader& reader, Instant now);
/// The members of `guide`'s line.
Message read_guide_message(LineReader& reader, Instant now);

void write_guidance(JsonWriter& json, const Config& config, std::string_view text,
                    const Guidance& guidance, commands::OffsetUnit unit);

}  // namespace ventanilla
