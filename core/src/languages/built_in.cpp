#include "languages/lexicons.hpp"
#include "languages/snowball.hpp"

extern "C" {
#include "stem_UTF_8_english.h"
#include "stem_UTF_8_french.h"
#include "stem_UTF_8_portuguese.h"
#include "stem_UTF_8_spanish.h"
}

namespace ventanilla {

const LanguagePack* language_pack(Language language) {
  static const LanguagePack packs[] = {
      {lexicon_es,
       snowball_stem<spanish_UTF_8_create_env, spanish_UTF_8_close_env, spanish_UTF_8_stem>},
      {lexicon_en,
       snowball_stem<english_UTF_8_create_env, english_UTF_8_close_env, english_UTF_8_stem>},
      {lexicon_pt, snowball_stem<portuguese_UTF_8_create_env, portuguese_UTF_8_close_env,
                                 portuguese_UTF_8_stem>},
      {lexicon_fr,
       snowball_stem<french_UTF_8_create_env, french_UTF_8_close_env, french_UTF_8_stem>},
  };
  return language == Language::other ? nullptr : &packs[static_cast<std::size_t>(language)];
}

}  // namespace ventanilla
