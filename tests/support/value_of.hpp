#pragma once

#include <cstdlib>
#include <string_view>

#include "ventanilla/json_text.hpp"
#include "ventanilla/value.hpp"

/// JSON in tests, which also run where there is no parser library. Only for texts that are right.
namespace ventanilla::test {

class ValueParser {
 public:
  explicit ValueParser(std::string_view text) : text_(text) {}

  Value value() {
    space();
    switch (text_[at_]) {
      case '{':
        return object();
      case '[':
        return array();
      case '"':
        return Value(string());
      case 't':
        at_ += 4;
        return Value(true);
      case 'f':
        at_ += 5;
        return Value(false);
      case 'n':
        at_ += 4;
        return Value();
      default:
        return number();
    }
  }

 private:
  void space() {
    while (text_[at_] == ' ' || text_[at_] == '\n') ++at_;
  }
  bool ends(char close) {
    space();
    if (text_[at_] == ',') ++at_;
    space();
    if (text_[at_] != close) return false;
    ++at_;
    return true;
  }
  std::string string() {
    std::string out;
    for (++at_; text_[at_] != '"'; ++at_) {
      if (text_[at_] == '\\') ++at_;
      out += text_[at_];
    }
    ++at_;
    return out;
  }
  Value number() {
    char* end = nullptr;
    const std::string rest(text_.substr(at_, 40));
    const double result = std::strtod(rest.c_str(), &end);
    at_ += static_cast<std::size_t>(end - rest.c_str());
    return Value(result);
  }
  Value array() {
    std::vector<Value> items;
    ++at_;
    while (!ends(']')) items.push_back(value());
    return Value::array(std::move(items));
  }
  Value object() {
    std::vector<Value::Member> members;
    ++at_;
    while (!ends('}')) {
      std::string key = string();
      space();
      ++at_;
      members.emplace_back(std::move(key), value());
    }
    return Value::object(std::move(members));
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

/// Escapes other than \" and \\ are not understood. Aborts when `text` is not JSON.
inline Value value_of(std::string_view text) {
  if (json_syntax_error(text)) std::abort();
  return ValueParser(text).value();
}

}  // namespace ventanilla::test
