#include <emscripten/bind.h>

#include "answer.hpp"
#include "ventanilla/check.hpp"
#include "zones.hpp"

// What the command, an agent's page and the search for what is wrong in a help.json need beyond a
// customer's page. They are half of the full module, so the page's has none of it.
namespace ventanilla::wasm {
namespace {

/// A line of JSON for each problem of a help.json, given as its text and as what JSON.stringify
/// writes of it; without `zones` nobody can say whether its zone exists. `now` in seconds, or not a
/// number: then what depends on it is not told.
std::string check(const std::string& text, const std::string& help, const std::string& zones,
                  double now) {
  const auto value = to_value(help);
  auto file = decode_config(value.value_or(Value()));
  if (!zones.empty()) {
    const auto at = now == now ? std::optional(to_instant(now)) : std::nullopt;
    add_time_problems(file, to_zones(zones), at);
  }
  std::string lines;
  for (const auto& placed : place_problems(text, std::move(file.problems))) {
    lines += problem_json(placed) + '\n';
  }
  return lines;
}

/// The problem of a text that is not JSON, "" for one that is. `text` may be bytes that are no
/// text.
std::string syntax(const std::string& text) {
  const auto placed = syntax_problem(text);
  return placed ? problem_json(*placed) : std::string();
}

std::string guide(std::uintptr_t desk, const std::string& line, double now, bool utf16) {
  return answer(line, [&](const Value& value) {
    return commands::guide(desk_at(desk).desk, value, to_instant(now), to_options(0, false, utf16));
  });
}

std::string review(std::uintptr_t desk, const std::string& line, double now, bool utf16) {
  return answer(line, [&](const Value& value) {
    return commands::review(desk_at(desk).desk, value, to_instant(now),
                            to_options(0, false, utf16));
  });
}

std::string personal_data(const std::string& line, bool utf16) {
  return answer(line, [&](const Value& value) {
    return commands::personal_data(value, to_options(0, false, utf16));
  });
}

std::string hours(const std::string& zones, const std::string& line, double now) {
  return answer(line, [&](const Value& value) {
    return commands::hours(to_zones(zones), value, to_instant(now));
  });
}

std::string deadline(const std::string& zones, const std::string& line, double now) {
  return answer(line, [&](const Value& value) {
    return commands::deadline(to_zones(zones), value, to_instant(now));
  });
}

std::string between(const std::string& zones, const std::string& line, double now) {
  return answer(line, [&](const Value& value) {
    return commands::between(to_zones(zones), value, to_instant(now));
  });
}

std::string days(std::uintptr_t desk, const std::string& line, double now) {
  return answer(line, [&](const Value& value) {
    return commands::days(desk_at(desk).desk, value, to_instant(now));
  });
}

/// The company's State at a second, and 4 times the second at which it changes next (0: none) added
/// to it: both in one number, as texts take longer than finding them. Negative without hours.
double state(std::uintptr_t number, double second) {
  const Desk& desk = desk_at(number).desk;
  if (!desk.config().hours) return -1;
  const Status status = status_at(desk.company(), to_instant(second));
  const std::int64_t change =
      status.next_change ? status.next_change->time_since_epoch().count() : 0;
  return static_cast<double>(4 * change + static_cast<int>(status.state));
}

EMSCRIPTEN_BINDINGS(ventanilla_full) {
  emscripten::function("check", &check);
  emscripten::function("syntaxProblem", &syntax);
  emscripten::function("guide", &guide);
  emscripten::function("review", &review);
  emscripten::function("personalData", &personal_data);
  emscripten::function("hours", &hours);
  emscripten::function("deadline", &deadline);
  emscripten::function("between", &between);
  emscripten::function("days", &days);
  emscripten::function("state", &state);
}

}  // namespace
}  // namespace ventanilla::wasm
