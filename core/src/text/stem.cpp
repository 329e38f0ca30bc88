#include "languages/language_pack.hpp"
#include "ventanilla/text.hpp"

namespace ventanilla {

std::string stem(std::string_view word, Language language) {
  const LanguagePack* pack = language_pack(language);
  if (pack == nullptr || word.empty() || word.size() > longest_stemmed_word) return fold(word);
  char buffer[longest_stem];
  word.copy(buffer, word.size());
  const int length = pack->stem(buffer, static_cast<int>(word.size()));
  return length < 0 ? fold(word) : fold({buffer, static_cast<std::size_t>(length)});
}

}  // namespace ventanilla
