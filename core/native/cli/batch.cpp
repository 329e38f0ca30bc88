#include "batch.hpp"

#include <optional>

#include "checked_file.hpp"
#include "clock.hpp"
#include "streams.hpp"
#include "ventanilla/native/json.hpp"
#include "ventanilla/native/zoneinfo.hpp"

namespace ventanilla::cli {
namespace {

/// Zones by name, each read once.
class Zones {
 public:
  const ZoneSet& with(const std::string& name) {
    if (set_.find(name) != nullptr) return set_;
    if (auto zone = native::load_zone(name)) set_.add(std::move(zone).value());
    return set_;
  }

 private:
  ZoneSet set_;
};

/// A file with errors is not used at all, since answers would lack what it says.
std::optional<Desk> open_checked_desk(const std::string& path) {
  const auto text = read_file(path);
  if (!text) {
    write_error("ventanilla: cannot read " + path);
    return std::nullopt;
  }
  CheckedFile file = check_text(*text);
  if (file.has_errors()) {
    for (const PlacedProblem& problem : file.problems) write_error(problem_line(path, problem));
    return std::nullopt;
  }
  Zones zones;
  const ZoneSet& set = zones.with(file.config.time_zone);
  auto desk = Desk::open(std::move(file.config), set);
  if (!desk) fatal();
  return std::move(desk).value();
}

std::string zone_named_in(const Value& line) {
  const Value* zone = line.find("zone");
  return zone == nullptr ? std::string{} : zone->string();
}

/// A command's line is one line: of the place in it only the column tells anything.
commands::Line syntax_error_line(std::string_view text) {
  const PlacedProblem placed = *syntax_problem(text);
  Error error = placed.problem.error;
  error.message = "column " + std::to_string(placed.position.column) + ": " + error.message;
  return commands::error_line(error);
}

/// Answers lines of text.
class Answerer {
 public:
  Answerer(const Arguments& arguments, std::optional<Desk> desk)
      : arguments_(arguments), desk_(std::move(desk)) {}

  commands::Line answer(std::string_view text) {
    const auto line = native::parse_json(text);
    if (!line) return syntax_error_line(text);
    const Instant now = present();
    switch (arguments_.command) {
      case Arguments::Command::ask:
        return commands::ask(*desk_, *line, now, arguments_.options);
      case Arguments::Command::guide:
        return commands::guide(*desk_, *line, now, arguments_.options);
      case Arguments::Command::review:
        return commands::review(*desk_, *line, now, arguments_.options);
      case Arguments::Command::hours:
        return commands::hours(zones_.with(zone_named_in(*line)), *line, now);
      case Arguments::Command::deadline:
        return commands::deadline(zones_.with(zone_named_in(*line)), *line, now);
      case Arguments::Command::between:
        return commands::between(zones_.with(zone_named_in(*line)), *line, now);
      default:
        fatal();
    }
  }

 private:
  const Arguments& arguments_;
  std::optional<Desk> desk_;
  Zones zones_;
};

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

}  // namespace

ExitStatus run_batch(const Arguments& arguments) {
  const bool needs_desk = !arguments.config.empty();
  std::optional<Desk> desk = needs_desk ? open_checked_desk(arguments.config) : std::nullopt;
  if (needs_desk && !desk) return unusable;
  LineReader lines(arguments.file);
  if (!lines.is_open()) {
    write_error("ventanilla: cannot read " + arguments.file);
    return unusable;
  }
  Answerer answerer(arguments, std::move(desk));
  LineWriter out;
  ExitStatus status = fine;
  while (const auto text = lines.next()) {
    if (!is_blank(*text)) {
      const commands::Line answer = answerer.answer(*text);
      if (!answer.ok) status = found_errors;
      out.line(answer.json);
    }
    // A program that talks with this one waits for its answer before it sends more.
    if (lines.is_drained()) out.flush();
  }
  if (lines.has_failed()) {
    write_error("ventanilla: cannot read " + arguments.file);
    status = unusable;
  }
  return ended(out, status);
}

}  // namespace ventanilla::cli
