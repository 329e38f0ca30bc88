#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "faq/analyzer.hpp"
#include "faq/phrasings.hpp"
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

/// Sets of stems' numbers and of beginnings, a bit for each number: 64 that they are scattered
/// over.
struct Sieve {
  std::uint64_t terms = 0, beginnings = 0;
};

struct QueryWord {
  std::int32_t weight = 0;              ///< class weight times idf, 1/256
  std::uint32_t term = KeyTable::none;  ///< its stem's number
  std::uint32_t beginning = 0;          ///< see beginning_of
  std::vector<Reading> readings = {};
  std::vector<Postings::List> grams = {};
  Sieve sieve = {};  ///< of its beginning, its term and those of its readings
};

/// Shares, in 1/256, of the weight of the words that met a partner on the other side.
struct Alignment {
  std::int32_t both = 0;     ///< of all words of the two (a Dice coefficient)
  std::int32_t entry = 0;    ///< of the phrasing's words
  std::int32_t exact = 0;    ///< of both, counting equal stems only
  std::int32_t accents = 0;  ///< words with the same accents, a number
  std::int32_t second = 0;   ///< `both` with the second nearest phrasing
};

void set_sieve(QueryWord& word);

/// A query, made ready to be compared with many phrasings.
class Aligner {
 public:
  /// All must outlive it; `words` are parallel to the query's.
  Aligner(const Analysis& query, const std::vector<QueryWord>& words, const Phrasings& phrasings,
          const Vocabulary& vocabulary);
  /// With the nearest of the phrasings [first, last).
  Alignment nearest(std::uint32_t first, std::uint32_t last);

 private:
  /// Where the query and a phrasing have the same concept.
  struct SharedConcept {
    const Concept& query;
    const Concept& phrasing;
  };
  /// A word of the phrasing that may meet one of the query's, and what the best is worth.
  struct Meeting {
    std::uint32_t place;
    std::int32_t worth;
  };
  void share_concepts(const Phrasing& phrasing);
  void find_meetings(const Phrasing& phrasing);
  bool may_meet(std::size_t word) const;
  Alignment compare(const Phrasing& phrasing);

  const Analysis& query_;
  const std::vector<QueryWord>& words_;
  const Phrasings& phrasings_;
  const Vocabulary& vocabulary_;
  Sieve all_;                      ///< of the query's words together
  std::uint64_t concept_ids_ = 0;  ///< scattered alike
  std::int64_t weight_ = 0;        ///< of the query's words

  // Of the phrasing that is being compared:
  std::vector<SharedConcept> shared_;
  std::vector<Meeting> meetings_;
  Sieve met_;                 ///< of the words of meetings_
  std::int64_t may_met_ = 0;  ///< the weight of all words that may meet, on both sides
};

}  // namespace ventanilla::faq
