#pragma once

#include <cstdint>
#include <string_view>

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
    for (int i = 0; i < 2 * most_edits_; ++i) different &= different - 1;  // one bit less
    return different == 0;
  }
  /// Compares a known word with the nearest so far.
  Judgement judge(std::string_view known);

 private:
  std::string_view word_;
  std::uint64_t letters_;
  int most_edits_;
  int least_cost_;
};

}  // namespace ventanilla::faq
