#include "ventanilla/review.hpp"

#include <algorithm>

#include "base/sort.hpp"
#include "guidance/review/reviewer.hpp"
#include "guidance/review/rules.hpp"

namespace ventanilla {
namespace {

using guidance::DraftText;
using guidance::Reviewer;

/// The customer's, where a message or the line tells.
Language expected_language(const GuidanceContext& context, const Draft& draft,
                           const Guidance& guidance) {
  if (!draft.message.lang.empty()) return language_of(draft.message.lang);
  if (!draft.message.text.empty()) return language_of(guidance.lang);
  return context.config.languages.empty() ? Language::es
                                          : language_of(context.config.languages.front());
}

Language agent_language(const GuidanceContext& context, const Draft& draft) {
  if (!draft.message.agent_lang.empty()) return language_of(draft.message.agent_lang);
  return context.config.languages.empty() ? Language::en
                                          : language_of(context.config.languages.front());
}

/// Of a rule's findings that overlap, one over all of them: it is one fault to mend.
std::vector<Finding> without_overlaps(std::vector<Finding> sorted) {
  std::vector<Finding> kept;
  for (auto& finding : sorted) {
    const auto same = std::find_if(kept.begin(), kept.end(), [&](const Finding& other) {
      return other.rule == finding.rule && finding.start < other.end;
    });
    if (same == kept.end()) {
      kept.push_back(std::move(finding));
    } else {
      same->end = std::max(same->end, finding.end);
    }
  }
  return kept;
}

}  // namespace

std::vector<Finding> review(const GuidanceContext& context, const Draft& draft) {
  Guidance guided = guide(context, draft.message);
  const DraftText text =
      guidance::read_draft(draft.text, expected_language(context, draft, guided));
  if (text.tokens.empty()) return {};
  Reviewer reviewer{context,
                    draft,
                    text,
                    std::move(guided),
                    guidance::join_words(tokenize(draft.message.text)),
                    agent_language(context, draft),
                    {}};
  guidance::review_manners(reviewer);
  guidance::review_promises(reviewer);
  guidance::review_privacy(reviewer);
  guidance::review_tone(reviewer);
  guidance::review_hostility(reviewer);
  guidance::review_leftovers(reviewer);
  guidance::review_blame(reviewer);
  guidance::review_admission(reviewer);
  guidance::review_promotion(reviewer);
  guidance::review_repetition(reviewer);
  guidance::review_clarity(reviewer);
  guidance::review_inclusion(reviewer);
  guidance::review_language(reviewer);
  guidance::review_length(reviewer);
  guidance::review_channel(reviewer);
  sort_items(reviewer.findings, [](const Finding& a, const Finding& b) {
    return a.start != b.start ? a.start < b.start : a.rule < b.rule;
  });
  return without_overlaps(std::move(reviewer.findings));
}

namespace guidance {

void Reviewer::add(ReviewRule rule, Span span, std::string_view detail) {
  const auto& known = rule_text(rule);
  const std::size_t i = agent == Language::other ? 1 : static_cast<std::size_t>(agent);
  std::string message(known.in[i]);
  if (const auto at = message.find("{}"); at != std::string::npos) {
    message.replace(at, 2, detail);
  }
  findings.push_back(
      {rule, known.practice, known.severity, std::move(message), span.start, span.end});
}

void Reviewer::add_each(ReviewRule rule, std::string_view cues, std::span<const PairCues> pairs) {
  const SentenceCues found(text, cues, pairs);
  for (std::size_t i = 0; found.any() && i < text.sentences.size(); ++i) {
    if (const auto span = found.in(i)) add(rule, *span);
  }
}

Span Reviewer::opening() const { return {text.tokens.front().start, text.tokens.front().end}; }

Span Reviewer::closing() const { return {text.tokens.back().start, text.tokens.back().end}; }

}  // namespace guidance
}  // namespace ventanilla
