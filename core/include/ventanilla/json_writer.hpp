#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// Writes compact JSON in the order of the calls: no locale, no floating-point printing, hence
/// the same bytes on every platform.
namespace ventanilla {

class JsonWriter {
 public:
  JsonWriter& begin_object();
  JsonWriter& end_object();
  JsonWriter& begin_array();
  JsonWriter& end_array();
  JsonWriter& key(std::string_view name);
  /// Invalid UTF-8 is written as U+FFFD.
  JsonWriter& string(std::string_view text);
  JsonWriter& integer(std::int64_t number);
  /// `value` ten-thousandths as the shortest decimal: 9000 is 0.9, 1 is 0.0001.
  JsonWriter& ten_thousandths(std::int32_t value);
  JsonWriter& boolean(bool value);
  JsonWriter& null();

  const std::string& text() const { return text_; }
  std::string take() { return std::move(text_); }

 private:
  void separate();
  std::string text_;
};

}  // namespace ventanilla
