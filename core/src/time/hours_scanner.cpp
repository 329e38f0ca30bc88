#include "time/hours_scanner.hpp"

#include "base/ascii.hpp"

namespace ventanilla::hours_detail {
namespace {

// The place of a word of `size` letters in a string of such words, or -1.
int index_in(std::string_view table, std::string_view word, std::size_t size) {
  if (word.size() != size) return -1;
  for (std::size_t i = 0; i < table.size(); i += size) {
    if (table.substr(i, size) == word) return static_cast<int>(i / size);
  }
  return -1;
}

}  // namespace

void Scanner::skip_spaces() {
  while (!done() && (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r')) ++at_;
}

bool Scanner::eat(std::string_view literal) {
  if (rest().substr(0, literal.size()) != literal) return false;
  at_ += literal.size();
  return true;
}

std::string_view Scanner::word() const {
  std::size_t end = at_;
  while (end < text_.size() && is_letter(text_[end])) ++end;
  return text_.substr(at_, end - at_);
}

bool Scanner::eat_word(std::string_view wanted) {
  if (word() != wanted) return false;
  at_ += wanted.size();
  return true;
}

int Scanner::number(int& digits) {
  const std::size_t start = at_;
  int value = 0;
  while (!done() && is_digit(peek()) && at_ - start < 5) value = value * 10 + (text_[at_++] - '0');
  digits = static_cast<int>(at_ - start);
  if (digits > 0 && digits < 5) return value;
  at_ = start;
  return -1;
}

int Scanner::month() {
  const std::string_view name = word();
  const int index = index_in("JanFebMarAprMayJunJulAugSepOctNovDec", name, 3);
  if (index >= 0) at_ += name.size();
  return index + 1;
}

int Scanner::weekday() {
  const std::string_view name = word();
  const int index = index_in("MoTuWeThFrSaSu", name, 2);
  if (index >= 0) at_ += name.size();
  return index;
}

bool Scanner::at_time() const {
  std::size_t end = at_;
  while (end < text_.size() && is_digit(text_[end])) ++end;
  return end > at_ && end - at_ <= 2 && end + 1 < text_.size() && text_[end] == ':' &&
         is_digit(text_[end + 1]);
}

int Scanner::time_of_day() {
  if (!at_time()) return -1;
  const std::size_t start = at_;
  int digits = 0;
  const int hours = number(digits);
  ++at_;
  const int minutes = number(digits);
  if (digits == 2 && minutes < 60 && hours <= 48) return hours * 60 + minutes;
  at_ = start;
  return -1;
}

}  // namespace ventanilla::hours_detail
