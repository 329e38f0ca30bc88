#pragma once

#include <string_view>

#include "ventanilla/zone.hpp"

namespace ventanilla::wasm {

/// The zones of `[{"name", "initialOffset", "transitions": [[at, offset], …]}, …]`, a JSON text of
/// the tables that zones/intl.ts gives, and UTC. A table that cannot be (out of order, say) is left
/// out: who asks for its zone gets unknown_zone.
ZoneSet to_zones(std::string_view json);

}  // namespace ventanilla::wasm
