#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

#include "calls.hpp"
#include "json_value.hpp"

/// What the calls of both modules share.
namespace ventanilla::wasm {

inline Error too_deep() { return {ErrorCode::too_large, "", "nested deeper than 64 levels"}; }

inline Instant to_instant(double seconds) {
  return Instant{std::chrono::seconds{static_cast<std::int64_t>(seconds)}};
}

inline commands::Options to_options(double limit, bool explain, bool utf16) {
  commands::Options options;
  options.limit = static_cast<std::size_t>(std::max(limit, 0.0));
  options.explain = explain;
  options.offsets = utf16 ? commands::OffsetUnit::utf16 : commands::OffsetUnit::utf8;
  return options;
}

/// The answer of `command` to a line, a text that JSON.stringify wrote.
template <class Command>
std::string answer(std::string_view line, const Command& command) {
  const auto value = to_value(line);
  return (value ? command(*value) : commands::error_line(too_deep())).json;
}

}  // namespace ventanilla::wasm
