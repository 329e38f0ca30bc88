#include <algorithm>

#include "faq/index_data.hpp"
#include "text/unicode.hpp"
#include "ventanilla/faq.hpp"

namespace ventanilla {
namespace {

/// A letter or ending that speaks for a language; of a folded or a lower-case text.
struct Hint {
  Language language;
  std::string_view piece;
  int points;
};

constexpr Hint hints[] = {
    {Language::es, "ñ", 4},    {Language::es, "¿", 4},   {Language::es, "¡", 4},
    {Language::es, "ción", 3}, {Language::es, "ll", 1},  {Language::es, "ue", 1},
    {Language::pt, "ã", 4},    {Language::pt, "õ", 4},   {Language::pt, "ção", 4},
    {Language::pt, "ê", 1},    {Language::pt, "nh", 1},  {Language::pt, "lh", 1},
    {Language::pt, "ç", 2},    {Language::fr, "ç", 2},   {Language::fr, "è", 4},
    {Language::fr, "ê", 2},    {Language::fr, "eau", 2}, {Language::fr, "l'", 1},
    {Language::fr, "d'", 1},   {Language::fr, "oi", 1},  {Language::fr, "eu", 1},
    {Language::en, "th", 2},   {Language::en, "w", 1},   {Language::en, "k", 1},
    {Language::en, "sh", 2},   {Language::en, "ght", 3}, {Language::en, "ing", 2},
    {Language::en, "'s", 2},
};

struct KnownWord {
  Language language;
  std::string_view words;  ///< between spaces
};

// The commonest words, without those that another of the four languages shares.
constexpr KnownWord known_words[] = {
    {Language::es,
     " de el los las del una y en con por para es son que como donde cuando cuanto cual quien mi "
     "mis su sus se lo al yo hola puedo puede tengo tiene hay hacer quiero necesito esta estan "
     "pero muy mas sin ya gracias porque desde hasta sobre soy eres tu tus usted cuales cuanta "
     "me te nos eso esto ese "},
    {Language::en,
     " the of and to in is are you your my i it what how when where who which why can could do "
     "does did have has will would should for with on at from this that be we they an or not "
     "if please hello hi thanks need want get there me much many long "},
    {Language::pt,
     " o os as do da dos das um uma e em no na nos com para por que como onde quando quanto qual "
     "quem meu minha seu sua nao sao voce voces eu oi posso pode tenho tem quero preciso esta "
     "mas muito mais sem ja obrigado obrigada ate pelo pela ao aos isso isto "},
    {Language::fr,
     " le les des du un une et en est sont que qui quoi comment quand combien quel quelle quels "
     "mon ma mes votre vos je tu il elle nous vous ils ne pas ce cette ces avec pour dans sur "
     "puis peux peut bonjour salut merci ai avez suis etes faire ou au aux de la se qu "},
};

constexpr int known_word_points = 6;
constexpr int lexicon_points = 4;  ///< a word that customers use in the language
/// Less is no reason to leave the first language: "tienen whatsapp" is not English for its w.
constexpr int least_lead = 3;

/// Whether `words`, which begin and end with a space, have `word` between two.
bool has_word(std::string_view words, std::string_view word) {
  for (std::size_t at = words.find(word); at != std::string_view::npos;
       at = words.find(word, at + 1)) {
    if (words[at - 1] == ' ' && words[at + word.size()] == ' ') return true;
  }
  return false;
}

int points_of(Language language, const std::vector<Token>& tokens, std::string_view lower,
              const faq::Lexicon* lexicon) {
  int points = 0;
  for (const Token& token : tokens) {
    if (lexicon != nullptr && lexicon->speaks(token.folded, language)) points += lexicon_points;
  }
  for (const KnownWord& known : known_words) {
    if (known.language != language) continue;
    for (const Token& token : tokens) {
      if (has_word(known.words, token.folded)) points += known_word_points;
    }
  }
  for (const Hint& hint : hints) {
    if (hint.language == language && lower.find(hint.piece) != std::string_view::npos) {
      points += hint.points;
    }
  }
  return points;
}

}  // namespace

std::string faq::detect_language(std::string_view text, const std::vector<std::string>& languages,
                                 const Lexicon* lexicon) {
  if (languages.empty()) return "und";
  if (languages.size() == 1) return languages.front();
  const std::vector<Token> tokens = tokenize(text);
  const std::string lower = unicode::lower(text);
  const std::string* best = &languages.front();
  int most = points_of(language_of(*best), tokens, lower, lexicon) + least_lead - 1;
  for (const std::string& candidate : languages) {
    if (&candidate == &languages.front()) continue;
    const int points = points_of(language_of(candidate), tokens, lower, lexicon);
    if (points <= most) continue;
    best = &candidate;
    most = points;
  }
  return *best;
}

std::string detect_language(std::string_view text, const std::vector<std::string>& languages) {
  return faq::detect_language(text, languages, nullptr);
}

}  // namespace ventanilla
