#include <csignal>

#include "batch.hpp"
#include "checked_file.hpp"
#include "clock.hpp"
#include "streams.hpp"
#include "usage.hpp"

// The native command: the core's functions over files and the standard streams. docs/help-json.md
// has its contract, which the npm package's command shares.
namespace ventanilla::cli {
namespace {

ExitStatus run_check(const Arguments& arguments) {
  const auto text = read_file(arguments.file);
  if (!text) {
    write_error("ventanilla: cannot read " + arguments.file);
    return unusable;
  }
  LineWriter out;
  const CheckedFile checked = check_text(*text, arguments.at.value_or(present()));
  for (const PlacedProblem& problem : checked.problems) {
    out.line(arguments.json ? problem_json(problem) : problem_line(arguments.file, problem));
  }
  return ended(out, checked.has_errors() ? found_errors : fine);
}

ExitStatus print(std::string_view text) {
  LineWriter out;
  out.line(text);
  return ended(out, fine);
}

ExitStatus run(const std::vector<std::string_view>& words) {
  const auto parsed = parse_arguments(words);
  if (const auto* error = std::get_if<UsageError>(&parsed)) {
    write_error("ventanilla: " + error->message);
    write_error(usage);
    return unusable;
  }
  const Arguments& arguments = std::get<Arguments>(parsed);
  switch (arguments.command) {
    case Arguments::Command::help:
      return print(usage);
    case Arguments::Command::version:
      return print("ventanilla " + std::string(version));
    case Arguments::Command::check:
      return run_check(arguments);
    default:
      return run_batch(arguments);
  }
}

}  // namespace
}  // namespace ventanilla::cli

int main(int argc, char* argv[]) {
  // A reader that closes its end early (`| head`) is no error.
  std::signal(SIGPIPE, SIG_IGN);
  return ventanilla::cli::run({argv + 1, argv + argc});
}
