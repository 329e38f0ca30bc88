#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// The words in which people write opening hours, in English, Spanish, Portuguese and French, and
/// what they are in the notation. All texts are folded: small letters without accents.
namespace ventanilla::hours_detail {

enum class HintKind : std::uint8_t {
  none,
  day,
  month,
  easter,
  week,
  holidays,
  time,
  always,
  off,
  joint,
  filler,
  except
};

struct HintWord {
  HintKind kind = HintKind::none;
  std::string_view notation;  ///< joint: "-", "," or ";"
};

/// `none` for a word that is not known. `romance`: two letters are days in Spanish or French ("do",
/// "di"), which in German are others, and one letter is a day in Spanish.
HintWord hint_word(std::string_view word, bool romance);

/// Whether this word is a day in Spanish or French and in no other language.
bool is_romance(std::string_view word);

/// The text with what takes several words ("todos los días", "a.m.") as one.
std::string with_hint_phrases(std::string_view text);

}  // namespace ventanilla::hours_detail
