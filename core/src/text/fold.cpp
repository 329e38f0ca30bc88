#include "base/utf8.hpp"
#include "text/unicode.hpp"
#include "ventanilla/text.hpp"

namespace ventanilla {
namespace {

// Base letters of U+00E0..U+017F after lower-casing; '*' needs two letters, '.' stays itself.
constexpr std::string_view latin_base =
    "aaaaaa*ceeeeiiiidnooooo.ouuuuy*y"  // U+00E0
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkkllllllllllnnnnnnnnnoooooo**rrrrrrssss"
    "ssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

std::string_view two_letters(char32_t c) {
  switch (c) {
    case 0xE6:
      return "ae";
    case 0xFE:
      return "th";
    case 0x132:
    case 0x133:
      return "ij";
    default:
      return "oe";
  }
}

void append_folded(std::string& out, char32_t c) {
  if (c < 0x80) return append_utf8(out, c);
  if (c >= 0x300 && c <= 0x36F) return;  // combining accents
  if (c == 0xDF) return out += "ss", void();
  if (c == 0xAA) return out += 'a', void();
  if (c == 0xBA) return out += 'o', void();
  if (c >= 0xFF10 && c <= 0xFF5A) return append_utf8(out, unicode::lower(c - 0xFEE0));
  if (c < 0xE0 || c > 0x17F) return append_utf8(out, c);
  const char base = latin_base[c - 0xE0];
  if (base == '*') return out += two_letters(c), void();
  if (base == '.') return append_utf8(out, c);
  out += base;
}

bool is_folded(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

}  // namespace

std::string fold(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t plain = at;  // most of all letters
    while (at < text.size() && is_folded(text[at])) ++at;
    out.append(text, plain, at - plain);
    if (at == text.size()) break;
    append_folded(out, unicode::lower(unicode::next(text, at)));
  }
  return out;
}

}  // namespace ventanilla
