#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/key_table.hpp"
#include "faq/analyzer.hpp"
#include "faq/fixed.hpp"

/// An inverted index over several channels, each with its own term and length statistics.
namespace ventanilla::faq {

enum class Channel : std::uint8_t { words, grams, concepts, answer, labels, answer_concepts };
inline constexpr std::size_t channel_count = 6;

std::uint64_t term_key(Channel channel, std::string_view term);
std::uint64_t concept_key(Channel channel, std::uint16_t concept_id);
/// Calls `use(key)` for each 3- and 4-gram of `word` between its boundaries.
template <class Use>
void for_each_gram(std::string_view word, Use use) {
  if (word.size() < 3) return;
  const std::uint64_t start = term_key(Channel::grams, {});
  const std::string padded = std::string("_").append(word).append("_");
  for (std::size_t at = 0; at + 3 <= padded.size(); ++at) {
    const std::string_view rest = std::string_view(padded).substr(at);
    const std::uint64_t shorter = hash(rest.substr(0, 3), start);
    use(shorter);
    if (rest.size() > 3) use(hash(rest.substr(3, 1), shorter));  // which goes on with the shorter
  }
}

struct Posting {
  std::uint32_t document;
  /// BM25's saturated, length-normalised frequency in 1/256; while building, the frequency.
  std::uint32_t impact;
};

class Postings {
 public:
  /// A term's number. Building goes twice over all occurrences, documents in their order: each is
  /// counted, then room is made, then each is added.
  std::uint32_t intern(std::uint64_t term, Channel channel);
  void count(std::uint32_t number, std::uint32_t document);
  void make_room(std::size_t documents);
  void add(std::uint32_t number, std::uint32_t document);
  /// Nothing may be added after it.
  void finish();

  struct List {
    const Posting* begin = nullptr;
    const Posting* end = nullptr;
    std::int32_t idf = 0;  ///< in 1/256
    bool empty() const { return begin == end; }
    bool holds(std::uint32_t document) const;
  };
  /// The term's number; KeyTable::none: no document has it.
  std::uint32_t number(std::uint64_t term) const { return table_.find(term); }
  /// The list of a number, empty for KeyTable::none.
  List list(std::uint32_t number) const;
  List find(std::uint64_t term) const { return list(number(term)); }

  /// The numbers of a stem in the channels of words.
  struct Stem {
    std::uint32_t words = KeyTable::none, answer = KeyTable::none, labels = KeyTable::none;
    bool known() const { return (words & answer & labels) != KeyTable::none; }
  };
  Stem stem(std::string_view stem) const;
  /// The idf that a term in no document would have.
  std::int32_t unknown_idf() const { return idf(0); }

 private:
  struct Term {
    Channel channel;
    std::uint32_t last = KeyTable::none;  ///< the latest document, then where the next posting goes
    std::uint32_t documents = 0;
  };
  std::int32_t idf(std::size_t holders) const;
  std::uint32_t impact(std::size_t channel, const Posting& counted) const;

  KeyTable table_;
  std::vector<Term> terms_;  ///< by number, while building
  std::vector<std::uint32_t> lengths_[channel_count];
  std::uint64_t totals_[channel_count] = {};
  std::size_t documents_ = 0;
  struct Listed {
    std::uint32_t start;  ///< of its postings
    std::int32_t idf;
  };
  std::vector<Listed> lists_;  ///< by number, one more than terms
  std::vector<Posting> postings_;
};

}  // namespace ventanilla::faq
