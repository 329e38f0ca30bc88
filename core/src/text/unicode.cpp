#include "text/unicode.hpp"

#include "base/utf8.hpp"

namespace ventanilla::unicode {
namespace {

bool in(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

}  // namespace

char32_t next(std::string_view text, std::size_t& at) {
  const std::size_t length = utf8_length(text, at);
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  if (length == 0) return ++at, replacement;
  char32_t c = length == 1 ? byte(0) : byte(0) & (0xFFu >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) c = (c << 6) | (byte(i) & 0x3Fu);
  at += length;
  return c;
}

char32_t lower(char32_t c) {
  if (in(c, 'A', 'Z')) return c + 32;
  if (in(c, 0xC0, 0xDE) && c != 0xD7) return c + 32;
  if (c == 0x178) return 0xFF;
  // Latin Extended-A pairs: even is upper case, but odd in these two runs.
  if (in(c, 0x139, 0x148) || in(c, 0x179, 0x17E)) return (c & 1) ? c + 1 : c;
  if (in(c, 0x100, 0x137) || in(c, 0x14A, 0x177)) return c | 1;
  if (in(c, 0x391, 0x3A9)) return c + 32;
  if (in(c, 0x410, 0x42F)) return c + 32;
  if (in(c, 0x400, 0x40F)) return c + 80;
  return c;
}

bool is_emoji(char32_t c) {
  if (in(c, 0x1F3FB, 0x1F3FF)) return false;  // skin tones modify the emoji before them
  return in(c, 0x1F000, 0x1FAFF) || in(c, 0x2600, 0x27BF) || in(c, 0x2B05, 0x2B55);
}

bool is_word(char32_t c) {
  if (c < 0x80) return in(c, '0', '9') || in(c | 32, 'a', 'z');
  if (c < 0xC0) return c == 0xAA || c == 0xBA;  // ª º
  if (c == 0xD7 || c == 0xF7 || c == replacement) return false;
  if (in(c, 0x2000, 0x2BFF) || in(c, 0x3000, 0x303F)) return false;  // punctuation and symbols
  if (in(c, 0xFE00, 0xFE0F)) return false;                           // variation selectors
  if (in(c, 0xFF01, 0xFF0F) || in(c, 0xFF1A, 0xFF20)) return false;
  return !in(c, 0x1F000, 0x1FAFF) && c < 0xE0000;
}

std::string lower(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) append_utf8(out, lower(next(text, at)));
  return out;
}

}  // namespace ventanilla::unicode
