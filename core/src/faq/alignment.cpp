#include "faq/alignment.hpp"

#include <algorithm>

namespace ventanilla::faq {
namespace {

// How much of a word a partner is worth that is not the same word, 1/256.
constexpr std::int32_t same_concept = 220;
constexpr std::int32_t same_beginning = 170;
constexpr std::size_t shortest_beginning = 4;

bool within(const Concept& found, std::size_t word) {
  return found.first <= word && word < found.last;
}

/// Where the query and the phrasing have the same concept.
struct SharedConcept {
  const Concept& query;
  const Concept& phrasing;
};

std::vector<SharedConcept> shared_concepts(const std::vector<Concept>& query,
                                           const std::vector<Concept>& phrasing) {
  std::vector<SharedConcept> out;
  for (const Concept& one : query) {
    for (const Concept& other : phrasing) {
      if (other.id == one.id) out.push_back({one, other});
    }
  }
  return out;
}

// Derivation that the stemmer leaves apart: "compilan", "compilador".
bool share_beginning(std::string_view a, std::string_view b) {
  const std::size_t shared =
      std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
  return shared >= shortest_beginning && 2 * shared >= std::max(a.size(), b.size());
}

/// Which words may meet one of the query's by stem or beginning: a bit for each, of 64 that numbers
/// are scattered over.
class Sieve {
 public:
  explicit Sieve(const std::vector<QueryWord>& words) {
    for (const QueryWord& word : words) {
      terms_ |= bit(word.term);
      beginnings_ |= bit(word.beginning);
      for (const Reading& reading : word.readings) terms_ |= bit(reading.terms.words);
    }
  }
  bool passes(const Vocabulary::Entry& word) const {
    return ((terms_ & bit(word.terms.words)) | (beginnings_ & bit(word.beginning))) != 0;
  }

 private:
  static std::uint64_t bit(std::uint32_t number) {
    return std::uint64_t{1} << (number * 0x9E3779B1u >> 26);
  }
  std::uint64_t terms_ = 0, beginnings_ = 0;
};

/// Weight that met, of all.
struct Share {
  std::int64_t met = 0, all = 0;
  void add(std::int64_t weight, std::int64_t worth) {
    all += weight;
    met += weight * worth / 256;
  }
  std::int32_t ratio() const { return all <= 0 ? 0 : static_cast<std::int32_t>(256 * met / all); }
};

/// What the words of a pair are worth to each other; concepts are looked up elsewhere.
std::int32_t meet(const QueryWord& word, const Vocabulary::Entry& other) {
  if (word.term == other.terms.words) return 256;
  std::int32_t best = 0;
  for (const Reading& reading : word.readings) {
    if (reading.terms.words == other.terms.words) best = std::max(best, reading.trust);
  }
  return best;
}

bool derived(const Word& word, const Vocabulary::Entry& other) {
  return word.word_class == WordClass::content && other.word_class == WordClass::content &&
         share_beginning(word.folded, other.folded);
}

}  // namespace

Alignment align(const Analysis& query, const std::vector<QueryWord>& words,
                const Phrasing& phrasing, const Vocabulary& vocabulary) {
  const std::size_t length = phrasing.words.size();
  std::vector<std::int32_t> entry_met(length);
  Share both, entry_side, content, exact;
  std::int32_t same_accents = 0;
  const auto count = [&](WordClass word_class, std::int32_t weight, std::int32_t worth) {
    both.add(weight, worth);
    if (word_class == WordClass::content) content.add(weight, worth);
    exact.add(weight, worth == 256 ? 256 : 0);
  };
  const auto concepts = shared_concepts(query.concepts, phrasing.concepts);
  const Sieve sieve(words);
  std::vector<std::size_t> meeting;  // most words of a phrasing meet none
  for (std::size_t j = 0; j < length; ++j) {
    const bool meets = sieve.passes(vocabulary[phrasing.words[j]]) ||
                       std::any_of(concepts.begin(), concepts.end(),
                                   [&](const auto& found) { return within(found.phrasing, j); });
    if (meets) meeting.push_back(j);
  }
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::int32_t query_met = 0;
    for (const std::size_t j : meeting) {
      const Vocabulary::Entry& other = vocabulary[phrasing.words[j]];
      std::int32_t worth = meet(words[i], other);
      for (const SharedConcept& found : concepts) {
        if (worth == 0 && within(found.query, i) && within(found.phrasing, j)) worth = same_concept;
      }
      if (words[i].beginning == other.beginning) {
        if (worth == 0 && derived(query.words[i], other)) worth = same_beginning;
        const bool same = query.words[i].folded == other.folded;
        same_accents += same && query.words[i].accents == phrasing.accents[j] ? 1 : 0;
      }
      query_met = std::max(query_met, worth);
      entry_met[j] = std::max(entry_met[j], worth);
    }
    count(query.words[i].word_class, words[i].weight, query_met);
  }
  for (std::size_t j = 0; j < length; ++j) {
    const Vocabulary::Entry& word = vocabulary[phrasing.words[j]];
    count(word.word_class, word.weight, entry_met[j]);
    entry_side.add(word.weight, entry_met[j]);
  }
  return {both.ratio(), entry_side.ratio(), content.ratio(), exact.ratio(), same_accents};
}

}  // namespace ventanilla::faq
