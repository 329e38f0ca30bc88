#include "guidance/message/language.hpp"

#include <algorithm>

#include "guidance/message/lexicon.hpp"
#include "guidance/message/words.hpp"

namespace ventanilla::guidance {
namespace {

/// Common words that the other three languages do not have.
constexpr WordSet spanish_words(
    "el los las del una y con por para es son como donde cuando cuanto muy pero esta estamos hola "
    "gracias nos tu tus su sus usted lo le les te hemos has ha fue ya hasta desde porque tambien "
    "tenemos puedes puede quieres sentimos lamentamos antes hoy manana aqui sin mas cualquier "
    "ayer siempre nunca otra otro vez dia dias semana tienda pedido cuenta servicio llevo nadie "
    "nada");
constexpr WordSet english_words(
    "the of and to is are you your we our it this that with for have has will can please thank "
    "thanks hello hi sorry if be been at by on from not was as soon any help us dear let know "
    "would all now still again ever my out off up down over one two first last got get back after "
    "before every never always today tomorrow yesterday week order store staff account bill");
constexpr WordSet portuguese_words(
    "voce voces nao um uma com seu sua seus suas esta estamos ola obrigado obrigada pelo pela "
    "para por ate mais muito ja hoje amanha aqui sem mas ao aos nos foi tem temos bom dia boa "
    "tarde lamentamos");
constexpr WordSet french_words(
    "le les des un une et vous votre vos nous notre nos est sont avec pour dans sur merci bonjour "
    "bonsoir ne pas que qui ce cette aux du je desole desoles desolee plus tres sommes avons avez "
    "aujourd demain avant ou si");
constexpr WordTable own_words[] = {spanish_words, english_words, portuguese_words, french_words};

/// A word of praise or blame that no other of the languages has.
bool is_tone_of(std::string_view word, Language language) {
  for (std::size_t i = 0; i < std::size(own_words); ++i) {
    const auto each = static_cast<Language>(i);
    if ((lexicon_tone(word, each) != 0) != (each == language)) return false;
  }
  return true;
}

int evidence_for(const std::vector<Token>& tokens, Language language) {
  if (language == Language::other) return 0;
  const auto& own = own_words[static_cast<std::size_t>(language)];
  return static_cast<int>(std::count_if(tokens.begin(), tokens.end(), [&](const Token& token) {
    return is_one_of(token.folded, own) || is_tone_of(token.folded, language);
  }));
}

}  // namespace

LanguageCounts count_own_words(const std::vector<Token>& tokens) {
  LanguageCounts found{};
  for (std::size_t i = 0; i < found.size(); ++i) {
    for (const auto& token : tokens) found[i] += is_one_of(token.folded, own_words[i]) ? 1 : 0;
  }
  return found;
}

bool speaks(std::string_view text, const std::vector<Token>& tokens, Language language) {
  // Latin-1's letters with their marks, which English does without: "envían".
  const bool accented = text.find('\xC3') != std::string_view::npos;
  return evidence_for(tokens, language) > 0 || (accented && language != Language::en);
}

std::string message_language(std::string_view text, const std::vector<Token>& tokens,
                             const std::vector<std::string>& languages) {
  std::string likely = detect_language(text, languages);
  if (languages.size() < 2 || likely != languages.front()) return likely;
  int most = evidence_for(tokens, language_of(likely));
  if (most > 0) return likely;
  for (const auto& tag : languages) {
    const int evidence = evidence_for(tokens, language_of(tag));
    if (evidence <= most) continue;
    most = evidence;
    likely = tag;
  }
  return likely;
}

}  // namespace ventanilla::guidance
