#include "faq/page_pattern.hpp"

#include <cstddef>

namespace ventanilla::faq {

// Greedy matching that returns to the last star: linear for one star, never exponential.
bool page_matches(std::string_view pattern, std::string_view path) {
  std::size_t p = 0, at = 0, star = std::string_view::npos, resume = 0;
  while (at < path.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      resume = at;
    } else if (p < pattern.size() && pattern[p] == path[at]) {
      ++p, ++at;
    } else if (star != std::string_view::npos) {
      p = star + 1;
      at = ++resume;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == '*') ++p;
  return p == pattern.size();
}

}  // namespace ventanilla::faq
