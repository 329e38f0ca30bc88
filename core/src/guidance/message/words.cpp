#include "guidance/message/words.hpp"

#include <algorithm>
#include <utility>

namespace ventanilla::guidance {
namespace {

/// The next place of a phrase from `from` on.
CuePlace find_phrase(std::string_view words, std::string_view phrase, std::size_t from) {
  const bool open_end = phrase.ends_with('*');
  if (open_end) phrase.remove_suffix(1);
  for (std::size_t at = words.find(phrase, from); at != std::string_view::npos;
       at = words.find(phrase, at + 1)) {
    const std::size_t end = at + phrase.size();
    const bool starts = at == 0 || words[at - 1] == ' ';
    if (starts && (open_end || end == words.size() || words[end] == ' ')) return {at, end};
  }
  return {};
}

CuePlace find_phrase(const CueText& text, std::string_view phrase) {
  return text.may_have(phrase) ? find_phrase(text.words(), phrase, 0) : CuePlace{};
}

/// Takes the first phrase off `cues`.
std::string_view next_cue(std::string_view& cues) {
  const std::size_t end = std::min(cues.find('|'), cues.size());
  const auto phrase = cues.substr(0, end);
  cues.remove_prefix(std::min(end + 1, cues.size()));
  return phrase;
}

}  // namespace

CueText::CueText(std::string words) : words_(std::move(words)) {
  for (std::size_t i = 0; i + 2 < words_.size(); ++i) {
    if (words_[i] == ' ') pairs_[words_[i + 1] & 31] |= 1u << (words_[i + 2] & 31);
  }
}

bool CueText::may_have(std::string_view phrase) const {
  if (phrase.size() < 2 || phrase[1] == '*') return true;
  return (pairs_[phrase[0] & 31] >> (phrase[1] & 31) & 1) != 0;
}

CuePlace find_cue(const CueText& text, std::string_view cues) {
  while (!cues.empty()) {
    const auto place = find_phrase(text, next_cue(cues));
    if (place.start != std::string_view::npos) return place;
  }
  return {};
}

bool has_cue(const CueText& text, std::string_view cues) {
  return find_cue(text, cues).start != std::string_view::npos;
}

int count_cues(const CueText& text, std::string_view cues) {
  int count = 0;
  while (!cues.empty()) {
    if (find_phrase(text, next_cue(cues)).start != std::string_view::npos) ++count;
  }
  return count;
}

bool has_near(const CueText& text, std::string_view first, std::string_view second, int reach) {
  const std::string_view words = text.words();
  while (!first.empty()) {
    const auto phrase = next_cue(first);
    if (!text.may_have(phrase)) continue;
    for (auto place = find_phrase(words, phrase, 0); place.start != std::string_view::npos;
         place = find_phrase(words, phrase, place.end)) {
      std::size_t end = std::min(words.find(' ', place.end), words.size());
      const std::size_t start = end;
      for (int k = 0; k < reach && end < words.size(); ++k) {
        end = std::min(words.find(' ', end + 1), words.size());
      }
      auto rest = second;
      // What starts within reach may end beyond it.
      while (!rest.empty()) {
        const auto found = find_phrase(words, next_cue(rest), start + 1);
        if (found.start < end) return true;
      }
    }
  }
  return false;
}

CueText join_words(const std::vector<Token>& tokens) {
  std::string words(1, ' ');
  for (const auto& token : tokens) words += token.folded + ' ';
  return CueText(std::move(words));
}

}  // namespace ventanilla::guidance
