#include "config/entry_ids.hpp"

#include <algorithm>

#include "base/sort.hpp"

namespace ventanilla {

EntryIds::EntryIds(const std::vector<FaqEntry>& faq) {
  for (const FaqEntry& entry : faq) {
    if (!entry.id.empty()) ids_.push_back(entry.id);
  }
  sort_items(ids_);
}

bool EntryIds::has(std::string_view id) const {
  return std::binary_search(ids_.begin(), ids_.end(), id);
}

void EntryIds::check(const Node& node) const {
  if (!node.value().is_string() || has(node.value().string())) return;
  node.error(ErrorCode::out_of_range, node.value().string(), " is the id of no usable entry", ids_);
}

}  // namespace ventanilla
