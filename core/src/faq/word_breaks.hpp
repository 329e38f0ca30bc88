#pragma once

#include <vector>

#include "faq/vocabulary.hpp"

/// Words that the customer wrote apart or together: "wi fi", "equipajedemano".
namespace ventanilla::faq {

/// What the entries and the lexicon know of a query's language.
struct Dictionary {
  const Vocabulary& vocabulary;
  const Lexicon& lexicon;
  Language language;

  bool knows(std::string_view folded) const;
  bool knows(const Word& word) const;
  bool in_lexicon(const Word& word) const;
  Word word_of(std::string folded, std::size_t start, std::size_t end) const;
};

/// Joins neighbours that are a known word only together, and splits an unknown word whose parts
/// are all known. All parts keep the place of the word that they were written in.
void mend_breaks(std::vector<Word>& words, const Dictionary& dictionary);

}  // namespace ventanilla::faq
