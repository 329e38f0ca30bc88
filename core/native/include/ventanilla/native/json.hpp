#pragma once

#include <string_view>

#include "ventanilla/config.hpp"
#include "ventanilla/desk.hpp"
#include "ventanilla/result.hpp"
#include "ventanilla/value.hpp"

/// From texts to the core's values, for native programs.
namespace ventanilla::native {

/// Errors (invalid_json): what json_syntax_error() says, with line and column.
Result<Value> parse_json(std::string_view text);

/// Decodes the text of a help.json. What is wrong in it is in the result's `problems`.
/// Errors (invalid_json): as parse_json().
Result<DecodedConfig> read_config(std::string_view text);

/// Opens a desk on the text of a help.json, with its zone from the system.
/// Errors: as parse_json(); the first error in the file; unknown_zone.
Result<Desk> open_desk(std::string_view text);

}  // namespace ventanilla::native
