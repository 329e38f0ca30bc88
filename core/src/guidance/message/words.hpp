#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ventanilla/text.hpp"

/// A message's words for looking up cues: folded, with single spaces between.
namespace ventanilla::guidance {

/// Cues are phrases separated by `|`; a phrase matches whole words, `*` at its end any ending.
bool has_cue(std::string_view words, std::string_view cues);
int count_cues(std::string_view words, std::string_view cues);

/// " lost my luggage again " from tokens.
std::string join_words(const std::vector<Token>& tokens);

/// Cues in each of the four languages, in the order of Language.
struct Cues {
  std::string_view in[4];
  std::string_view of(Language language) const {
    return in[language == Language::other ? 1 : static_cast<std::size_t>(language)];
  }
};

}  // namespace ventanilla::guidance
