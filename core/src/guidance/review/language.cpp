#include <array>
#include <string>

#include "guidance/personal_data/scan.hpp"
#include "guidance/review/reviewer.hpp"

/// The customer's language; English where the company's are not the customer's (E11).
namespace ventanilla::guidance {
namespace {

/// Function words that the other three languages do not have.
constexpr std::string_view own_words[] = {
    "el los las del una y con por para es son como donde cuando cuanto muy pero esta estamos "
    "hola gracias nos tu tus su sus usted lo le les te hemos has ha fue ya hasta desde porque "
    "tambien "
    "tenemos puedes puede quieres sentimos lamentamos antes hoy manana aqui sin mas cualquier",
    "the of and to is are you your we our it this that with for have has will can please thank "
    "thanks hello hi sorry if be been at by on from not was as soon any help us dear let know "
    "would",
    "voce voces nao um uma com seu sua seus suas esta estamos ola obrigado obrigada pelo pela para "
    "por ate mais muito ja hoje amanha aqui sem mas ao aos nos foi tem temos bom dia boa tarde "
    "lamentamos",
    "le les des un une et vous votre vos nous notre nos est sont avec pour dans sur merci bonjour "
    "bonsoir ne pas que qui ce cette aux du je desole desoles desolee plus tres sommes avons avez "
    "aujourd demain avant ou si"};

std::array<int, 4> counts(const DraftText& draft) {
  std::array<int, 4> found{};
  for (const auto& token : draft.tokens) {
    for (std::size_t i = 0; i < found.size(); ++i) {
      found[i] += is_one_of(token.folded, own_words[i]) ? 1 : 0;
    }
  }
  return found;
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

void review_language(Reviewer& reviewer) {
  const auto tag = customer_language(reviewer);
  if (tag.empty()) return;
  const Language wanted = language_of(tag);
  const auto found = counts(reviewer.text);
  std::size_t best = 0;
  for (std::size_t i = 1; i < found.size(); ++i) {
    if (found[i] > found[best]) best = i;
  }
  const auto draft = static_cast<Language>(best);
  if (draft == wanted) return;
  const bool foreign = wanted == Language::other || !is_served(reviewer.desk.config, wanted);
  if (foreign && draft == Language::en) return;
  const int expected = wanted == Language::other ? 0 : found[static_cast<std::size_t>(wanted)];
  if (!outnumbers(found[best], expected)) return;
  reviewer.add(ReviewRule::wrong_language, reviewer.whole(), tag);
}

}  // namespace ventanilla::guidance
