#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ventanilla/desk.hpp"
#include "ventanilla/json_text.hpp"

/// What is wrong in the text of a help.json, at its line and column: the `check` command.
namespace ventanilla {

struct PlacedProblem {
  Problem problem;
  TextPosition position;
};

/// The problem of a text that is not JSON.
std::optional<PlacedProblem> syntax_problem(std::string_view text);

/// The problem of a "timeZone" for which the host has no table, as Desk::open() says it.
Problem unknown_zone(std::string_view name);

/// What is valid in the hours of a desk and probably not meant at `now`: warnings of rules, special
/// days, holidays, and of a zone's table other than that of `zones`; docs/hours.md lists them. For a
/// file without errors: pointers count its items.
std::vector<Problem> time_problems(const Desk& desk, const ZoneSet& zones, Instant now);

/// `problems` of decode_config() and of Desk::open(), with those that only the text shows (a key
/// that is there twice), in the text's order. `text` must be JSON.
std::vector<PlacedProblem> place_problems(std::string_view text, std::vector<Problem> problems);

/// `FILE:LINE:COLUMN: error|warning: POINTER: message`
std::string problem_line(std::string_view file, const PlacedProblem& placed);
/// {"severity", "code", "where", "message", "line", "column"}
std::string problem_json(const PlacedProblem& placed);

}  // namespace ventanilla
