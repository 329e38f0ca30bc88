#include "config/html_tag.hpp"

#include <algorithm>
#include <string>

#include "base/ascii.hpp"
#include "ventanilla/text.hpp"

namespace ventanilla {
namespace {

/// What people put into texts; a list, since "<tu nombre>" and "<https://…>" are no HTML.
constexpr std::string_view tags =
    " a b i u p br hr em strong small big sub sup del ins mark div span center font ul ol li dl dt "
    "dd table thead tbody tr td th h1 h2 h3 h4 h5 h6 img picture video audio iframe embed object "
    "script style link form input button label details summary blockquote pre code section article "
    "svg ";

/// The tag that starts at `start`, where '<' is; "" when it is none.
std::string_view tag_at(std::string_view text, std::size_t start) {
  const std::size_t name = start + (text.substr(start + 1, 1) == "/" ? 2 : 1);
  std::size_t end = name;
  while (end < text.size() && is_alnum(text[end])) ++end;
  const bool ends = end < text.size() && std::string_view(" />\n\t").find(text[end]) != text.npos;
  const std::string word = ' ' + fold(text.substr(name, end - name)) + ' ';
  if (!ends || tags.find(word) == tags.npos) return {};
  const std::size_t close = text.find_first_of("<>", end);
  if (close == text.npos || text[close] == '<') return {};
  return text.substr(start, close + 1 - start);
}

std::size_t end_of_run(std::string_view text, std::size_t start) {
  return std::min(text.find_first_not_of('`', start), text.size());
}

/// The end of the code that begins with the backticks at `start`: behind as many of them; where
/// there is none, the backticks' own end (CommonMark 0.31, section 6.1).
std::size_t end_of_code(std::string_view text, std::size_t start) {
  const std::size_t begin = end_of_run(text, start);
  for (std::size_t at = text.find('`', begin); at != text.npos;) {
    const std::size_t end = end_of_run(text, at);
    if (end - at == begin - start) return end;
    at = text.find('`', end);
  }
  return begin;
}

}  // namespace

std::string_view html_tag(std::string_view markdown) {
  for (std::size_t at = 0; at < markdown.size(); ++at) {
    if (markdown[at] == '`') at = end_of_code(markdown, at) - 1;
    if (markdown[at] != '<') continue;
    if (const auto tag = tag_at(markdown, at); !tag.empty()) return tag;
  }
  return {};
}

}  // namespace ventanilla
