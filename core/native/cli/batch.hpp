#pragma once

#include "arguments.hpp"
#include "exit_status.hpp"

namespace ventanilla::cli {

/// ask, guide, hours, deadline: a JSON line out for each JSON line in.
ExitStatus run_batch(const Arguments& arguments);

}  // namespace ventanilla::cli
