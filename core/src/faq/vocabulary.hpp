#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/key_table.hpp"
#include "faq/analyzer.hpp"
#include "faq/misspelling.hpp"
#include "faq/postings.hpp"

/// The entries' words as written (folded), each analysed once; where typos and unfinished words
/// are looked up.
namespace ventanilla::faq {

/// The first four bytes of a word: words that begin otherwise need no comparison.
std::uint32_t beginning_of(std::string_view word);

/// What comparing texts needs of a word, close together: most words of most texts are read.
struct ComparedWord {
  std::uint32_t term;       ///< the stem's number among words; see Postings::Stem
  std::uint32_t beginning;  ///< see beginning_of
  std::int32_t weight;      ///< class weight times idf, 1/256
  WordClass word_class;
};

class Vocabulary {
 public:
  struct Entry {
    std::string folded;
    std::string stem;
    WordClass word_class;
    Postings::Stem terms = {};  ///< the stem's, once the index is complete
  };

  /// The number of the word in a language, numbered in the order in which words come.
  std::uint32_t intern(std::string_view folded, Language language, const Lexicon& lexicon);
  /// Looks up the words' terms, once all postings are there. No word may be added after it.
  void finish(const Postings& postings);

  std::uint32_t size() const { return table_.size(); }
  const Entry& operator[](std::uint32_t number) const { return entries_[number]; }
  const ComparedWord& compared(std::uint32_t number) const { return compared_[number]; }

  /// nullptr: no text in the language has the word.
  const Entry* find(std::string_view folded, Language language) const;
  /// In any language.
  bool contains(std::string_view folded) const;
  /// Entries nearest to a misspelt word, at most `limit`.
  std::vector<const Entry*> similar(Misspelling& misspelling, std::size_t limit) const;
  /// Entries that begin with `prefix`, shortest first, at most `limit`.
  std::vector<const Entry*> starting_with(std::string_view prefix, std::size_t limit) const;

 private:
  KeyTable table_;
  std::vector<Entry> entries_;          ///< by number
  std::vector<ComparedWord> compared_;  ///< by number
  std::vector<Language> languages_;     ///< of the words
  std::vector<std::uint32_t> ordered_;  ///< by folded and stem; a word of two languages once
  Spellings spellings_;                 ///< by place in ordered_
};

}  // namespace ventanilla::faq
