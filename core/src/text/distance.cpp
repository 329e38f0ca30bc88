#include <algorithm>
#include <cstdlib>

#include "ventanilla/text.hpp"

namespace ventanilla {

// Optimal string alignment (Damerau 1964, without edits inside a swap), three rows of the matrix.
int edit_distance(std::string_view a, std::string_view b, int limit) {
  // What both begin and end with costs nothing.
  const auto same = static_cast<std::size_t>(
      std::mismatch(a.begin(), a.begin() + std::min(a.size(), b.size()), b.begin()).first -
      a.begin());
  a.remove_prefix(same);
  b.remove_prefix(same);
  while (!a.empty() && !b.empty() && a.back() == b.back()) {
    a.remove_suffix(1);
    b.remove_suffix(1);
  }
  const int rows = static_cast<int>(a.size());
  const int columns = static_cast<int>(b.size());
  if (std::abs(rows - columns) > limit) return limit + 1;
  if (rows == 0 || columns == 0) return std::max(rows, columns);
  // Both ends belong to an edit: a single one changes a letter, or swaps two.
  if (limit == 1 && std::min(rows, columns) > 2) return limit + 1;
  limit = std::min(limit, std::max(rows, columns));  // no distance is greater
  std::vector<int> cells(3 * (columns + 1));
  int *before = cells.data(), *previous = before + columns + 1, *current = previous + columns + 1;
  for (int j = 0; j <= columns; ++j) previous[j] = j;
  for (int i = 1; i <= rows; ++i) {
    // Farther from the diagonal than the limit nothing is near enough (Ukkonen 1985).
    const int from = std::max(1, i - limit), to = std::min(columns, i + limit);
    current[from - 1] = from == 1 ? i : limit + 1;
    if (to < columns) current[to + 1] = limit + 1;
    int best = current[from - 1];
    for (int j = from; j <= to; ++j) {
      const int change = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      current[j] = std::min({previous[j] + 1, current[j - 1] + 1, change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        current[j] = std::min(current[j], before[j - 2] + 1);
      }
      best = std::min(best, current[j]);
    }
    if (best > limit) return limit + 1;
    std::swap(before, previous);
    std::swap(previous, current);
  }
  return std::min(previous[columns], limit + 1);
}

}  // namespace ventanilla
