#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// Code points of UTF-8 text, decoded without ever failing.
namespace ventanilla::unicode {

inline constexpr char32_t replacement = 0xFFFD;

/// The code point at `at`, which moves past it; one bad byte reads as U+FFFD.
char32_t next(std::string_view text, std::size_t& at);

/// Simple lower case for Latin, Greek and Cyrillic; accents stay.
char32_t lower(char32_t c);
/// Letters, digits and marks: what words are made of.
bool is_word(char32_t c);
bool is_emoji(char32_t c);
/// Lower case of a whole text, accents kept: what Snowball's stemmers expect.
std::string lower(std::string_view text);

}  // namespace ventanilla::unicode
