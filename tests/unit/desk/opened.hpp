#pragma once

#include <cstdlib>
#include <string_view>

#include "support/value_of.hpp"
#include "ventanilla/desk.hpp"

namespace ventanilla::test {

/// A desk on a help.json without errors, in UTC unless it says otherwise.
inline Desk opened(std::string_view json) {
  DecodedConfig decoded = decode_config(value_of(json));
  if (decoded.has_errors()) std::abort();
  ZoneSet zones;
  zones.add(Zone());
  auto desk = Desk::open(std::move(decoded.config), zones);
  return std::move(desk).value();
}

inline Instant instant(std::string_view text) { return *parse_instant(text); }

}  // namespace ventanilla::test
