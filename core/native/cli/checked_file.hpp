#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ventanilla/check.hpp"

namespace ventanilla::cli {

/// A help.json and everything that is wrong in it.
struct CheckedFile {
  Config config;
  std::vector<PlacedProblem> problems;

  bool has_errors() const;
};

/// `now`: what is doubtful in the hours is told as well, as of then.
CheckedFile check_text(const std::string& text, std::optional<Instant> now = std::nullopt);

}  // namespace ventanilla::cli
