#include "calls.hpp"

#include "answer.hpp"
#include "ventanilla/json_writer.hpp"
#include "zones.hpp"

namespace ventanilla::wasm {
namespace {

std::int64_t count_errors(const std::vector<Problem>& problems) {
  return std::count_if(problems.begin(), problems.end(), [](const Problem& problem) {
    return problem.severity == Problem::Severity::error;
  });
}

}  // namespace

std::string Opened::json() const {
  JsonWriter json;
  json.begin_object();
  json.key("desk").integer(static_cast<std::int64_t>(reinterpret_cast<std::uintptr_t>(desk)));
  json.key("errors").integer(errors).end_object();
  return json.take();
}

Opened open_desk(std::string_view help, std::string_view zones) {
  auto value = to_value(help);
  if (!value) return {nullptr, 1};
  DecodedConfig decoded = decode_config(*value);
  const std::int64_t errors = count_errors(decoded.problems);
  auto set = to_zones(zones);
  auto desk = Desk::open(std::move(decoded.config), set);
  if (!desk) return {nullptr, errors + 1};
  return {new OpenDesk{std::move(desk).value(), std::move(set)}, errors};
}

std::string ask(std::uintptr_t desk, std::string_view line, double now, double limit, bool explain,
                bool utf16) {
  return answer(line, [&](const Value& value) {
    const auto options = to_options(limit, explain, utf16);
    return commands::ask(desk_at(desk).desk, value, to_instant(now), options);
  });
}

std::string status(std::uintptr_t desk, std::string_view line, double now) {
  return answer(line, [&](const Value& value) {
    return commands::status(desk_at(desk).desk, desk_at(desk).zones, value, to_instant(now));
  });
}

}  // namespace ventanilla::wasm
