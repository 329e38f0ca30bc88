#include <emscripten.h>
#include <emscripten/bind.h>

#include "calls.hpp"
#include "json_value.hpp"

// The calls of a customer's page as the full module has them: npm packages and agents' pages.
EM_JS(double, ventanilla_number, (const char* text, int length),
      { return +UTF8ToString(text, length); });

namespace ventanilla::wasm {
namespace {

// Embind takes no views.
std::string open_desk_of(const std::string& help, const std::string& zones) {
  return open_desk(help, zones).json();
}

void close_desk(std::uintptr_t desk) { delete &desk_at(desk); }

std::string ask_desk(std::uintptr_t desk, const std::string& line, double now, double limit,
                     bool explain, bool utf16) {
  return ask(desk, line, now, limit, explain, utf16);
}

std::string status_of(std::uintptr_t desk, const std::string& line, double now) {
  return status(desk, line, now);
}

EMSCRIPTEN_BINDINGS(ventanilla_core) {
  emscripten::function("openDesk", &open_desk_of);
  emscripten::function("closeDesk", &close_desk);
  emscripten::function("ask", &ask_desk);
  emscripten::function("status", &status_of);
}

}  // namespace
}  // namespace ventanilla::wasm
