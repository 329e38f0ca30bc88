#pragma once

#include <cstddef>
#include <string_view>

namespace ventanilla {

/// How many digits a number with '+' lacks after its country code; 0 where it is long enough, or
/// has no '+'.
std::size_t missing_digits(std::string_view number);

}  // namespace ventanilla
