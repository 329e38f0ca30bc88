#include <algorithm>
#include <string>

#include "guidance/review/reviewer.hpp"

/// A reply is written for its case (C3): near-duplicates of earlier replies, of the protocol and of
/// the FAQ, by word shingles (Broder, "On the resemblance and containment of documents", 1997).
namespace ventanilla::guidance {
namespace {

constexpr std::size_t shingle = 3;
/// Fewer shared shingles than this are set phrases that every reply has.
constexpr std::size_t least_shared = 5;

/// Greetings, thanks and farewells may recur: a sentence that has one and little else.
constexpr std::string_view courtesies =
    "hola|buenos dias|buenas tardes|buenas noches|estimad*|gracias|agradec*|saludos|un saludo|un "
    "abrazo|quedamos|que tengas|que tenga|feliz|hi|hello|dear|thank*|thanks|regards|best "
    "wishes|have a|ola|obrigad*|bom dia|boa tarde|boa "
    "noite|abraco|bonjour|merci|cordialement|bonne "
    "journee";

bool is_courtesy(const Sentence& sentence) {
  return sentence.last - sentence.first <= 10 && has_cue(sentence.words, courtesies);
}

/// The draft's words that are its own, by token, without courtesies.
std::vector<std::size_t> own_words(const DraftText& draft) {
  std::vector<std::size_t> own;
  for (const auto& sentence : draft.sentences) {
    if (is_courtesy(sentence)) continue;
    for (std::size_t i = sentence.first; i < sentence.last; ++i) own.push_back(i);
  }
  return own;
}

std::string shingle_at(const DraftText& draft, const std::vector<std::size_t>& words,
                       std::size_t at) {
  std::string text(1, ' ');
  for (std::size_t k = 0; k < shingle; ++k) text += draft.tokens[words[at + k]].folded + ' ';
  return text;
}

struct Overlap {
  std::size_t shared = 0;  ///< shingles of the draft that the other text has
  std::size_t all = 0;
  Span span;
};

Overlap overlap_with(const DraftText& draft, const std::vector<std::size_t>& own,
                     std::string_view other) {
  Overlap overlap;
  if (own.size() < shingle) return overlap;
  const CueText words = join_words(tokenize(other));
  for (std::size_t i = 0; i + shingle <= own.size(); ++i) {
    ++overlap.all;
    if (words.words().find(shingle_at(draft, own, i)) == std::string::npos) continue;
    if (overlap.shared++ == 0) overlap.span.start = draft.tokens[own[i]].start;
    overlap.span.end = draft.tokens[own[i + shingle - 1]].end;
  }
  return overlap;
}

/// Shared are at least `part` of `whole` parts of the draft's shingles.
bool is_near(const Overlap& overlap, std::size_t part, std::size_t whole) {
  return overlap.shared >= least_shared && overlap.shared * whole >= overlap.all * part;
}

std::optional<Span> earlier_reply(const Reviewer& reviewer, const std::vector<std::size_t>& own) {
  for (const auto& reply : reviewer.draft.earlier) {
    const auto overlap = overlap_with(reviewer.text, own, reply);
    if (is_near(overlap, 1, 2)) return overlap.span;
  }
  return std::nullopt;
}

void take(std::optional<Span>& found, const Reviewer& reviewer, const std::vector<std::size_t>& own,
          std::string_view wording) {
  if (found) return;
  const auto overlap = overlap_with(reviewer.text, own, wording);
  if (is_near(overlap, 3, 4)) found = overlap.span;
}

/// The protocol's legal texts, the steps of `guide`, the answer of the entry it leans on.
std::optional<Span> protocol_text(const Reviewer& reviewer, const std::vector<std::size_t>& own) {
  std::optional<Span> found;
  const auto& config = reviewer.desk.config;
  for (const auto& rule : config.protocol.legal) {
    for (const auto& entry : rule.text.entries) take(found, reviewer, own, entry.text);
  }
  for (const auto& step : reviewer.guidance.steps) take(found, reviewer, own, step.text);
  if (reviewer.guidance.faq) {
    for (const auto& entry : config.faq[*reviewer.guidance.faq].answer.entries) {
      take(found, reviewer, own, entry.text);
    }
  }
  return found;
}

}  // namespace

void review_repetition(Reviewer& reviewer) {
  const auto own = own_words(reviewer.text);
  if (const auto span = earlier_reply(reviewer, own)) {
    reviewer.add(ReviewRule::repetition, *span);
  } else if (const auto wording = protocol_text(reviewer, own)) {
    reviewer.add(ReviewRule::protocol_wording, *wording);
  }
}

}  // namespace ventanilla::guidance
