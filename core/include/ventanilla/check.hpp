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

/// Adds to `file` what the host's zones show: the error of Desk::open() where neither they nor the
/// file have its zone, and else, for a file without errors, what is valid in its hours and probably
/// not meant at `now`: warnings of rules, special days, holidays, and of a zone's table other than
/// the host's (docs/hours.md lists them). Without `now` the error alone.
void add_time_problems(DecodedConfig& file, const ZoneSet& zones, std::optional<Instant> now);

/// `problems` of decode_config() and of Desk::open(), with those that only the text shows (a key
/// that is there twice), in the text's order. `text` must be JSON.
std::vector<PlacedProblem> place_problems(std::string_view text, std::vector<Problem> problems);

/// `FILE:LINE:COLUMN: error|warning: POINTER: message`
std::string problem_line(std::string_view file, const PlacedProblem& placed);
/// {"severity", "code", "where", "message", "line", "column"}
std::string problem_json(const PlacedProblem& placed);

}  // namespace ventanilla
