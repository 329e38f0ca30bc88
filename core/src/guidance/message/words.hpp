#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "guidance/message/word_set.hpp"
#include "ventanilla/text.hpp"

/// A message's words for looking up cues: folded, with single spaces between.
namespace ventanilla::guidance {

/// Where a phrase stands in the words; npos: nowhere.
struct CuePlace {
  std::size_t start = std::string_view::npos;
  std::size_t end = 0;
};

/// " lost my luggage again ", with its words in chains by their first letters: a phrase is compared
/// only with words that start as it does, and most phrases with none.
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
  bool may_start(std::string_view phrase) const;

  std::string words_;
  std::vector<Word> starts_;
  std::array<std::uint32_t, 64> heads_{};     ///< by the first two letters
  std::array<std::uint64_t, 16> openings_{};  ///< a bit for every four letters that a word starts
};

/// Cues are phrases separated by `|`; a phrase matches whole words, `*` at its end any ending.
bool has_cue(const CueText& text, std::string_view cues);
int count_cues(const CueText& text, std::string_view cues);
/// Where the cues stand in the words, in the order of the list.
std::vector<CuePlace> find_cues(const CueText& text, std::string_view cues);

/// From each of `first` to one of `second` that starts within `reach` words after it, and before
/// the next break.
std::vector<CuePlace> find_near(const CueText& text, std::string_view first,
                                std::string_view second, int reach);
bool has_near(const CueText& text, std::string_view first, std::string_view second, int reach);

/// A word of its own between sentences, where those are told apart: no phrase goes over it.
inline constexpr char word_break = '.';

CueText join_words(const std::vector<Token>& tokens);

/// Whether `word` is one of a few words with single spaces between; longer lists are WordSets.
bool is_one_of(std::string_view word, std::string_view words);

/// Cues in each of the four languages, in the order of Language.
struct Cues {
  std::string_view in[4];
  std::string_view of(Language language) const {
    return in[language == Language::other ? 1 : static_cast<std::size_t>(language)];
  }
};

}  // namespace ventanilla::guidance
