#include "ventanilla/json_writer.hpp"

#include "base/decimal.hpp"
#include "base/utf8.hpp"

namespace ventanilla {
namespace {

constexpr char hex_digits[] = "0123456789abcdef";

/// RFC 8259, 7: what must be escaped, in its shortest form.
void append_escaped(std::string& out, unsigned char c) {
  out += '\\';
  switch (c) {
    case '"':
    case '\\':
      out += static_cast<char>(c);
      return;
    case '\b':
      out += 'b';
      return;
    case '\f':
      out += 'f';
      return;
    case '\n':
      out += 'n';
      return;
    case '\r':
      out += 'r';
      return;
    case '\t':
      out += 't';
      return;
    default:
      out += "u00";
      out += hex_digits[c >> 4];
      out += hex_digits[c & 15];
  }
}

/// A negative number's sign; the magnitude is returned.
std::uint64_t append_sign(std::string& out, std::int64_t number) {
  if (number >= 0) return static_cast<std::uint64_t>(number);
  out += '-';
  return 0 - static_cast<std::uint64_t>(number);
}

}  // namespace

void JsonWriter::separate() {
  if (text_.empty()) return;
  const char last = text_.back();
  if (last != '{' && last != '[' && last != ':') text_ += ',';
}

JsonWriter& JsonWriter::begin_object() {
  separate();
  text_ += '{';
  return *this;
}

JsonWriter& JsonWriter::end_object() {
  text_ += '}';
  return *this;
}

JsonWriter& JsonWriter::begin_array() {
  separate();
  text_ += '[';
  return *this;
}

JsonWriter& JsonWriter::end_array() {
  text_ += ']';
  return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  string(name);
  text_ += ':';
  return *this;
}

JsonWriter& JsonWriter::string(std::string_view text) {
  separate();
  text_ += '"';
  std::size_t written = 0;  // what precedes is in text_; plain runs are copied at once
  for (std::size_t i = 0; i < text.size();) {
    const auto c = static_cast<unsigned char>(text[i]);
    const std::size_t length = c < 0x80 ? 1 : utf8_length(text, i);
    const bool plain = length > 0 && c >= 0x20 && c != '"' && c != '\\';
    if (!plain) {
      text_.append(text, written, i - written);
      if (length == 0) {
        text_ += "\xEF\xBF\xBD";
      } else {
        append_escaped(text_, c);
      }
      written = i + 1;
    }
    i += length == 0 ? 1 : length;
  }
  text_.append(text, written);
  text_ += '"';
  return *this;
}

JsonWriter& JsonWriter::integer(std::int64_t number) {
  separate();
  append_decimal(text_, append_sign(text_, number));
  return *this;
}

JsonWriter& JsonWriter::ten_thousandths(std::int32_t value) {
  separate();
  const std::uint64_t magnitude = append_sign(text_, value);
  append_decimal(text_, magnitude / 10000);
  std::uint64_t fraction = magnitude % 10000;
  if (fraction == 0) return *this;
  text_ += '.';
  for (std::uint64_t unit = 1000; fraction != 0; unit /= 10) {
    text_ += static_cast<char>('0' + fraction / unit);
    fraction %= unit;
  }
  return *this;
}

JsonWriter& JsonWriter::boolean(bool value) {
  separate();
  text_ += value ? "true" : "false";
  return *this;
}

JsonWriter& JsonWriter::null() {
  separate();
  text_ += "null";
  return *this;
}

}  // namespace ventanilla
