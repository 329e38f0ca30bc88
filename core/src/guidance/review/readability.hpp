#pragma once

#include <cstdint>

#include "guidance/review/draft_text.hpp"

/// How easily a text reads, 0 to 100 and beyond, by the formula of its language:
/// - es: Szigriszt-Pazos' perspicuity, on the INFLESZ scale of Barrio-Cantalejo et al. (Anales del
///   Sistema Sanitario de Navarra 31, 2008): 206.835 - 62.3 syllables/words - words/sentences
/// - en: Flesch (Journal of Applied Psychology 32, 1948):
///   206.835 - 84.6 syllables/words - 1.015 words/sentences
/// - pt: Martins et al. (Notas do ICMSC 28, São Paulo, 1996), Flesch moved by 42
/// - fr: Kandel and Moles (Cahiers d'Études de Radio-Télévision 19, 1958):
///   207 - 73.6 syllables/words - 1.015 words/sentences
namespace ventanilla::guidance {

/// Syllables of a folded word by its vowel groups: exact enough for averages.
int syllables(std::string_view word, Language language);

/// Thousandths of a point, over `sentences` sentences of the tokens [first, last).
std::int64_t readability(const DraftText& draft, std::size_t first, std::size_t last,
                         std::int64_t sentences);

/// What the scale of the language calls very difficult lies below; thousandths.
std::int64_t very_difficult(Language language);

}  // namespace ventanilla::guidance
