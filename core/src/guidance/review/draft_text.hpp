#pragma once

#include <cstdint>
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
};

struct DraftText {
  std::string_view text;
  Language language = Language::es;
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
  CueText words;                      ///< with a break between sentences
  std::vector<std::uint32_t> starts;  ///< of each token in `words`
  std::vector<PersonalData> personal_data;

  std::string_view word(std::size_t token) const { return tokens[token].folded; }
  /// What stands between a token and the next one, or the end.
  std::string_view gap_after(std::size_t token) const;
  bool asks(const Sentence& sentence) const {
    return gap_after(sentence.last - 1).find('?') != std::string_view::npos;
  }
};

/// In the language of its own words; where they do not tell, `expected`.
DraftText read_draft(std::string_view text, Language expected);

/// Words that tell only together: one of `first`, and within `reach` words one of `second`.
struct PairCues {
  std::string_view first;
  std::string_view second;
  int reach;
};

/// Where cues stand, sentence by sentence: of each its first in the order of the list, else of the
/// pairs. A list is gone through once for a whole draft, since most say nothing to it.
class SentenceCues {
 public:
  SentenceCues(const DraftText& draft, std::string_view cues, std::span<const PairCues> pairs = {});

  bool any() const { return !found_.empty(); }
  std::optional<Span> in(std::size_t sentence) const {
    return found_.empty() ? std::nullopt : found_[sentence];
  }

 private:
  void note(const DraftText& draft, const std::vector<CuePlace>& places);

  std::vector<std::optional<Span>> found_;
};

}  // namespace ventanilla::guidance
