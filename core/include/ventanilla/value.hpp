#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// A neutral tree of JSON values. Whoever owns a JSON parser (nlohmann natively, the browser in
/// the page) converts its own tree to this one, so that one decoder serves both.
namespace ventanilla {

class Value {
 public:
  enum class Kind : std::uint8_t { null, boolean, number, string, array, object };
  using Member = std::pair<std::string, Value>;

  Value() = default;
  explicit Value(bool boolean) : kind_(Kind::boolean), number_(boolean ? 1 : 0) {}
  explicit Value(double number) : kind_(Kind::number), number_(number) {}
  explicit Value(std::string string) : kind_(Kind::string), string_(std::move(string)) {}
  explicit Value(const char* string) : Value(std::string(string)) {}
  static Value array(std::vector<Value> items = {});
  /// Members keep their order; the reader has already made keys unique (the last one wins).
  static Value object(std::vector<Member> members = {});

  Kind kind() const { return kind_; }
  bool is_null() const { return kind_ == Kind::null; }
  bool is_boolean() const { return kind_ == Kind::boolean; }
  bool is_number() const { return kind_ == Kind::number; }
  bool is_string() const { return kind_ == Kind::string; }
  bool is_array() const { return kind_ == Kind::array; }
  bool is_object() const { return kind_ == Kind::object; }

  // Each accessor gives the empty value of its type when the kind is another.
  bool boolean() const { return kind_ == Kind::boolean && number_ != 0; }
  double number() const { return kind_ == Kind::number ? number_ : 0; }
  const std::string& string() const { return string_; }
  const std::vector<Value>& items() const { return items_; }
  const std::vector<Member>& members() const { return members_; }

  /// The member `key` of an object, or nullptr.
  const Value* find(std::string_view key) const;

 private:
  Kind kind_ = Kind::null;
  double number_ = 0;
  std::string string_;
  std::vector<Value> items_;
  std::vector<Member> members_;
};

/// "an object", "a string", … for error messages.
std::string_view describe(Value::Kind kind);

}  // namespace ventanilla
