#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ventanilla/text.hpp"

/// A message's words for looking up cues: folded, with single spaces between.
namespace ventanilla::guidance {

/// " lost my luggage again ", with the pairs of letters that its words start with: most cues are
/// ruled out by their first two letters.
class CueText {
 public:
  CueText() = default;
  explicit CueText(std::string words);

  const std::string& words() const { return words_; }
  bool may_have(std::string_view phrase) const;

 private:
  std::string words_;
  std::array<std::uint32_t, 32> pairs_{};
};

/// Cues are phrases separated by `|`; a phrase matches whole words, `*` at its end any ending.
bool has_cue(const CueText& text, std::string_view cues);
int count_cues(const CueText& text, std::string_view cues);
/// Where the first of the cues that matches stands in the words; npos: nowhere.
struct CuePlace {
  std::size_t start = std::string_view::npos;
  std::size_t end = 0;
};
CuePlace find_cue(const CueText& text, std::string_view cues);

/// Whether one of `second` starts within `reach` words after one of `first` ends.
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
