#include <emscripten/bind.h>

#include "desks.hpp"
#include "zones.hpp"

// What the command and an agent's page need beyond a customer's page: two fifths of the full
// module, so the page's has none of it.
namespace ventanilla::wasm {
namespace {

using emscripten::val;

std::string guide(std::uintptr_t desk, const val& line, double now, bool utf16) {
  return answer(line, [&](const Value& value) {
    return commands::guide(desk_at(desk).desk, value, to_instant(now), to_options(0, false, utf16));
  });
}

std::string hours(const val& zones, const val& line, double now) {
  return answer(line, [&](const Value& value) {
    return commands::hours(to_zones(zones), value, to_instant(now));
  });
}

std::string deadline(const val& zones, const val& line, double now) {
  return answer(line, [&](const Value& value) {
    return commands::deadline(to_zones(zones), value, to_instant(now));
  });
}

EMSCRIPTEN_BINDINGS(ventanilla_full) {
  emscripten::function("guide", &guide);
  emscripten::function("hours", &hours);
  emscripten::function("deadline", &deadline);
}

}  // namespace
}  // namespace ventanilla::wasm
