#pragma once

#include <string_view>

namespace ventanilla {

/// `texts`, which must stay: those of the lexicon in the order of LexiconData and the words of
/// times, with form feeds between them. Desks opened from now on know the language.
void add_language(std::string_view tag, std::string_view texts);

}  // namespace ventanilla
