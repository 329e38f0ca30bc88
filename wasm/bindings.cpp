#include <emscripten/bind.h>

#include "desks.hpp"
#include "zones.hpp"

// What a customer's page needs of the core: texts of JSON in, a line of compact JSON out, the same
// bytes as the native command's. A handful of large calls, hence no classes and no JavaScript
// objects across the boundary: DESIGN.md has the figures. wasm/module.ts has the types.
namespace ventanilla::wasm {
namespace {

std::ptrdiff_t count_errors(const std::vector<Problem>& problems) {
  return std::count_if(problems.begin(), problems.end(), [](const Problem& problem) {
    return problem.severity == Problem::Severity::error;
  });
}

/// {"desk": a number for the other functions, 0 without a desk, "errors": how many}
std::string open_desk(const std::string& help, const std::string& zones) {
  OpenDesk* opened = nullptr;
  std::ptrdiff_t errors = 1;
  if (auto value = to_value(help)) {
    DecodedConfig decoded = decode_config(*value);
    errors = count_errors(decoded.problems);
    auto set = to_zones(zones);
    auto desk = Desk::open(std::move(decoded.config), set);
    if (desk) {
      opened = new OpenDesk{std::move(desk).value(), std::move(set)};
    } else {
      ++errors;
    }
  }
  return "{\"desk\":" + std::to_string(reinterpret_cast<std::uintptr_t>(opened)) +
         ",\"errors\":" + std::to_string(errors) + "}";
}

void close_desk(std::uintptr_t desk) { delete &desk_at(desk); }

std::string ask(std::uintptr_t desk, const std::string& line, double now, double limit,
                bool explain, bool utf16) {
  return answer(line, [&](const Value& value) {
    const auto options = to_options(limit, explain, utf16);
    return commands::ask(desk_at(desk).desk, value, to_instant(now), options);
  });
}

std::string status(std::uintptr_t desk, const std::string& line, double now) {
  return answer(line, [&](const Value& value) {
    return commands::status(desk_at(desk).desk, desk_at(desk).zones, value, to_instant(now));
  });
}

EMSCRIPTEN_BINDINGS(ventanilla_core) {
  emscripten::function("openDesk", &open_desk);
  emscripten::function("closeDesk", &close_desk);
  emscripten::function("ask", &ask);
  emscripten::function("status", &status);
}

}  // namespace
}  // namespace ventanilla::wasm
