#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "ventanilla/ventanilla.hpp"

/// What a customer's page needs of the core: texts of JSON in, a line of compact JSON out, the same
/// bytes as the native command's. A handful of large calls, hence no classes and no JavaScript
/// objects across the boundary: DESIGN.md has the figures. Both modules have these, the full one by
/// Embind (bindings.cpp), the page's as plain exports (page/exports.cpp). module.ts has the types.
namespace ventanilla::wasm {

/// A desk, and the zones in which its visitors' times are told.
struct OpenDesk {
  Desk desk;
  ZoneSet zones;
};

/// JavaScript knows a desk by a number, its address.
inline OpenDesk& desk_at(std::uintptr_t number) { return *reinterpret_cast<OpenDesk*>(number); }

struct Opened {
  OpenDesk* desk;  ///< nullptr: nothing of the help.json can be used
  std::int64_t errors;
  /// {"desk": a number for the other functions, 0 without a desk, "errors": how many}
  std::string json() const;
};
Opened open_desk(std::string_view help, std::string_view zones);
/// `limit`: most matches. `utf16`: whether offsets count UTF-16 units; otherwise bytes.
std::string ask(std::uintptr_t desk, std::string_view line, double now, double limit, bool explain,
                bool utf16);
std::string status(std::uintptr_t desk, std::string_view line, double now);

}  // namespace ventanilla::wasm
