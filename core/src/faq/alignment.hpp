#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "faq/analyzer.hpp"
#include "faq/vocabulary.hpp"

/// How well a query and one phrasing of an entry say the same, word by word in both directions.
namespace ventanilla::faq {

/// How a query's word met a word of the entries.
enum class MeetBy : std::uint8_t { word, stem, typo, prefix };

/// A word of the entries that a word of the query may mean. Its texts are the query's, the
/// vocabulary's or the lexicon's.
struct Reading {
  std::string_view stem;
  std::string_view shown;  ///< the word as the entries write it, or the stem
  std::int32_t trust;      ///< 1/256: how surely this is what was meant
  MeetBy by;
  Postings::Stem terms;
};

struct QueryWord {
  std::int32_t weight = 0;              ///< class weight times idf, 1/256
  std::uint32_t term = KeyTable::none;  ///< its stem's number
  std::uint32_t beginning = 0;          ///< see beginning_of
  std::vector<Reading> readings = {};
  std::vector<Postings::List> grams = {};
};

struct Phrasing {
  std::vector<std::uint32_t> words;    ///< their numbers in the vocabulary
  std::vector<std::uint16_t> accents;  ///< of the words, see accents_of
  std::vector<Concept> concepts;
};

/// Shares, in 1/256, of the weight of the words that met a partner on the other side.
struct Alignment {
  std::int32_t both = 0;     ///< of all words of the two (a Dice coefficient)
  std::int32_t entry = 0;    ///< of the phrasing's words
  std::int32_t content = 0;  ///< of both, content words only
  std::int32_t exact = 0;    ///< of both, counting equal stems only
  std::int32_t accents = 0;  ///< words with the same accents, a number
};

Alignment align(const Analysis& query, const std::vector<QueryWord>& words,
                const Phrasing& phrasing, const Vocabulary& vocabulary);

}  // namespace ventanilla::faq
