#include "guidance/message/words.hpp"

#include <algorithm>
#include <utility>

namespace ventanilla::guidance {
namespace {

/// A chain's number, by the first two letters of a word or a phrase.
std::size_t chain_of(std::string_view word) {
  const auto first = static_cast<unsigned char>(word[0]);
  const auto second = static_cast<unsigned char>(word.size() > 1 ? word[1] : ' ');
  return (first * 31u + second) & 255u;
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
  for (std::size_t i = 0; i + 1 < words_.size(); ++i) {
    if (words_[i] == ' ') starts_.push_back({static_cast<std::uint32_t>(i + 1), 0});
  }
  const std::string_view all = words_;
  for (std::size_t i = starts_.size(); i-- > 0;) {
    auto& head = heads_[chain_of(all.substr(starts_[i].start))];
    starts_[i].next = head;
    head = static_cast<std::uint32_t>(i + 1);
  }
}

CuePlace CueText::find(std::string_view phrase, std::size_t from, std::size_t before) const {
  const bool open_end = phrase.ends_with('*');
  if (open_end) phrase.remove_suffix(1);
  if (phrase.empty()) return {};
  const std::string_view all = words_;
  for (auto i = heads_[chain_of(phrase)]; i != 0; i = starts_[i - 1].next) {
    const std::size_t at = starts_[i - 1].start;
    if (at >= before) return {};
    const std::size_t end = at + phrase.size();
    if (at < from || all.compare(at, phrase.size(), phrase) != 0) continue;
    if (open_end || end == all.size() || all[end] == ' ') return {at, end};
  }
  return {};
}

CuePlace find_cue(const CueText& text, std::string_view cues) {
  while (!cues.empty()) {
    const auto place = text.find(next_cue(cues));
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
    if (text.find(next_cue(cues)).start != std::string_view::npos) ++count;
  }
  return count;
}

CuePlace find_near(const CueText& text, std::string_view first, std::string_view second,
                   int reach) {
  const std::string_view words = text.words();
  while (!first.empty()) {
    const auto phrase = next_cue(first);
    for (auto place = text.find(phrase); place.start != std::string_view::npos;
         place = text.find(phrase, place.end)) {
      const std::size_t start = std::min(words.find(' ', place.end), words.size());
      std::size_t end = start;
      for (int k = 0; k < reach && end < words.size(); ++k) {
        end = std::min(words.find(' ', end + 1), words.size());
      }
      // What starts within reach may end beyond it.
      for (auto rest = second; !rest.empty();) {
        const auto found = text.find(next_cue(rest), start, end);
        if (found.start != std::string_view::npos) return {place.start, found.end};
      }
    }
  }
  return {};
}

bool has_near(const CueText& text, std::string_view first, std::string_view second, int reach) {
  return find_near(text, first, second, reach).start != std::string_view::npos;
}

CueText join_words(const std::vector<Token>& tokens) {
  std::string words(1, ' ');
  for (const auto& token : tokens) words += token.folded + ' ';
  return CueText(std::move(words));
}

}  // namespace ventanilla::guidance
