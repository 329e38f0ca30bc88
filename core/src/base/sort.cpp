#include "base/sort.hpp"

#include <algorithm>

namespace ventanilla {

std::vector<std::uint32_t> sorted_order(std::size_t count,
                                        bool (*before)(const void* items, std::uint32_t,
                                                       std::uint32_t),
                                        const void* items) {
  std::vector<std::uint32_t> order(count), merged(count);
  for (std::uint32_t i = 0; i < count; ++i) order[i] = i;
  // Bottom-up merge sort: runs of `width` become runs twice as long.
  for (std::size_t width = 1; width < count; width *= 2) {
    for (std::size_t start = 0; start < count; start += 2 * width) {
      std::size_t left = start, right = std::min(start + width, count);
      const std::size_t middle = right, end = std::min(start + 2 * width, count);
      for (std::size_t to = start; to < end; ++to) {
        const bool from_right =
            left == middle || (right < end && before(items, order[right], order[left]));
        merged[to] = from_right ? order[right++] : order[left++];
      }
    }
    order.swap(merged);
  }
  return order;
}

}  // namespace ventanilla
