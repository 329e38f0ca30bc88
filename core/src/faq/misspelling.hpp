#pragma once

#include <cstdint>
#include <string_view>

/// Which of many words a misspelt one was meant to be.
namespace ventanilla::faq {

/// Which letters a word has, as bits: to pass over words that no few edits can reach.
std::uint64_t letters_of(std::string_view word);

/// One edit is allowed from four letters on, two from eight. People miss keys by one, double or
/// swap letters and write what they hear; they rarely miss the first letter and another one.
class Misspelling {
 public:
  explicit Misspelling(std::string_view word);

  enum class Judgement : std::uint8_t { farther, as_near, nearer };
  /// Compares a known word with the nearest so far.
  Judgement judge(std::string_view known, std::uint64_t letters);

 private:
  std::string_view word_;
  std::uint64_t letters_;
  int most_edits_;
  int least_cost_;
};

}  // namespace ventanilla::faq
