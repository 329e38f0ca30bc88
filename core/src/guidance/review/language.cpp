#include <array>
#include <string>
#include <vector>

#include "guidance/personal_data/scan.hpp"
#include "guidance/review/reviewer.hpp"

/// The customer's language; English where the company's are not the customer's (E11).
namespace ventanilla::guidance {
namespace {

/// Function words that the other three languages do not have.
constexpr WordSet spanish_words(
    "el los las del una y con por para es son como donde cuando cuanto muy pero esta estamos hola "
    "gracias nos tu tus su sus usted lo le les te hemos has ha fue ya hasta desde porque tambien "
    "tenemos puedes puede quieres sentimos lamentamos antes hoy manana aqui sin mas cualquier");
constexpr WordSet english_words(
    "the of and to is are you your we our it this that with for have has will can please thank "
    "thanks hello hi sorry if be been at by on from not was as soon any help us dear let know "
    "would");
constexpr WordSet portuguese_words(
    "voce voces nao um uma com seu sua seus suas esta estamos ola obrigado obrigada pelo pela "
    "para por ate mais muito ja hoje amanha aqui sem mas ao aos nos foi tem temos bom dia boa "
    "tarde lamentamos");
constexpr WordSet french_words(
    "le les des un une et vous votre vos nous notre nos est sont avec pour dans sur merci bonjour "
    "bonsoir ne pas que qui ce cette aux du je desole desoles desolee plus tres sommes avons avez "
    "aujourd demain avant ou si");
constexpr WordTable own_words[] = {spanish_words, english_words, portuguese_words, french_words};

using Counts = std::array<int, 4>;

Counts counts(const std::vector<Token>& tokens) {
  Counts found{};
  for (std::size_t i = 0; i < found.size(); ++i) {
    for (const auto& token : tokens) found[i] += is_one_of(token.folded, own_words[i]) ? 1 : 0;
  }
  return found;
}

std::size_t best_of(const Counts& found) {
  std::size_t best = 0;
  for (std::size_t i = 1; i < found.size(); ++i) {
    if (found[i] > found[best]) best = i;
  }
  return best;
}

std::string_view customer_language(const Reviewer& reviewer) {
  if (!reviewer.message().lang.empty()) return reviewer.message().lang;
  return reviewer.has_message() ? std::string_view(reviewer.guidance.lang) : std::string_view{};
}

bool is_served(const Config& config, Language language) {
  for (const auto& tag : config.languages) {
    if (language_of(tag) == language) return true;
  }
  return false;
}

/// A few words of each other's languages are shared: the draft's must outnumber the expected's.
bool outnumbers(int found, int expected) { return found >= 4 && found >= 2 * expected + 2; }

}  // namespace

Language language_of_words(const std::vector<Token>& tokens, Language expected) {
  const auto found = counts(tokens);
  const std::size_t best = best_of(found);
  const bool expects = expected != Language::other;
  if (expects && found[best] <= found[static_cast<std::size_t>(expected)]) return expected;
  return found[best] == 0 ? expected : static_cast<Language>(best);
}

void review_language(Reviewer& reviewer) {
  const auto tag = customer_language(reviewer);
  if (tag.empty()) return;
  const Language wanted = language_of(tag);
  const auto found = counts(reviewer.text.tokens);
  const std::size_t best = best_of(found);
  const auto draft = static_cast<Language>(best);
  if (draft == wanted) return;
  const bool foreign = wanted == Language::other || !is_served(reviewer.desk.config, wanted);
  if (foreign && draft == Language::en) return;
  const int expected = wanted == Language::other ? 0 : found[static_cast<std::size_t>(wanted)];
  if (!outnumbers(found[best], expected)) return;
  reviewer.add(ReviewRule::wrong_language, reviewer.whole(), tag);
}

}  // namespace ventanilla::guidance
