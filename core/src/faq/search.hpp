#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "faq/analyzer.hpp"
#include "faq/confidence.hpp"
#include "faq/index_data.hpp"

/// One query against the index.
namespace ventanilla::faq {

/// How a query's word met a word of the entries.
enum class MeetBy : std::uint8_t { word, stem, typo, prefix };

/// A word of the entries that a word of the query may mean.
struct Reading {
  std::string stem;
  std::string shown;   ///< the word as the entries write it, or the stem
  std::int32_t trust;  ///< 1/256: how surely this is what was meant
  MeetBy by;
};

struct QueryWord {
  std::int32_t weight;  ///< class weight times idf, 1/256
  std::vector<Reading> readings;
};

struct Candidate {
  std::uint32_t document;
  std::int32_t score;
};

class Search {
 public:
  Search(const IndexData& index, const FaqQuery& query);

  FaqAnswer answer() const;
  std::vector<MatchedWord> explain(std::size_t entry) const;
  /// What the confidence in the best candidate rests on; also for fitting its weights.
  Evidence evidence(const std::vector<Candidate>& ranked, std::size_t rank) const;
  std::vector<Candidate> rank(std::size_t limit) const;

 private:
  void read_words();
  std::vector<Candidate> best_of_each_entry(std::vector<Candidate> ranked, std::size_t limit) const;
  std::vector<Reading> readings_of(const Word& word, bool unfinished) const;
  void score_words(std::vector<std::int32_t>& scores) const;
  void score_grams(std::vector<std::int32_t>& scores) const;
  void score_concepts(std::vector<std::int32_t>& scores) const;
  void boost_page(std::vector<std::int32_t>& scores) const;
  bool allowed(const Document& document) const;
  bool on_page(const EntryInfo& entry) const;
  FaqAnswer unasked() const;
  std::int32_t covered(std::size_t word, std::uint32_t document) const;
  bool concept_meets(std::size_t word, std::uint32_t document) const;
  std::int32_t exactness(const Document& document) const;

  const IndexData& index_;
  const FaqQuery& query_;
  std::string lang_;
  Analysis analysis_;
  std::vector<QueryWord> words_;  ///< parallel to analysis_.words
};

}  // namespace ventanilla::faq
