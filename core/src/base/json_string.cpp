#include <algorithm>

#include "base/json_scanner.hpp"
#include "base/utf8.hpp"

// The strings of JsonScanner: RFC 8259, 7 and 8.
namespace ventanilla {
namespace {

std::optional<unsigned> hex_value(std::string_view digits) {
  if (digits.size() != 4) return std::nullopt;
  unsigned value = 0;
  for (const char c : digits) {
    const char lower = static_cast<char>(c | 0x20);
    const bool letter = lower >= 'a' && lower <= 'f';
    if (!letter && (c < '0' || c > '9')) return std::nullopt;
    value = value * 16 + static_cast<unsigned>(letter ? lower - 'a' + 10 : c - '0');
  }
  return value;
}

}  // namespace

bool JsonScanner::string() {
  const std::size_t start = at_++;
  while (at_ < text_.size()) {
    const auto c = static_cast<unsigned char>(text_[at_]);
    if (c == '"') {
      ++at_;
      return true;
    }
    if (c < 0x20) return fail("a control character in a string: write it as an escape such as \\n");
    if (c == '\\') {
      if (!escape()) return false;
      continue;
    }
    const std::size_t length = utf8_length(text_, at_);
    if (length == 0) return fail("not UTF-8");
    at_ += length;
  }
  return fail_at(start, "a string without its closing quote");
}

bool JsonScanner::escape() {
  const std::size_t start = at_++;
  const char c = peek();
  if (c != 'u') {
    constexpr std::string_view simple = "\"\\/bfnrt";
    if (at_ >= text_.size() || simple.find(c) == std::string_view::npos) {
      return fail_at(start, "no such escape: \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX are");
    }
    ++at_;
    return true;
  }
  ++at_;
  unsigned unit = 0;
  if (!hex4(unit)) return fail_at(start, "\\u takes four hexadecimal digits");
  if (unit >= 0xDC00 && unit <= 0xDFFF) return fail_at(start, "half a surrogate pair");
  if (unit >= 0xD800 && unit <= 0xDBFF) {
    unsigned low = 0;
    const bool escaped = peek() == '\\' && peek(1) == 'u';
    if (escaped) at_ += 2;
    if (!escaped || !hex4(low) || low < 0xDC00 || low > 0xDFFF) {
      return fail_at(start, "half a surrogate pair");
    }
  }
  return true;
}

bool JsonScanner::hex4(unsigned& unit) {
  const auto code = hex_value(text_.substr(at_, 4));
  if (code) {
    unit = *code;
    at_ += 4;
  }
  return code.has_value();
}

std::string decode_json_string(std::string_view raw) {
  std::string out;
  for (std::size_t i = 0; i < raw.size(); ++i) {
    const std::size_t escape = std::min(raw.find('\\', i), raw.size());
    out.append(raw, i, escape - i);  // plain runs are copied at once
    i = escape;
    if (i == raw.size()) break;
    constexpr std::string_view names = "bfnrt", meanings = "\b\f\n\r\t";
    const char c = raw[++i];
    if (c != 'u') {
      const std::size_t name = names.find(c);
      out += name == std::string_view::npos ? c : meanings[name];
      continue;
    }
    char32_t code = *hex_value(raw.substr(i + 1, 4));
    i += 4;
    if (code >= 0xD800 && code <= 0xDBFF) {
      code = 0x10000 + ((code - 0xD800) << 10) + (*hex_value(raw.substr(i + 3, 4)) - 0xDC00);
      i += 6;
    }
    append_utf8(out, code);
  }
  return out;
}

}  // namespace ventanilla
