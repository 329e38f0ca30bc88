#pragma once

#include <emscripten/val.h>

#include <optional>

#include "ventanilla/value.hpp"

/// JavaScript's values as the core's neutral tree. The browser has already parsed the JSON.
namespace ventanilla::wasm {

/// What the native reader allows, too (json_text.hpp).
inline constexpr int max_depth = 64;

/// nullopt: nested deeper than max_depth, which a cycle is as well. What JSON cannot hold
/// (undefined, functions, NaN) becomes null, as JSON.stringify has it.
std::optional<Value> to_value(const emscripten::val& source, int depth = 0);

}  // namespace ventanilla::wasm
