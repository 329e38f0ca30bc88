#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

/// Long lists of words and stems, searched as they are written: a table of theirs would take more
/// bytes than the words.
namespace ventanilla::guidance {

/// Any WordList, whatever its size.
class WordListView {
 public:
  constexpr explicit WordListView(std::string_view words) : words_(words) {}

  /// Whether it has `word`, or with a `*` at its end what `word` starts with.
  constexpr bool contains_form(std::string_view word) const {
    const auto entry = last_up_to(word);
    if (word.empty() || entry.empty()) return false;
    if (entry.back() != '*') return entry == word;
    return word.starts_with(entry.substr(0, entry.size() - 1));
  }

  /// Ascending, and no entry starts with a stem: then what has a word stands right before it.
  constexpr bool is_ordered() const {
    std::string_view before;
    for (std::size_t at = 0; at < words_.size(); at += before.size() + 1) {
      const auto entry = entry_at(at);
      if (entry.empty() || !(before < entry)) return false;
      const bool stem = !before.empty() && before.back() == '*';
      if (stem && entry.starts_with(before.substr(0, before.size() - 1))) return false;
      before = entry;
    }
    return true;
  }

 private:
  constexpr std::string_view entry_at(std::size_t start) const {
    std::size_t end = start;
    while (end < words_.size() && words_[end] != ' ') ++end;
    return words_.substr(start, end - start);
  }

  /// An entry stands before the words that it has: `*` sorts before letters and digits, and before
  /// the end of a word.
  static constexpr bool is_up_to(std::string_view entry, std::string_view word) {
    for (std::size_t i = 0; i < entry.size(); ++i) {
      if (i == word.size()) return entry[i] == '*';
      if (entry[i] != word[i]) {
        return static_cast<unsigned char>(entry[i]) < static_cast<unsigned char>(word[i]);
      }
    }
    return true;
  }

  /// The last entry that is_up_to(word), by halves; "" where the first is beyond it.
  constexpr std::string_view last_up_to(std::string_view word) const {
    std::string_view found;
    std::size_t from = 0;
    std::size_t to = words_.size();
    while (from < to) {
      std::size_t middle = from + (to - from) / 2;
      while (middle > from && words_[middle - 1] != ' ') --middle;
      const auto entry = entry_at(middle);
      if (is_up_to(entry, word)) {
        found = entry;
        from = middle + entry.size() + 1;
      } else {
        to = middle;
      }
    }
    return found;
  }

  std::string_view words_;
};

/// `WordList tides("ebb* flow")`: folded, with single spaces between, in order.
template <std::size_t n>
class WordList {
 public:
  consteval explicit WordList(const char (&words)[n]) : words_(words, n - 1) {
    if (!WordListView(words_).is_ordered()) out_of_order();
  }
  constexpr operator WordListView() const { return WordListView(words_); }

 private:
  static void out_of_order() {}  // no constant: a list out of order does not compile

  std::string_view words_;
};

}  // namespace ventanilla::guidance
