#pragma once

#include <string_view>
#include <vector>

#include "config/node.hpp"

namespace ventanilla {

/// The ids of the FAQ's entries, for what refers to them. Views into `faq`.
class EntryIds {
 public:
  explicit EntryIds(const std::vector<FaqEntry>& faq);
  bool has(std::string_view id) const;
  /// Notes an error unless the string at `node` is one of them.
  void check(const Node& node) const;

 private:
  std::vector<std::string_view> ids_;  ///< sorted
};

}  // namespace ventanilla
