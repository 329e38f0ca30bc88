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
  std::string message = "no usable entry has the id " + quoted(node.value().string());
  const std::string_view nearest = nearest_name(node.value().string(), ids_);
  if (!nearest.empty()) message += ": did you mean " + quoted(nearest) + "?";
  node.error(ErrorCode::out_of_range, std::move(message));
}

}  // namespace ventanilla
