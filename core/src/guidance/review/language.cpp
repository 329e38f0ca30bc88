#include <string>
#include <vector>

#include "guidance/message/language.hpp"
#include "guidance/review/reviewer.hpp"

/// The customer's language; English where the company's are not the customer's (E11).
namespace ventanilla::guidance {
namespace {

std::size_t best_of(const LanguageCounts& found) {
  std::size_t best = 0;
  for (std::size_t i = 1; i < found.size(); ++i) {
    if (found[i] > found[best]) best = i;
  }
  return best;
}

/// Given, or told by the message; a few words may tell nothing.
std::string_view customer_language(const Reviewer& reviewer) {
  const auto& message = reviewer.message();
  if (!message.lang.empty()) return message.lang;
  const std::string_view likely = reviewer.guidance.lang;
  const auto& languages = reviewer.desk.config.languages;
  // Another than the first is detected for a reason only.
  if (!languages.empty() && likely != languages.front()) return likely;
  const bool told = speaks(message.text, tokenize(message.text), language_of(likely));
  return told ? likely : std::string_view{};
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
  const auto found = count_own_words(tokens);
  const std::size_t best = best_of(found);
  const bool expects = expected != Language::other;
  if (expects && found[best] <= found[static_cast<std::size_t>(expected)]) return expected;
  return found[best] == 0 ? expected : static_cast<Language>(best);
}

void review_language(Reviewer& reviewer) {
  const auto tag = customer_language(reviewer);
  if (tag.empty()) return;
  const Language wanted = language_of(tag);
  const auto found = count_own_words(reviewer.text.tokens);
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
