#pragma once

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

CheckedFile check_text(const std::string& text);

}  // namespace ventanilla::cli
