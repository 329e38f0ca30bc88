#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "guidance/review/draft_text.hpp"
#include "ventanilla/review.hpp"

/// What every rule sees, and the rules. Each file has those of one concern.
namespace ventanilla::guidance {

struct Reviewer {
  const GuidanceContext& desk;
  const Draft& draft;
  const DraftText& text;
  Guidance guidance;  ///< of the message that the draft replies to
  CueText asked;      ///< that message's words
  Language agent = Language::es;
  std::vector<Finding> findings;

  const Message& message() const { return draft.message; }
  bool has_message() const { return !asked.words().empty() && asked.words().size() > 1; }
  /// `detail` goes where the message has {}.
  void add(ReviewRule rule, Span span, std::string_view detail = {});
  /// A finding at every sentence that has one of the cues.
  void add_each(ReviewRule rule, std::string_view cues, std::span<const PairCues> pairs = {});
  /// Spans for what is missing: it has no place of its own.
  Span opening() const;
  Span closing() const;
  Span whole() const { return {opening().start, closing().end}; }
};

/// The language whose own words are the most; `expected` when they do not tell.
Language language_of_words(const std::vector<Token>& tokens, Language expected);

void review_manners(Reviewer& reviewer);     ///< name, thanks, signature (C8, E2, C9)
void review_promises(Reviewer& reviewer);    ///< C6, C8, C1
void review_privacy(Reviewer& reviewer);     ///< C10, C11
void review_tone(Reviewer& reviewer);        ///< A1, A5
void review_hostility(Reviewer& reviewer);   ///< A1
void review_leftovers(Reviewer& reviewer);   ///< C3
void review_blame(Reviewer& reviewer);       ///< A1
void review_admission(Reviewer& reviewer);   ///< A3
void review_promotion(Reviewer& reviewer);   ///< E7
void review_repetition(Reviewer& reviewer);  ///< C3
void review_clarity(Reviewer& reviewer);     ///< C8, E4
void review_inclusion(Reviewer& reviewer);   ///< E10
void review_language(Reviewer& reviewer);    ///< E11
void review_length(Reviewer& reviewer);      ///< E4
void review_channel(Reviewer& reviewer);     ///< A4, A6

}  // namespace ventanilla::guidance
