#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/key_table.hpp"

/// Which of many words a misspelt one was meant to be.
namespace ventanilla::faq {

/// Which letters a word has and, in a bit for each, how many: to pass over words that no few edits
/// can reach.
std::uint64_t letters_of(std::string_view word);

/// One edit is allowed from four letters on, two from eight. People miss keys by one, double or
/// swap letters and write what they hear; they rarely miss the first letter and another one.
class Misspelling {
 public:
  explicit Misspelling(std::string_view word);

  enum class Judgement : std::uint8_t { farther, as_near, nearer };
  /// Whether a word with these letters and the same first one may be near enough: an edit changes
  /// at most two bits.
  bool may_be(std::uint64_t letters) const {
    std::uint64_t different = letters ^ letters_;
    different &= different - 1;  // one bit less
    different &= different - 1;
    if (different == 0 || most_edits_ < 2) return different == 0;
    different &= different - 1;
    return (different & (different - 1)) == 0;
  }
  std::string_view word() const { return word_; }
  /// Nothing is near to a short word.
  bool may_be_any() const { return most_edits_ > 0; }
  /// Compares a known word with the nearest so far.
  Judgement judge(std::string_view known);

 private:
  std::string_view word_;
  std::uint64_t letters_;
  std::size_t most_edits_;
  int least_cost_;
};

/// Words, each with a number: those that a misspelt word may have meant.
class Spellings {
 public:
  void add(std::string_view word, std::uint32_t number);
  /// The numbers of those that are worth a judgement, in no order that means anything.
  std::vector<std::uint32_t> near(const Misspelling& misspelling) const;

 private:
  static constexpr std::size_t longest = 31;  ///< bytes; longer words are not looked up
  static constexpr unsigned char firsts = 32;
  struct Spelling {
    std::uint64_t letters;
    std::uint32_t number;
    char first;
  };
  /// A word by what follows its first letter.
  struct WithTail {
    std::uint32_t number, next;  ///< KeyTable::none: no other
    char first;
  };

  std::vector<Spelling> by_first_[firsts];
  KeyTable tails_;
  std::vector<std::uint32_t> latest_;  ///< in with_tail_, by number in tails_
  std::vector<WithTail> with_tail_;
};

}  // namespace ventanilla::faq
