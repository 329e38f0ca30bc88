#include "text/unicode.hpp"
#include "ventanilla/text.hpp"

namespace ventanilla {

std::vector<Token> tokenize(std::string_view text) {
  std::vector<Token> tokens;
  std::size_t start = std::string_view::npos;  // of the word that is being read
  const auto finish = [&](std::size_t end) {
    if (start == std::string_view::npos) return;
    // A combining accent without its letter folds to nothing.
    if (std::string word = fold(text.substr(start, end - start)); !word.empty()) {
      tokens.push_back({std::move(word), start, end});
    }
    start = std::string_view::npos;
  };
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = unicode::next(text, at);
    if (unicode::is_word(c)) {
      if (start == std::string_view::npos) start = begin;
      continue;
    }
    finish(begin);
    if (unicode::is_emoji(c))
      tokens.push_back({std::string(text.substr(begin, at - begin)), begin, at});
  }
  finish(text.size());
  return tokens;
}

std::size_t utf16_offset(std::string_view text, std::size_t offset) {
  std::size_t units = 0;
  for (std::size_t at = 0; at < offset && at < text.size();) {
    units += unicode::next(text, at) > 0xFFFF ? 2 : 1;
  }
  return units;
}

}  // namespace ventanilla
