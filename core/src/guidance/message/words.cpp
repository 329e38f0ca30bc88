#include "guidance/message/words.hpp"

namespace ventanilla::guidance {
namespace {

bool has_phrase(std::string_view words, std::string_view phrase) {
  const bool open_end = phrase.ends_with('*');
  if (open_end) phrase.remove_suffix(1);
  for (std::size_t at = words.find(phrase); at != std::string_view::npos;
       at = words.find(phrase, at + 1)) {
    const std::size_t end = at + phrase.size();
    const bool starts = at == 0 || words[at - 1] == ' ';
    if (starts && (open_end || end == words.size() || words[end] == ' ')) return true;
  }
  return false;
}

}  // namespace

int count_cues(std::string_view words, std::string_view cues) {
  int count = 0;
  while (!cues.empty()) {
    const std::size_t end = cues.find('|');
    if (has_phrase(words, cues.substr(0, end))) ++count;
    if (end == std::string_view::npos) break;
    cues.remove_prefix(end + 1);
  }
  return count;
}

bool has_cue(std::string_view words, std::string_view cues) {
  while (!cues.empty()) {
    const std::size_t end = cues.find('|');
    if (has_phrase(words, cues.substr(0, end))) return true;
    if (end == std::string_view::npos) break;
    cues.remove_prefix(end + 1);
  }
  return false;
}

std::string join_words(const std::vector<Token>& tokens) {
  std::string words(1, ' ');
  for (const auto& token : tokens) words += token.folded + ' ';
  return words;
}

}  // namespace ventanilla::guidance
