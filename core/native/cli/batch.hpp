#pragma once

#include "arguments.hpp"

namespace ventanilla::cli {

enum ExitStatus { fine = 0, found_errors = 1, unusable = 2 };

/// ask, guide, hours, deadline: a JSON line out for each JSON line in.
ExitStatus run_batch(const Arguments& arguments);

}  // namespace ventanilla::cli
