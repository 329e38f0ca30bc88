#include "page/language_packs.hpp"

#include <algorithm>

#include "languages/language_pack.hpp"

// The languages of a customer's page: it loads those of its help.json (languages/pack.cpp) and
// hands them over here. JavaScript keeps the stemmers, each a module with a memory of its own.
extern "C" int ventanilla_stem(int language, char* word, int length);

namespace ventanilla {
namespace {

constexpr std::size_t pack_count = 4;

struct LoadedPack {
  LanguagePack pack;
  bool loaded = false;
};
LoadedPack loaded_packs[pack_count];

template <int language>
int stem_in_javascript(char* word, int length) {
  return ventanilla_stem(language, word, length);
}
constexpr int (*stemmers[pack_count])(char*, int) = {stem_in_javascript<0>, stem_in_javascript<1>,
                                                     stem_in_javascript<2>, stem_in_javascript<3>};

std::string_view next_text(std::string_view& texts) {
  const std::size_t end = std::min(texts.find('\f'), texts.size());
  const std::string_view text = texts.substr(0, end);
  texts.remove_prefix(std::min(end + 1, texts.size()));
  return text;
}

}  // namespace

void add_language(std::string_view tag, std::string_view texts) {
  const auto language = static_cast<std::size_t>(language_of(tag));
  if (language >= pack_count || loaded_packs[language].loaded) return;
  LoadedPack& loaded = loaded_packs[language];
  for (std::string_view* text :
       {&loaded.pack.lexicon.concepts, &loaded.pack.lexicon.smalltalk,
        &loaded.pack.lexicon.stopwords, &loaded.pack.lexicon.shorthand, &loaded.pack.time_words}) {
    *text = next_text(texts);
  }
  loaded.pack.stem = stemmers[language];
  loaded.loaded = true;
}

const LanguagePack* language_pack(Language language) {
  if (language == Language::other) return nullptr;
  const LoadedPack& loaded = loaded_packs[static_cast<std::size_t>(language)];
  return loaded.loaded ? &loaded.pack : nullptr;
}

}  // namespace ventanilla
