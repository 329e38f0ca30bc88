#pragma once

#include "languages/language_pack.hpp"

namespace ventanilla {

/// Written by faq/lexicon/compile.mjs.
extern const LexiconData lexicon_es, lexicon_en, lexicon_pt, lexicon_fr;

}  // namespace ventanilla
