#pragma once

#include <functional>
#include <vector>

#include "faq/analyzer.hpp"

/// Words that the customer wrote apart or together: "wi fi", "equipajedemano".
namespace ventanilla::faq {

struct Dictionary {
  std::function<bool(const Word& word)> knows_word;
  std::function<bool(std::string_view folded)> knows;
  std::function<Word(std::string folded, std::size_t start, std::size_t end)> make;
};

/// Joins neighbours that are a known word only together, and splits an unknown word whose parts
/// are all known. All parts keep the place of the word that they were written in.
void mend_breaks(std::vector<Word>& words, const Dictionary& dictionary);

}  // namespace ventanilla::faq
