#pragma once

#include "streams.hpp"

namespace ventanilla::cli {

enum ExitStatus { fine = 0, found_errors = 1, unusable = 2 };

/// The status of a command whose output is complete: `unusable` where it could not be written.
inline ExitStatus ended(LineWriter& out, ExitStatus status) {
  out.flush();
  if (!out.has_failed()) return status;
  write_error("ventanilla: cannot write the output");
  return unusable;
}

}  // namespace ventanilla::cli
