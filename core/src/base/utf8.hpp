#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ventanilla {

/// Bytes of the well-formed UTF-8 sequence (Unicode 15, table 3-7) that starts at `at`: 1 to 4,
/// or 0 where there is none.
std::size_t utf8_length(std::string_view text, std::size_t at);

/// `code` must be a Unicode scalar value.
void append_utf8(std::string& out, char32_t code);

}  // namespace ventanilla
