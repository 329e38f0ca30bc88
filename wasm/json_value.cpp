#include "json_value.hpp"

#include "ventanilla/json_text.hpp"

namespace ventanilla::wasm {
namespace {

class Reader {
 public:
  explicit Reader(std::string_view json) : json_(json) {}

  std::optional<Value> read() {
    Value value = this->value(0);
    return too_deep_ ? std::nullopt : std::optional<Value>(std::move(value));
  }

 private:
  Value value(int depth);
  Value container(int depth);
  std::string string();
  Value number();

  // Past the end it gives zeros, which end whatever is being read.
  char peek() const { return at_ < json_.size() ? json_[at_] : '\0'; }

  std::string_view json_;
  std::size_t at_ = 0;
  bool too_deep_ = false;
};

Value Reader::value(int depth) {
  switch (peek()) {
    case '{':
    case '[':
      return container(depth + 1);
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

Value Reader::container(int depth) {
  const bool is_object = json_[at_++] == '{';
  too_deep_ |= depth > max_depth;
  std::vector<Value> items;
  std::vector<Value::Member> members;
  while (!too_deep_ && peek() != ']' && peek() != '}' && peek() != '\0') {
    if (is_object) {
      std::string key = string();
      ++at_;  // ':'
      members.emplace_back(std::move(key), value(depth));
    } else {
      items.push_back(value(depth));
    }
    if (peek() == ',') ++at_;
  }
  ++at_;
  return is_object ? Value::object(std::move(members)) : Value::array(std::move(items));
}

std::string Reader::string() {
  const std::size_t start = ++at_;
  while (peek() != '"' && at_ < json_.size()) at_ += peek() == '\\' ? 2 : 1;
  return decode_json_string(json_.substr(start, at_++ - start));
}

Value Reader::number() {
  const std::size_t start = at_;
  while (at_ < json_.size() && std::string_view(",]}").find(json_[at_]) == std::string_view::npos) {
    ++at_;
  }
  return Value(ventanilla_number(json_.data() + start, static_cast<int>(at_ - start)));
}

}  // namespace

std::optional<Value> to_value(std::string_view json) { return Reader(json).read(); }

}  // namespace ventanilla::wasm
