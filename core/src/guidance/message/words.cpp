#include "guidance/message/words.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

namespace ventanilla::guidance {
namespace {

/// A chain's number, by the first two letters of a word or a phrase.
std::size_t chain_of(const char* word, std::size_t size) {
  const auto first = static_cast<unsigned char>(word[0]);
  const auto second = static_cast<unsigned char>(size > 1 ? word[1] : ' ');
  return (first * 31u + second) & 63u;
}

constexpr std::size_t opening_size = 4;  ///< letters

std::uint32_t opening_of(const char* word) {
  std::uint32_t letters = 0;
  std::memcpy(&letters, word, opening_size);
  return (letters * 2654435761u) >> 22;  // Knuth's multiplicative hash, ten bits
}

/// The first `|`, else the end; eight bytes at a time, by the test for a zero byte of Mycroft
/// (1987), whose lowest mark is exact.
std::size_t next_bar(std::string_view cues) {
  constexpr std::uint64_t ones = 0x0101010101010101u;
  std::size_t at = 0;
  for (; at + 8 <= cues.size(); at += 8) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, cues.data() + at, 8);
    bytes ^= ones * '|';
    const std::uint64_t bars = (bytes - ones) & ~bytes & (ones << 7);
    if (bars == 0) continue;
    if constexpr (std::endian::native != std::endian::little) break;
    return at + static_cast<std::size_t>(std::countr_zero(bars)) / 8;
  }
  while (at < cues.size() && cues[at] != '|') ++at;
  return at;
}

/// Takes the first phrase off `cues`.
std::string_view next_cue(std::string_view& cues) {
  const std::size_t end = next_bar(cues);
  const auto phrase = cues.substr(0, end);
  cues.remove_prefix(std::min(end + 1, cues.size()));
  return phrase;
}

}  // namespace

CueText::CueText(std::string words) : words_(std::move(words)) {
  const std::size_t size = words_.size();
  for (std::size_t i = 0; i + 1 < size; ++i) {
    if (words_[i] == ' ') starts_.push_back({static_cast<std::uint32_t>(i + 1), 0});
  }
  for (std::size_t i = starts_.size(); i-- > 0;) {
    const std::size_t at = starts_[i].start;
    auto& head = heads_[chain_of(words_.data() + at, size - at)];
    starts_[i].next = head;
    head = static_cast<std::uint32_t>(i + 1);
    if (at + opening_size > size) continue;
    const std::uint32_t opening = opening_of(words_.data() + at);
    openings_[opening / 64] |= std::uint64_t{1} << (opening % 64);
  }
}

bool CueText::may_start(std::string_view phrase) const {
  if (phrase.size() < opening_size) return true;
  const std::uint32_t opening = opening_of(phrase.data());
  return ((openings_[opening / 64] >> (opening % 64)) & 1) != 0;
}

CuePlace CueText::find(std::string_view phrase, std::size_t from, std::size_t before) const {
  const bool open_end = phrase.ends_with('*');
  if (open_end) phrase.remove_suffix(1);
  if (phrase.empty() || !may_start(phrase)) return {};
  const std::string_view all = words_;
  for (auto i = heads_[chain_of(phrase.data(), phrase.size())]; i != 0; i = starts_[i - 1].next) {
    const std::size_t at = starts_[i - 1].start;
    if (at >= before) return {};
    const std::size_t end = at + phrase.size();
    if (at < from || end > all.size() ||
        std::memcmp(all.data() + at, phrase.data(), phrase.size()) != 0) {
      continue;
    }
    if (open_end || end == all.size() || all[end] == ' ') return {at, end};
  }
  return {};
}

bool has_cue(const CueText& text, std::string_view cues) {
  while (!cues.empty()) {
    if (text.find(next_cue(cues)).start != std::string_view::npos) return true;
  }
  return false;
}

int count_cues(const CueText& text, std::string_view cues) {
  int count = 0;
  while (!cues.empty()) {
    if (text.find(next_cue(cues)).start != std::string_view::npos) ++count;
  }
  return count;
}

std::vector<CuePlace> find_cues(const CueText& text, std::string_view cues) {
  std::vector<CuePlace> places;
  while (!cues.empty()) {
    const auto phrase = next_cue(cues);
    for (auto place = text.find(phrase); place.start != std::string_view::npos;
         place = text.find(phrase, place.end)) {
      places.push_back(place);
    }
  }
  return places;
}

namespace {

/// The end of what starts within `reach` words after `place`.
std::size_t reach_end(std::string_view words, std::size_t start, int reach) {
  std::size_t end = start;
  for (int k = 0; k < reach && end + 1 < words.size() && words[end + 1] != word_break; ++k) {
    end = std::min(words.find(' ', end + 1), words.size());
  }
  return end;
}

}  // namespace

std::vector<CuePlace> find_near(const CueText& text, std::string_view first,
                                std::string_view second, int reach) {
  const std::string_view words = text.words();
  std::vector<CuePlace> places;
  for (const auto& place : find_cues(text, first)) {
    const std::size_t start = std::min(words.find(' ', place.end), words.size());
    const std::size_t end = reach_end(words, start, reach);
    // What starts within reach may end beyond it.
    for (auto rest = second; !rest.empty();) {
      const auto found = text.find(next_cue(rest), start, end);
      if (found.start == std::string_view::npos) continue;
      places.push_back({place.start, found.end});
      break;
    }
  }
  return places;
}

bool has_near(const CueText& text, std::string_view first, std::string_view second, int reach) {
  return !find_near(text, first, second, reach).empty();
}

CueText join_words(const std::vector<Token>& tokens) {
  std::size_t size = 1;
  for (const auto& token : tokens) size += token.folded.size() + 1;
  std::string words;
  words.reserve(size);
  words += ' ';
  for (const auto& token : tokens) {
    words += token.folded;
    words += ' ';
  }
  return CueText(std::move(words));
}

bool is_one_of(std::string_view word, std::string_view words) {
  if (word.empty()) return false;
  for (std::size_t start = 0; start + word.size() <= words.size();) {
    std::size_t end = start;
    while (end < words.size() && words[end] != ' ') ++end;
    if (end - start == word.size() && words.substr(start, word.size()) == word) return true;
    start = end + 1;
  }
  return false;
}

}  // namespace ventanilla::guidance
