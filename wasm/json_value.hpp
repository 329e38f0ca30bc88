#pragma once

#include <optional>
#include <string_view>

#include "ventanilla/value.hpp"

/// JavaScript's: the number that a JSON text says. JavaScript wrote the digits and reads them back
/// exactly; strtod would cost 4 KB for the same.
extern "C" double ventanilla_number(const char* text, int length);

/// JavaScript's values, which cross the boundary as the text that JSON.stringify wrote of them.
namespace ventanilla::wasm {

/// What the native reader allows, too (json_text.hpp).
inline constexpr int max_depth = 64;

/// The tree of a text that JSON.stringify wrote: it is trusted to be JSON without white space or
/// repeated keys, hence no second judge of JSON in the module. nullopt: nested deeper than
/// max_depth.
std::optional<Value> to_value(std::string_view json);

}  // namespace ventanilla::wasm
