#include "languages/packs.hpp"

namespace ventanilla {

const LanguagePack* language_pack(Language language) {
  switch (language) {
    case Language::es:
      return &pack_es;
    case Language::en:
      return &pack_en;
    case Language::pt:
      return &pack_pt;
    case Language::fr:
      return &pack_fr;
    case Language::other:
      break;
  }
  return nullptr;
}

}  // namespace ventanilla
