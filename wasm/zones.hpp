#pragma once

#include <emscripten/val.h>

#include "ventanilla/zone.hpp"

namespace ventanilla::wasm {

/// The zones of `[{"name", "initialOffset", "transitions": [[at, offset], …]}, …]`, as
/// zones/intl.ts gives them, and UTC. A table that cannot be (out of order, say) is left out: who
/// asks for its zone gets unknown_zone.
ZoneSet to_zones(const emscripten::val& tables);

}  // namespace ventanilla::wasm
