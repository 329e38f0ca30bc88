#pragma once

#include "languages/language_pack.hpp"

namespace ventanilla {

/// Written by lexicon/compile.mjs.
extern const LanguagePack pack_es, pack_en, pack_pt, pack_fr;

}  // namespace ventanilla
