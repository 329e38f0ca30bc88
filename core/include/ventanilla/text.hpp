#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Text for matching: Unicode-aware folding, tokens and stems, the same bytes everywhere.
namespace ventanilla {

enum class Language : std::uint8_t { es, en, pt, fr, other };
/// From a BCP 47 tag by its primary subtag: "es-DO" is es, "ca" is other.
Language language_of(std::string_view tag);
std::string_view to_string(Language language);  ///< "es", "en", "pt", "fr", "und"

/// Lower case; Latin letters (U+00C0 to U+017F) without accents (ñ becomes n, œ becomes oe), ª and
/// º as letters, full-width ASCII as ASCII; combining accents (U+0300 to U+036F) go. Greek,
/// Cyrillic and other scripts keep theirs. Invalid UTF-8 becomes U+FFFD, so the result is always
/// valid.
std::string fold(std::string_view text);

/// A word of a text, with its place there.
struct Token {
  std::string folded;     ///< as fold() gives it; never empty
  std::size_t start = 0;  ///< byte offsets of the word in the original text
  std::size_t end = 0;
};

/// Splits at anything that is neither letter nor digit; emojis are tokens of their own.
std::vector<Token> tokenize(std::string_view text);

/// Snowball stem of a word in lower case *with* its accents, then folded.
std::string stem(std::string_view word, Language language);

/// UTF-16 code units before byte `offset` of valid UTF-8 `text`, for JavaScript's offsets.
std::size_t utf16_offset(std::string_view text, std::size_t offset);

/// Edits between two texts, in bytes: optimal string alignment, which is Levenshtein's distance
/// with adjacent swaps. `limit` >= 0: a greater distance gives limit + 1.
int edit_distance(std::string_view a, std::string_view b, int limit);

}  // namespace ventanilla
