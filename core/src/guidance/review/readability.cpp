#include "guidance/review/readability.hpp"

#include "base/ascii.hpp"

namespace ventanilla::guidance {
namespace {

bool is_vowel(char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; }
bool is_strong(char c) { return c == 'a' || c == 'e' || c == 'o'; }

/// English and French: the final e is silent, unless it is the word's only vowel.
int without_silent_end(std::string_view word, Language language, int count) {
  if (count <= 1) return count;
  if (language == Language::en) {
    const bool le = word.size() > 2 && word.ends_with("le") && !is_vowel(word[word.size() - 3]);
    if ((word.ends_with("e") && !le && !word.ends_with("ee")) ||
        (word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded"))) {
      return count - 1;
    }
  }
  if (language == Language::fr && (word.ends_with("e") || word.ends_with("es"))) return count - 1;
  return count;
}

struct Formula {
  std::int64_t constant;
  std::int64_t per_syllable;  ///< a word
  std::int64_t per_word;      ///< a sentence
  std::int64_t very_difficult;
};

/// Thousandths. INFLESZ: below 40 "very difficult"; Flesch: below 30; Martins: below 25.
constexpr Formula formulas[] = {{206835, 62300, 1000, 40000},
                                {206835, 84600, 1015, 30000},
                                {248835, 84600, 1015, 25000},
                                {207000, 73600, 1015, 30000}};

const Formula& formula_of(Language language) {
  return formulas[language == Language::other ? 1 : static_cast<std::size_t>(language)];
}

}  // namespace

int syllables(std::string_view word, Language language) {
  const bool hiatus = language == Language::es || language == Language::pt;
  int count = 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (!is_vowel(word[i])) continue;
    const bool follows = i > 0 && is_vowel(word[i - 1]);
    const bool silent_u = i > 0 && word[i] == 'u' && i + 1 < word.size() &&
                          (word[i - 1] == 'q' || word[i - 1] == 'g') &&
                          (word[i + 1] == 'e' || word[i + 1] == 'i');
    if (silent_u && hiatus) continue;
    if (!follows || (hiatus && is_strong(word[i]) && is_strong(word[i - 1]))) ++count;
  }
  count = without_silent_end(word, language, count);
  return count > 0 ? count : 1;
}

std::int64_t readability(const DraftText& draft, std::size_t first, std::size_t last,
                         std::int64_t sentences) {
  std::int64_t words = 0;
  std::int64_t spoken = 0;
  for (std::size_t i = first; i < last; ++i) {
    const auto word = draft.word(i);
    if (word.empty() || !is_alpha(word[0])) continue;  // numbers and emojis have no reading
    ++words;
    spoken += syllables(word, draft.language);
  }
  if (words == 0 || sentences == 0) return 100'000;
  const auto& formula = formula_of(draft.language);
  return formula.constant - formula.per_syllable * spoken / words -
         formula.per_word * words / sentences;
}

std::int64_t very_difficult(Language language) { return formula_of(language).very_difficult; }

}  // namespace ventanilla::guidance
