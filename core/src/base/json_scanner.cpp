#include "base/json_scanner.hpp"

#include "base/ascii.hpp"
#include "base/utf8.hpp"

namespace ventanilla {
namespace {

/// The largest double is 1.7976931348623157e308: is `number`, as written, beyond it? Decided on
/// the digits, since parsers differ in what they do with such numbers.
bool beyond_double(std::string_view number) {
  constexpr std::string_view largest = "17976931348623157";
  constexpr int largest_exponent = 308;
  std::string digits;
  long exponent = -1;  // of ten, at the first significant digit
  bool fraction = false;
  std::size_t i = number[0] == '-' ? 1 : 0;
  for (; i < number.size() && number[i] != 'e' && number[i] != 'E'; ++i) {
    if (number[i] == '.') {
      fraction = true;
      continue;
    }
    const bool significant = !digits.empty() || number[i] != '0';
    if (significant && digits.size() <= largest.size()) digits += number[i];
    if (significant && !fraction) ++exponent;
    if (!significant && fraction) --exponent;
  }
  if (digits.empty()) return false;
  if (i < number.size()) {
    const bool negative = number[i + 1] == '-';
    long written = 0;
    for (++i; i < number.size(); ++i) {
      if (is_digit(number[i]) && written < 100'000'000) written = written * 10 + (number[i] - '0');
    }
    exponent += negative ? -written : written;
  }
  if (exponent != largest_exponent) return exponent > largest_exponent;
  return digits.substr(0, largest.size()) > largest;
}

}  // namespace

std::optional<JsonSyntaxError> JsonScanner::scan() {
  if (text_.substr(0, 3) == "\xEF\xBB\xBF") {
    fail("a byte order mark precedes the JSON: save the text as UTF-8 without one");
  } else if (value(0)) {
    skip_space();
    if (at_ < text_.size()) fail("nothing may follow the JSON value");
  }
  return error_;
}

bool JsonScanner::fail_at(std::size_t offset, std::string_view message) {
  if (!error_) error_ = JsonSyntaxError{offset, std::string(message)};
  return false;
}

void JsonScanner::skip_space() {
  while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') ++at_;
}

bool JsonScanner::take(char c) {
  skip_space();
  if (at_ >= text_.size() || text_[at_] != c) return false;
  ++at_;
  return true;
}

/// What people write by habit from other notations, in place of a value.
std::string_view JsonScanner::unexpected() const {
  switch (peek()) {
    case '/':
    case '#':
      return "JSON has no comments: remove it";
    case '\'':
      return "strings are in double quotes";
    case '}':
    case ']':
      return "expected a value: remove the comma before, or add what should follow";
    case '+':
    case '.':
      return "a number starts with a digit or '-'";
    default:
      return at_ >= text_.size() ? "expected a value, found the end" : "expected a value";
  }
}

bool JsonScanner::value(int depth, std::size_t key_start, std::size_t key_end) {
  skip_space();
  const std::size_t node = nodes_ != nullptr ? nodes_->size() : 0;
  const char first = peek();
  if (nodes_ != nullptr) {
    const char open = first == '{' || first == '[' ? first : '\0';
    nodes_->push_back({key_start, key_end, at_, 0, open});
  }
  bool good = false;
  switch (first) {
    case '{':
      good = object(depth + 1);
      break;
    case '[':
      good = array(depth + 1);
      break;
    case '"':
      good = string();
      break;
    case 't':
      good = literal("true");
      break;
    case 'f':
      good = literal("false");
      break;
    case 'n':
      good = literal("null");
      break;
    default:
      good = first == '-' || is_digit(first) ? number() : fail(unexpected());
  }
  if (nodes_ != nullptr) (*nodes_)[node].end = nodes_->size();
  return good;
}

bool JsonScanner::enter(int depth) {
  if (depth > max_json_depth) return fail("nested more than 64 levels deep");
  ++at_;
  return true;
}

/// After a member or an item: a comma, or the end of its container.
bool JsonScanner::separator(char close, bool& done) {
  const std::size_t value_end = at_;
  done = take(close);
  if (done || take(',')) return true;
  if (at_ >= text_.size())
    return fail(close == '}' ? "expected '}', found the end" : "expected ']', found the end");
  if (peek() == '/' || peek() == '#') return fail(unexpected());
  std::string message = close == '}' ? "expected ',' or '}'" : "expected ',' or ']'";
  if (text_[value_end - 1] == '"' && at_ == value_end && is_letter(peek())) {
    return fail(message + ": a quotation mark within a text is written \\\"");
  }
  const bool next_value =
      is_digit(peek()) || std::string_view("\"{[-").find(peek()) != std::string_view::npos;
  if (!next_value) return fail(message);
  return fail_at(value_end, message + ": is a comma missing after the value before?");
}

bool JsonScanner::object(int depth) {
  if (!enter(depth)) return false;
  for (bool done = take('}'); !done;) {
    if (!member(depth) || !separator('}', done)) return false;
  }
  return true;
}

bool JsonScanner::member(int depth) {
  skip_space();
  if (peek() == '}') return fail("expected another member: remove the comma before");
  if (peek() == '/' || peek() == '#') return fail(unexpected());
  if (peek() != '"') return fail("expected a key in double quotes");
  const std::size_t start = at_ + 1;
  if (!string()) return false;
  const std::size_t end = at_ - 1;
  if (!take(':')) return fail("expected ':' after the key");
  return value(depth, start, end);
}

bool JsonScanner::array(int depth) {
  if (!enter(depth)) return false;
  for (bool done = take(']'); !done;) {
    if (!value(depth) || !separator(']', done)) return false;
  }
  return true;
}

bool JsonScanner::literal(std::string_view word) {
  if (text_.substr(at_, word.size()) != word) return fail("expected a value");
  at_ += word.size();
  return true;
}

std::size_t JsonScanner::digits() {
  const std::size_t start = at_;
  while (is_digit(peek())) ++at_;
  return at_ - start;
}

bool JsonScanner::number() {
  const std::size_t start = at_;
  if (peek() == '-') ++at_;
  if (peek() == '0' && is_digit(peek(1))) return fail("a number has no leading zeros");
  if (digits() == 0) return fail("expected a digit");
  if (peek() == '.') {
    ++at_;
    if (digits() == 0) return fail("expected a digit after the decimal point");
  }
  if (peek() == 'e' || peek() == 'E') {
    ++at_;
    if (peek() == '+' || peek() == '-') ++at_;
    if (digits() == 0) return fail("expected a digit in the exponent");
  }
  if (beyond_double(text_.substr(start, at_ - start))) {
    return fail_at(start, "a number beyond 1.7976931348623157e308");
  }
  return true;
}

}  // namespace ventanilla
