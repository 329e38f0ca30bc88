#include <emscripten/bind.h>

#include "desks.hpp"
#include "ventanilla/check.hpp"
#include "zones.hpp"

// The module's functions: plain objects in, a line of compact JSON out, the same bytes as the
// native command's. A handful of large calls, hence no classes: what Embind costs is its glue, and
// functions need the smaller part of it. wasm/module.ts has the types.
namespace ventanilla::wasm {
namespace {

using emscripten::val;

/// A page has only the tree: problems without a place in the text.
std::string problems_json(const std::vector<Problem>& problems) {
  JsonWriter json;
  json.begin_array();
  for (const auto& [severity, error] : problems) {
    json.begin_object();
    json.key("severity").string(severity == Problem::Severity::error ? "error" : "warning");
    json.key("code").string(to_string(error.code));
    json.key("where").string(error.where);
    json.key("message").string(error.message);
    json.end_object();
  }
  return json.end_array().take();
}

/// A line of JSON for each problem of a help.json, given as its text and as the tree that the text
/// was parsed into; `zones` may be null: then nobody can say whether its zone exists.
std::string check(const std::string& text, const val& help, const val& zones) {
  const auto value = to_value(help);
  auto [config, problems] = decode_config(value.value_or(Value()));
  if (!zones.isNull() && to_zones(zones).find(config.time_zone) == nullptr) {
    problems.push_back(unknown_zone(config.time_zone));
  }
  std::string lines;
  for (const auto& placed : place_problems(text, std::move(problems))) {
    lines += problem_json(placed) + '\n';
  }
  return lines;
}

/// {"desk": a number for the other functions, 0 without a desk, "problems": […]}
std::string open_desk(const val& help, const val& zones) {
  DecodedConfig decoded;
  OpenDesk* opened = nullptr;
  if (auto value = to_value(help)) {
    decoded = decode_config(*value);
    auto set = to_zones(zones);
    auto desk = Desk::open(std::move(decoded.config), set);
    if (desk) {
      opened = new OpenDesk{std::move(desk).value(), std::move(set)};
    } else {
      decoded.problems.push_back({Problem::Severity::error, desk.error()});
    }
  } else {
    decoded.problems.push_back({Problem::Severity::error, too_deep()});
  }
  return "{\"desk\":" + std::to_string(reinterpret_cast<std::uintptr_t>(opened)) +
         ",\"problems\":" + problems_json(decoded.problems) + "}";
}

void close_desk(std::uintptr_t desk) { delete &desk_at(desk); }

std::string ask(std::uintptr_t desk, const val& line, double now, double limit, bool explain,
                bool utf16) {
  return answer(line, [&](const Value& value) {
    const auto options = to_options(limit, explain, utf16);
    return commands::ask(desk_at(desk).desk, value, to_instant(now), options);
  });
}

std::string status(std::uintptr_t desk, const val& line, double now) {
  return answer(line, [&](const Value& value) {
    return commands::status(desk_at(desk).desk, desk_at(desk).zones, value, to_instant(now));
  });
}

std::string personal_data(const val& line, bool utf16) {
  return answer(line, [&](const Value& value) {
    return commands::personal_data(value, to_options(0, false, utf16));
  });
}

/// The problem of a text that is not JSON, "" for one that is. `text` may be bytes that are no
/// text.
std::string syntax(const std::string& text) {
  const auto placed = syntax_problem(text);
  return placed ? problem_json(*placed) : std::string();
}

EMSCRIPTEN_BINDINGS(ventanilla_core) {
  emscripten::function("openDesk", &open_desk);
  emscripten::function("closeDesk", &close_desk);
  emscripten::function("ask", &ask);
  emscripten::function("status", &status);
  emscripten::function("personalData", &personal_data);
  emscripten::function("check", &check);
  emscripten::function("syntaxProblem", &syntax);
}

}  // namespace
}  // namespace ventanilla::wasm
