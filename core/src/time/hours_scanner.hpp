#pragma once

#include <cstddef>
#include <string_view>

namespace ventanilla::hours_detail {

/// Reads the small words of an opening-hours text. Every `eat` moves only when it succeeds.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  std::size_t place() const { return at_; }
  void back_to(std::size_t place) { at_ = place; }
  bool done() const { return at_ >= text_.size(); }
  char peek() const { return done() ? '\0' : text_[at_]; }
  std::string_view rest() const { return text_.substr(at_); }

  void skip_spaces();
  bool eat(std::string_view literal);
  /// Letters, and any byte of a non-ASCII character.
  std::string_view word() const;
  bool eat_word(std::string_view word);
  /// The digits here as a number; -1 without digits or with more than four. `digits`: how many.
  int number(int& digits);
  /// Three-letter month, 1 to 12, or 0.
  int month();
  /// Two-letter weekday, 0 Monday, or -1.
  int weekday();
  /// `HH:MM` in minutes, or -1.
  int time_of_day();
  bool at_time() const;

 private:
  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace ventanilla::hours_detail
