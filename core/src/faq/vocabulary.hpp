#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "faq/misspelling.hpp"

/// The entries' words as written (folded): where typos and unfinished words are looked up.
namespace ventanilla::faq {

class Vocabulary {
 public:
  struct Entry {
    std::string folded;
    std::string stem;
  };

  void add(const std::string& folded, const std::string& stem);
  void finish();

  bool contains(std::string_view folded) const;
  /// Entries nearest to a misspelt word, at most `limit`.
  std::vector<const Entry*> similar(Misspelling& misspelling, std::size_t limit) const;
  /// Entries that begin with `prefix`, shortest first, at most `limit`.
  std::vector<const Entry*> starting_with(std::string_view prefix, std::size_t limit) const;

 private:
  std::vector<Entry> entries_;          ///< sorted by folded
  std::vector<std::uint64_t> letters_;  ///< which letters each entry has, parallel to entries_
};

}  // namespace ventanilla::faq
