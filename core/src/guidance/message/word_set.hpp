#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// Words to look up, in a table made at compile time.
namespace ventanilla::guidance {

/// FNV-1a, 32 bits (Fowler, Noll, Vo).
constexpr std::uint32_t word_hash(std::string_view word) {
  std::uint32_t hash = 2166136261u;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  return hash;
}

/// Any WordSet, whatever its size.
class WordTable {
 public:
  constexpr WordTable(std::string_view all, const std::uint16_t* places, std::uint32_t size)
      : words_(all), slots_(places), mask_(size - 1) {}
  constexpr bool contains(std::string_view word) const {
    if (word.empty()) return false;
    for (std::uint32_t at = word_hash(word) & mask_; slots_[at] != 0; at = (at + 1) & mask_) {
      auto rest = words_.substr(slots_[at] - 1u);
      if (!rest.starts_with(word)) continue;
      rest.remove_prefix(word.size());
      if (rest.empty() || rest[0] == ' ') return true;
    }
    return false;
  }

 private:
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
