#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "faq/alignment.hpp"
#include "faq/confidence.hpp"
#include "faq/index_data.hpp"
#include "faq/word_breaks.hpp"

/// One query against the index.
namespace ventanilla::faq {

/// A ranked candidate's score: its share of the best channel sum, its two nearest phrasings, and
/// how much of the query is anywhere in it (tests/eval/leave-one-out.mjs fits these).
inline constexpr std::int64_t sum_share = 434;
inline constexpr std::int64_t nearest_share = 642;
inline constexpr std::int64_t second_share = 833;
inline constexpr std::int64_t support_share = 1033;
inline constexpr std::int64_t full_score = sum_share + nearest_share + second_share + support_share;

struct Candidate {
  std::uint32_t document;
  std::int32_t score;        ///< while gathering: the channels' sum; ranked: see Search::rank
  std::int32_t sum = 0;      ///< once ranked: the channels' sum as a share of the best, 1/256
  std::int32_t support = 0;  ///< of the query's weight, 1/256: what is anywhere in the entry
  Alignment nearest = {};    ///< with the nearest phrasing, once ranked
  std::vector<std::int32_t> covered = {};  ///< once ranked: Search::covered, by the query's words
};

class Search {
 public:
  /// Both must outlive it.
  Search(const IndexData& index, const FaqQuery& query);
  Search(const Search&) = delete;
  Search& operator=(const Search&) = delete;

  FaqAnswer answer() const;
  std::vector<MatchedWord> explain(std::size_t entry) const;
  /// What the confidence in the best candidate rests on; also for fitting its weights.
  Evidence evidence(const std::vector<Candidate>& ranked, std::size_t rank) const;
  /// The best entries in order: `limit` of them or a few more, against which to judge the best.
  std::vector<Candidate> rank(std::size_t limit) const;

 private:
  /// Of the entries' languages, or of the query's own when it is none of them.
  const Lexicon& lexicon() const { return foreign_ ? *foreign_ : index_.lexicon; }
  Dictionary dictionary() const { return {index_.vocabulary, lexicon(), language_}; }
  /// The confidence in a candidate, 0 to 10,000.
  std::int32_t trust(const std::vector<Candidate>& ranked, std::size_t rank) const;
  bool chats_only(const Candidate& candidate) const;
  /// What of the evidence the query's words give, each for itself.
  Evidence content_evidence(const Candidate& candidate) const;
  void read_words();
  /// Where a concept of the query's words [first, last) is: in questions, and in answers.
  struct ConceptLists {
    std::size_t first, last;
    Postings::List asked, answered;
  };
  std::vector<Candidate> best_of_each_entry(const std::vector<std::int32_t>& scores,
                                            std::size_t limit) const;
  Reading reading_of(const Vocabulary::Entry& entry, std::int32_t trust, MeetBy by) const;
  std::vector<Reading> readings_of(const Word& word, bool unfinished) const;
  void score_words(std::vector<std::int32_t>& scores) const;
  void score_grams(std::vector<std::int32_t>& scores) const;
  void score_concepts(std::vector<std::int32_t>& scores) const;
  void boost_page(std::vector<std::int32_t>& scores) const;
  bool allowed(const Document& document) const;
  bool in_language(const Document& document) const { return spoken_[document.lang]; }
  bool on_page(const EntryInfo& entry) const;
  FaqAnswer unasked() const;
  std::int32_t covered(std::size_t word, std::uint32_t document) const;
  bool concept_meets(std::size_t word, std::uint32_t document,
                     Postings::List ConceptLists::*list) const;
  /// Compares a gathered candidate phrasing by phrasing and sets its score.
  void weigh(Candidate& candidate, Aligner& aligner) const;
  std::int32_t support(const Candidate& candidate) const;

  const IndexData& index_;
  const FaqQuery& query_;
  std::string lang_;
  Language language_;
  std::optional<Lexicon> foreign_;
  Analysis analysis_;
  std::vector<QueryWord> words_;        ///< parallel to analysis_.words
  std::vector<ConceptLists> concepts_;  ///< parallel to analysis_.concepts
  std::vector<char> spoken_;            ///< whether a document's language is the query's
};

}  // namespace ventanilla::faq
