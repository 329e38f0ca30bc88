#pragma once

#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace ventanilla {

/// The order in which `count` items come: stable, by `before(items, i, j)`.
std::vector<std::uint32_t> sorted_order(std::size_t count,
                                        bool (*before)(const void* items, std::uint32_t,
                                                       std::uint32_t),
                                        const void* items);

/// Sorts stably. One algorithm serves all types, since each type's own std::sort costs the module
/// 1.5 KB and its std::stable_sort 3.5; where speed decides, std::sort is right.
template <class T, class Less = std::less<T>>
void sort_items(std::vector<T>& items, Less less = {}) {
  struct Sorting {
    const std::vector<T>& items;
    const Less& less;
  } sorting{items, less};
  const auto order = sorted_order(
      items.size(),
      [](const void* context, std::uint32_t a, std::uint32_t b) {
        const auto& [all, before] = *static_cast<const Sorting*>(context);
        return static_cast<bool>(before(all[a], all[b]));
      },
      &sorting);
  std::vector<T> sorted(items.size());
  for (std::size_t i = 0; i < order.size(); ++i) sorted[i] = std::move(items[order[i]]);
  items = std::move(sorted);
}

}  // namespace ventanilla
