#include "config/language_tag.hpp"

#include <cstddef>

namespace ventanilla {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

bool is_alphanumeric(std::string_view text, bool digits) {
  for (const char c : text) {
    const bool letter = lower(c) >= 'a' && lower(c) <= 'z';
    if (!letter && !(digits && c >= '0' && c <= '9')) return false;
  }
  return true;
}

}  // namespace

std::string_view primary_subtag(std::string_view tag) { return tag.substr(0, tag.find('-')); }

bool is_language_tag(std::string_view tag) {
  const std::string_view language = primary_subtag(tag);
  if (language.size() < 2 || language.size() > 3 || !is_alphanumeric(language, false)) return false;
  for (std::size_t at = language.size(); at < tag.size();) {
    const std::string_view subtag = tag.substr(at + 1, tag.find('-', at + 1) - at - 1);
    if (subtag.empty() || subtag.size() > 8 || !is_alphanumeric(subtag, true)) return false;
    at += 1 + subtag.size();
  }
  return true;
}

bool same_tag(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (lower(a[i]) != lower(b[i])) return false;
  }
  return true;
}

}  // namespace ventanilla
