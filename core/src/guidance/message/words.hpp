#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ventanilla/text.hpp"

/// A message's words for looking up cues: folded, with single spaces between.
namespace ventanilla::guidance {

/// Where a phrase stands in the words; npos: nowhere.
struct CuePlace {
  std::size_t start = std::string_view::npos;
  std::size_t end = 0;
};

/// " lost my luggage again ", with its words in chains by their first two letters: a phrase is
/// compared only with words that start as it does.
class CueText {
 public:
  CueText() = default;
  explicit CueText(std::string words);

  const std::string& words() const { return words_; }
  /// The first place of `phrase` that starts in [from, before).
  CuePlace find(std::string_view phrase, std::size_t from = 0,
                std::size_t before = std::string_view::npos) const;

 private:
  struct Word {
    std::uint32_t start;
    std::uint32_t next;  ///< the next word of the chain, from 1; 0 ends it
  };
  std::string words_;
  std::vector<Word> starts_;
  std::array<std::uint32_t, 256> heads_{};
};

/// Cues are phrases separated by `|`; a phrase matches whole words, `*` at its end any ending.
bool has_cue(const CueText& text, std::string_view cues);
int count_cues(const CueText& text, std::string_view cues);
/// Where the first of the cues that matches stands in the words.
CuePlace find_cue(const CueText& text, std::string_view cues);

/// From one of `first` to one of `second` that starts within `reach` words after it.
CuePlace find_near(const CueText& text, std::string_view first, std::string_view second, int reach);
bool has_near(const CueText& text, std::string_view first, std::string_view second, int reach);

CueText join_words(const std::vector<Token>& tokens);

/// Cues in each of the four languages, in the order of Language.
struct Cues {
  std::string_view in[4];
  std::string_view of(Language language) const {
    return in[language == Language::other ? 1 : static_cast<std::size_t>(language)];
  }
};

}  // namespace ventanilla::guidance
