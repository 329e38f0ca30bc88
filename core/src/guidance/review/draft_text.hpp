#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "guidance/message/words.hpp"
#include "guidance/personal_data/scan.hpp"
#include "ventanilla/text.hpp"

/// A draft cut into sentences, and looking up cues in it with their places.
namespace ventanilla::guidance {

struct Sentence {
  Span span;
  std::size_t first = 0;  ///< its tokens are [first, last)
  std::size_t last = 0;
  CueText words;
};

struct DraftText {
  std::string_view text;
  Language language = Language::es;
  std::vector<Token> tokens;
  CueText words;  ///< of the whole
  std::vector<Sentence> sentences;

  std::string_view word(std::size_t token) const { return tokens[token].folded; }
  /// What stands between a token and the next one, or the end.
  std::string_view gap_after(std::size_t token) const;
};

/// In the language of its own words; where they do not tell, `expected`.
DraftText read_draft(std::string_view text, Language expected);

/// Where the first of `cues` that the sentence has stands in the text.
std::optional<Span> find_in(const DraftText& draft, const Sentence& sentence,
                            std::string_view cues);
std::optional<Span> find_in(const DraftText& draft, std::string_view cues);

/// Words that tell only together: one of `first`, and within `reach` words one of `second`.
struct PairCues {
  std::string_view first;
  std::string_view second;
  int reach;
};
/// Whether the whole draft has any of them: most lists have nothing to say to most drafts, and
/// sentences need not be looked at one by one.
bool may_have(const DraftText& draft, std::string_view cues, std::span<const PairCues> pairs = {});
/// The cues, else the first of the pairs that the sentence has.
std::optional<Span> find_in(const DraftText& draft, const Sentence& sentence, std::string_view cues,
                            std::span<const PairCues> pairs);

}  // namespace ventanilla::guidance
