#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "ventanilla/commands.hpp"

namespace ventanilla::cli {

/// The words of the command line.
struct Arguments {
  enum class Command { ask, guide, review, hours, deadline, between, check, help, version };
  Command command = Command::help;
  std::string config;         ///< ask, guide, review: path of help.json
  std::string file = "-";     ///< what is read; `-` is the standard input
  bool json = false;          ///< check: JSON lines
  std::optional<Instant> at;  ///< check: the present
  commands::Options options;
};

/// What is wrong with the words.
struct UsageError {
  std::string message;
};

std::variant<Arguments, UsageError> parse_arguments(const std::vector<std::string_view>& words);

}  // namespace ventanilla::cli
