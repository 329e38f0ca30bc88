#pragma once

#include <cstdint>
#include <vector>

#include "faq/analyzer.hpp"

/// The ways in which the entries are asked for, of all entries one after the other.
namespace ventanilla::faq {

struct Phrasing {
  std::uint32_t first_word, word_count;
  std::uint32_t first_concept, concept_count;
  std::int64_t weight = 0;  ///< of its words, once the index is complete
};

struct Phrasings {
  std::vector<Phrasing> all;
  std::vector<std::uint32_t> words;    ///< their numbers in the vocabulary
  std::vector<std::uint16_t> accents;  ///< of the words, see accents_of
  std::vector<Concept> concepts;       ///< their words are counted from the phrasing's first
};

}  // namespace ventanilla::faq
