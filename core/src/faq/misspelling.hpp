#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

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
  /// Whether a word with these letters may be near enough: an edit changes at most two bits.
  bool may_be(std::uint64_t letters) const {
    std::uint64_t different = letters ^ letters_;
    different &= different - 1;  // one bit less
    different &= different - 1;
    if (different == 0 || most_edits_ < 2) return different == 0;
    different &= different - 1;
    return (different & (different - 1)) == 0;
  }
  /// The lengths, in bytes, of words that may be near enough: none for a short word.
  bool may_have_length(std::size_t length) const {
    const std::size_t size = word_.size();
    return most_edits_ > 0 && (length > size ? length - size : size - length) <= most_edits_;
  }
  /// Compares a known word with the nearest so far.
  Judgement judge(std::string_view known);

 private:
  std::string_view word_;
  std::uint64_t letters_;
  std::size_t most_edits_;
  int least_cost_;
};

/// Words by length, each with a number: those that a misspelt word may have meant.
class Spellings {
 public:
  void add(std::string_view word, std::uint32_t number);
  /// Calls `use(number)` for each; in no order that means anything.
  template <class Use>
  void for_each_near(const Misspelling& misspelling, Use use) const {
    for (std::size_t length = 0; length < lengths; ++length) {
      if (!misspelling.may_have_length(length)) continue;
      for (const Spelling& spelling : by_length_[length]) {
        if (misspelling.may_be(spelling.letters)) use(spelling.number);
      }
    }
  }

 private:
  static constexpr std::size_t lengths = 32;  ///< longer words are not looked up
  struct Spelling {
    std::uint64_t letters;
    std::uint32_t number;
  };
  std::vector<Spelling> by_length_[lengths];
};

}  // namespace ventanilla::faq
