#include <emscripten/bind.h>

#include <algorithm>

#include "val_value.hpp"
#include "ventanilla/ventanilla.hpp"
#include "zones.hpp"

// The module's functions: plain objects in, a line of compact JSON out, the same bytes as the
// native command's. A handful of large calls, hence no classes: what Embind costs is its glue, and
// functions need the smaller part of it. wasm/module.ts has the types.
namespace ventanilla::wasm {
namespace {

using emscripten::val;

/// A desk, and the zones in which its visitors' times are told.
struct OpenDesk {
  Desk desk;
  ZoneSet zones;
};

Error too_deep() { return {ErrorCode::too_large, "", "nested deeper than 64 levels"}; }

Instant to_instant(double seconds) {
  return Instant{std::chrono::seconds{static_cast<std::int64_t>(seconds)}};
}

commands::Options to_options(double limit, bool explain, bool utf16) {
  commands::Options options;
  options.limit = static_cast<std::size_t>(std::max(limit, 0.0));
  options.explain = explain;
  options.offsets = utf16 ? commands::OffsetUnit::utf16 : commands::OffsetUnit::utf8;
  return options;
}

/// The answer of `command` to a line.
template <class Command>
std::string answer(const val& line, const Command& command) {
  const auto value = to_value(line);
  return (value ? command(*value) : commands::error_line(too_deep())).json;
}

/// `places` and `text` are the file's; nullptr where the caller has only the tree.
void write_problem(JsonWriter& json, const Problem& problem, const JsonPlaces* places,
                   std::string_view text) {
  const bool is_error = problem.severity == Problem::Severity::error;
  json.begin_object();
  json.key("severity").string(is_error ? "error" : "warning");
  json.key("code").string(to_string(problem.error.code));
  json.key("where").string(problem.error.where);
  json.key("message").string(problem.error.message);
  if (places) {
    const auto place = position_at(text, places->offset(problem.error.where));
    json.key("line").integer(static_cast<std::int64_t>(place.line));
    json.key("column").integer(static_cast<std::int64_t>(place.column));
  }
  json.end_object();
}

std::string problems_json(const std::vector<Problem>& problems, const JsonPlaces* places = nullptr,
                          std::string_view text = {}) {
  JsonWriter json;
  json.begin_array();
  for (const auto& problem : problems) write_problem(json, problem, places, text);
  return json.end_array().take();
}

/// What is wrong in a help.json, given as its text and as the tree that the text was parsed into.
std::string check(const std::string& text, const val& help) {
  const JsonPlaces places(text);
  const auto value = to_value(help);
  if (!value) return problems_json({{Problem::Severity::error, too_deep()}}, &places, text);
  return problems_json(decode_config(*value).problems, &places, text);
}

/// {"desk": a number for the other functions, 0 without a desk, "problems": […]}
std::string open_desk(const val& help, const val& zones) {
  DecodedConfig decoded;
  OpenDesk* opened = nullptr;
  if (auto value = to_value(help)) {
    decoded = decode_config(*value);
    auto set = to_zones(to_value(zones).value_or(Value()));
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

OpenDesk& desk_at(std::uintptr_t number) { return *reinterpret_cast<OpenDesk*>(number); }

void close_desk(std::uintptr_t desk) { delete &desk_at(desk); }

std::string ask(std::uintptr_t desk, const val& line, double now, double limit, bool explain,
                bool utf16) {
  return answer(line, [&](const Value& value) {
    const auto options = to_options(limit, explain, utf16);
    return commands::ask(desk_at(desk).desk, value, to_instant(now), options);
  });
}

std::string guide(std::uintptr_t desk, const val& line, double now, bool utf16) {
  return answer(line, [&](const Value& value) {
    return commands::guide(desk_at(desk).desk, value, to_instant(now), to_options(0, false, utf16));
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

std::string hours(const val& zones, const val& line, double now) {
  return answer(line, [&](const Value& value) {
    return commands::hours(to_zones(to_value(zones).value_or(Value())), value, to_instant(now));
  });
}

std::string deadline(const val& zones, const val& line, double now) {
  return answer(line, [&](const Value& value) {
    return commands::deadline(to_zones(to_value(zones).value_or(Value())), value, to_instant(now));
  });
}

/// "" for JSON, else {"offset", "line", "column", "message"}. `text` may be bytes that are no text.
std::string json_error(const std::string& text) {
  const auto error = json_syntax_error(text);
  if (!error) return {};
  const auto place = position_at(text, error->offset);
  JsonWriter json;
  json.begin_object();
  json.key("offset").integer(static_cast<std::int64_t>(error->offset));
  json.key("line").integer(static_cast<std::int64_t>(place.line));
  json.key("column").integer(static_cast<std::int64_t>(place.column));
  json.key("message").string(error->message);
  return json.end_object().take();
}

EMSCRIPTEN_BINDINGS(ventanilla) {
  emscripten::function("openDesk", &open_desk);
  emscripten::function("closeDesk", &close_desk);
  emscripten::function("ask", &ask);
  emscripten::function("guide", &guide);
  emscripten::function("status", &status);
  emscripten::function("personalData", &personal_data);
  emscripten::function("hours", &hours);
  emscripten::function("deadline", &deadline);
  emscripten::function("check", &check);
  emscripten::function("jsonError", &json_error);
}

}  // namespace
}  // namespace ventanilla::wasm
