#pragma once

#include <string_view>

#include "ventanilla/text.hpp"

namespace ventanilla::guidance {

/// -1, 0 or 1 for a folded word.
int lexicon_tone(std::string_view word, Language language);

}  // namespace ventanilla::guidance
