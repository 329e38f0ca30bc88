#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "guidance/review/reviewer.hpp"

/// A reply is written for its case (C3): near-duplicates of earlier replies, of the protocol and of
/// the FAQ, by word shingles (Broder, "On the resemblance and containment of documents", 1997).
namespace ventanilla::guidance {
namespace {

constexpr std::size_t shingle_size = 3;  ///< words
/// Fewer shared shingles than this are set phrases that every reply has.
constexpr std::size_t least_shared = 5;
/// A word on average, with its space: shorter texts cannot share as many.
constexpr std::size_t shortest_word = 3;  ///< bytes

/// Greetings, thanks and farewells may recur: a sentence that has one and little else.
constexpr std::string_view courtesies =
    "hola|buenos dias|buenas tardes|buenas noches|estimad*|gracias|agradec*|saludos|un saludo|un "
    "abrazo|quedamos|que tengas|que tenga|feliz|hi|hello|dear|thank*|thanks|regards|best wishes|"
    "have a|ola|obrigad*|bom dia|boa tarde|boa noite|abraco|bonjour|merci|cordialement|bonne "
    "journee";

/// The draft's words that are its own, by token, without courtesies.
std::vector<std::size_t> own_words(const DraftText& draft) {
  std::vector<std::size_t> own;
  const SentenceCues polite(draft, courtesies);
  for (std::size_t k = 0; k < draft.sentences.size(); ++k) {
    const auto& sentence = draft.sentences[k];
    if (sentence.last - sentence.first <= 10 && polite.in(k)) continue;
    for (std::size_t i = sentence.first; i < sentence.last; ++i) own.push_back(i);
  }
  return own;
}

/// Consecutive words of the draft, as a phrase.
struct Shingle {
  std::string words;
  Span span;
};

std::vector<Shingle> shingles_of(const DraftText& draft) {
  const auto own = own_words(draft);
  std::vector<Shingle> shingles;
  for (std::size_t i = 0; i + shingle_size <= own.size(); ++i) {
    Shingle next{{}, {draft.tokens[own[i]].start, draft.tokens[own[i + shingle_size - 1]].end}};
    for (std::size_t k = 0; k < shingle_size; ++k) {
      next.words += (k == 0 ? "" : " ") + draft.tokens[own[i + k]].folded;
    }
    shingles.push_back(std::move(next));
  }
  return shingles;
}

struct Overlap {
  std::size_t shared = 0;  ///< shingles of the draft that the other text has
  Span span;
};

Overlap overlap_with(const std::vector<Shingle>& shingles, std::string_view other) {
  Overlap overlap;
  const CueText words = join_words(tokenize(other));
  for (const auto& shingle : shingles) {
    if (words.find(shingle.words).start == std::string_view::npos) continue;
    if (overlap.shared++ == 0) overlap.span.start = shingle.span.start;
    overlap.span.end = shingle.span.end;
  }
  return overlap;
}

/// Where the draft is near `other`: at least `part` of `whole` parts of its shingles are shared.
std::optional<Span> near(const std::vector<Shingle>& shingles, std::string_view other,
                         std::size_t part, std::size_t whole) {
  const std::size_t wanted = std::max(least_shared, (shingles.size() * part + whole - 1) / whole);
  if (other.size() < wanted * shortest_word) return std::nullopt;
  const auto overlap = overlap_with(shingles, other);
  return overlap.shared >= wanted ? std::optional(overlap.span) : std::nullopt;
}

std::optional<Span> earlier_reply(const Reviewer& reviewer, const std::vector<Shingle>& shingles) {
  for (const auto& reply : reviewer.draft.earlier) {
    if (const auto span = near(shingles, reply, 1, 2)) return span;
  }
  return std::nullopt;
}

/// The protocol's legal texts, the steps of `guide`, the answer of the entry it leans on.
std::vector<std::string_view> protocol_texts(const Reviewer& reviewer) {
  std::vector<std::string_view> texts;
  const auto& config = reviewer.desk.config;
  for (const auto& rule : config.protocol.legal) {
    for (const auto& entry : rule.text.entries) texts.push_back(entry.text);
  }
  for (const auto& step : reviewer.guidance.steps) texts.push_back(step.text);
  if (reviewer.guidance.faq) {
    for (const auto& entry : config.faq[*reviewer.guidance.faq].answer.entries) {
      texts.push_back(entry.text);
    }
  }
  return texts;
}

}  // namespace

void review_repetition(Reviewer& reviewer) {
  const auto shingles = shingles_of(reviewer.text);
  if (shingles.size() < least_shared) return;
  if (const auto span = earlier_reply(reviewer, shingles)) {
    reviewer.add(ReviewRule::repetition, *span);
    return;
  }
  for (const auto wording : protocol_texts(reviewer)) {
    const auto span = near(shingles, wording, 3, 4);
    if (!span) continue;
    reviewer.add(ReviewRule::protocol_wording, *span);
    return;
  }
}

}  // namespace ventanilla::guidance
