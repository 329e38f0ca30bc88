#pragma once

#include <ctime>

#include "ventanilla/instant.hpp"

namespace ventanilla::cli {

/// The system's time, for lines and checks that give none.
inline Instant present() { return Instant{std::chrono::seconds{std::time(nullptr)}}; }

}  // namespace ventanilla::cli
