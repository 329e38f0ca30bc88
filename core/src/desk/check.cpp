#include "ventanilla/check.hpp"

#include <algorithm>

#include "base/decimal.hpp"
#include "base/sort.hpp"
#include "ventanilla/json_writer.hpp"

namespace ventanilla {
namespace {

std::string_view word(Problem::Severity severity) {
  return severity == Problem::Severity::error ? "error" : "warning";
}

JsonPlaces::Part part_of(ErrorCode code) {
  const bool about_key = code == ErrorCode::unknown_key;
  return about_key ? JsonPlaces::Part::key : JsonPlaces::Part::value;
}

struct Found {
  std::size_t offset;
  std::size_t index;
  bool operator<(const Found& other) const {
    return offset != other.offset ? offset < other.offset : index < other.index;
  }
};

/// A position is counted on from the one before, not from the start of the file.
TextPosition advance(std::string_view text, std::size_t from, std::size_t to, TextPosition start) {
  const TextPosition step = position_at(text.substr(from), to - from);
  if (step.line == 1) return {start.line, start.column + step.column - 1};
  return {start.line + step.line - 1, step.column};
}

}  // namespace

std::optional<PlacedProblem> syntax_problem(std::string_view text) {
  const auto error = json_syntax_error(text);
  if (!error) return std::nullopt;
  return PlacedProblem{{Problem::Severity::error, {ErrorCode::invalid_json, "", error->message}},
                       position_at(text, error->offset)};
}

std::vector<PlacedProblem> place_problems(std::string_view text, std::vector<Problem> problems) {
  const JsonPlaces places(text);
  for (std::string& pointer : places.repeated_keys()) {
    problems.push_back({Problem::Severity::error,
                        {ErrorCode::duplicate, std::move(pointer),
                         "this key is in its object already: only the last one counts"}});
  }
  std::vector<Found> order;
  for (std::size_t i = 0; i < problems.size(); ++i) {
    const Error& error = problems[i].error;
    order.push_back({places.offset(error.where, part_of(error.code)), i});
  }
  sort_items(order);
  std::vector<PlacedProblem> placed;
  placed.reserve(order.size());
  TextPosition position;
  std::size_t counted = 0;
  for (const Found& found : order) {
    position = advance(text, counted, found.offset, position);
    counted = found.offset;
    placed.push_back({std::move(problems[found.index]), position});
  }
  return placed;
}

std::string problem_line(std::string_view file, const PlacedProblem& placed) {
  const auto& [severity, error] = placed.problem;
  std::string line(file);
  line += ':';
  append_decimal(line, placed.position.line);
  line += ':';
  append_decimal(line, placed.position.column);
  line += ": ";
  line += word(severity);
  line += ": ";
  line += error.where;
  line += ": ";
  line += error.message;
  return line;
}

std::string problem_json(const PlacedProblem& placed) {
  const auto& [severity, error] = placed.problem;
  JsonWriter json;
  json.begin_object();
  json.key("severity").string(word(severity));
  json.key("code").string(to_string(error.code));
  json.key("where").string(error.where);
  json.key("message").string(error.message);
  json.key("line").integer(static_cast<std::int64_t>(placed.position.line));
  json.key("column").integer(static_cast<std::int64_t>(placed.position.column));
  json.end_object();
  return json.take();
}

}  // namespace ventanilla
