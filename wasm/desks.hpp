#pragma once

#include <algorithm>
#include <cstdint>
#include <string>

#include "json_value.hpp"
#include "ventanilla/ventanilla.hpp"

/// What the bindings of both modules share. JavaScript knows a desk by a number, its address.
namespace ventanilla::wasm {

/// A desk, and the zones in which its visitors' times are told.
struct OpenDesk {
  Desk desk;
  ZoneSet zones;
};

inline OpenDesk& desk_at(std::uintptr_t number) { return *reinterpret_cast<OpenDesk*>(number); }

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
std::string answer(const std::string& line, const Command& command) {
  const auto value = to_value(line);
  return (value ? command(*value) : commands::error_line(too_deep())).json;
}

}  // namespace ventanilla::wasm
