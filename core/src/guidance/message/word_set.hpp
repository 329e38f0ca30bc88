#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// Words to look up, in a table made at compile time.
namespace ventanilla::guidance {

/// FNV-1a, 32 bits (Fowler, Noll, Vo).
constexpr std::uint32_t next_hash(std::uint32_t hash, char c) {
  return (hash ^ static_cast<unsigned char>(c)) * 16777619u;
}
constexpr std::uint32_t word_hash(std::string_view word) {
  std::uint32_t hash = 2166136261u;
  for (const char c : word) hash = next_hash(hash, c);
  return hash;
}

/// Any WordSet, whatever its size.
class WordTable {
 public:
  constexpr WordTable(std::string_view all, const std::uint16_t* places, std::uint32_t size)
      : words_(all), slots_(places), mask_(size - 1) {}
  constexpr bool contains(std::string_view word) const {
    return !word.empty() && has(word_hash(word), word, {});
  }
  /// Whether it has `word`, or with a `*` at its end what `word` starts with.
  constexpr bool contains_form(std::string_view word) const {
    std::uint32_t hash = word_hash({});
    for (std::size_t i = 0; i < word.size(); ++i) {
      hash = next_hash(hash, word[i]);
      if (has(next_hash(hash, '*'), word.substr(0, i + 1), "*")) return true;
    }
    return !word.empty() && has(hash, word, {});
  }

 private:
  /// `word` and `end` after each other, whose hash is given.
  constexpr bool has(std::uint32_t hash, std::string_view word, std::string_view end) const {
    for (std::uint32_t at = hash & mask_; slots_[at] != 0; at = (at + 1) & mask_) {
      auto rest = words_.substr(slots_[at] - 1u);
      if (!rest.starts_with(word)) continue;
      rest.remove_prefix(word.size());
      if (!rest.starts_with(end)) continue;
      rest.remove_prefix(end.size());
      if (rest.empty() || rest[0] == ' ') return true;
    }
    return false;
  }

  std::string_view words_;      ///< with single spaces between
  const std::uint16_t* slots_;  ///< a word's place in `words` from 1, by its hash; 0: none
  std::uint32_t mask_;          ///< a power of two less one
};

/// `WordSet tides("ebb flow")`: folded words with single spaces between.
template <std::size_t n>
class WordSet {
 public:
  constexpr explicit WordSet(const char (&words)[n]) : words_(words, n - 1) {
    for (std::size_t start = 0; start < words_.size();) {
      std::size_t end = start;
      while (end < words_.size() && words_[end] != ' ') ++end;
      if (end > start) insert(words_.substr(start, end - start), start);
      start = end + 1;
    }
  }
  constexpr operator WordTable() const { return {words_, slots_.data(), slots}; }

 private:
  /// A word and its space take two bytes at the least: some slot always stays free.
  static constexpr std::size_t slots = std::bit_ceil(n / 2 + 1);

  constexpr void insert(std::string_view word, std::size_t start) {
    std::uint32_t at = word_hash(word) & (slots - 1);
    while (slots_[at] != 0) at = (at + 1) & (slots - 1);
    slots_[at] = static_cast<std::uint16_t>(start + 1);
  }

  std::string_view words_;
  std::array<std::uint16_t, slots> slots_{};
};

inline bool is_one_of(std::string_view word, const WordTable& words) {
  return words.contains(word);
}

}  // namespace ventanilla::guidance
