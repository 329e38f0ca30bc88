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

bool share_concept(const Analysis& a, std::size_t i, const Analysis& b, std::size_t j) {
  for (const Concept& one : a.concepts) {
    if (!within(one, i)) continue;
    for (const Concept& other : b.concepts) {
      if (other.id == one.id && within(other, j)) return true;
    }
  }
  return false;
}

// Derivation that the stemmer leaves apart: "compilan", "compilador".
bool share_beginning(std::string_view a, std::string_view b) {
  const std::size_t shared =
      std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
  return shared >= shortest_beginning && 2 * shared >= std::max(a.size(), b.size());
}

/// Weight that met, of all.
struct Share {
  std::int64_t met = 0, all = 0;
  void add(std::int64_t weight, std::int64_t worth) {
    all += weight;
    met += weight * worth / 256;
  }
  std::int32_t ratio() const { return all <= 0 ? 0 : static_cast<std::int32_t>(256 * met / all); }
};

std::int32_t meet(const Analysis& query, std::size_t i, const QueryWord& word,
                  const Analysis& entry, std::size_t j) {
  const Word &a = query.words[i], &b = entry.words[j];
  if (a.stem == b.stem) return 256;
  std::int32_t best = 0;
  for (const Reading& reading : word.readings) {
    if (reading.stem == b.stem) best = std::max(best, reading.trust);
  }
  if (best > 0) return best;
  if (share_concept(query, i, entry, j)) return same_concept;
  const bool content = a.word_class == WordClass::content && b.word_class == WordClass::content;
  return content && share_beginning(a.folded, b.folded) ? same_beginning : 0;
}

}  // namespace

Alignment align(const Analysis& query, const std::vector<QueryWord>& words,
                const Phrasing& phrasing) {
  const Analysis& entry = phrasing.analysis;
  std::vector<std::int32_t> entry_met(entry.words.size());
  Share both, entry_side, content, exact;
  const auto count = [&](const Word& word, std::int32_t weight, std::int32_t worth) {
    both.add(weight, worth);
    if (word.word_class == WordClass::content) content.add(weight, worth);
    exact.add(weight, worth == 256 ? 256 : 0);
  };
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::int32_t query_met = 0;
    for (std::size_t j = 0; j < entry_met.size(); ++j) {
      const std::int32_t worth = meet(query, i, words[i], entry, j);
      query_met = std::max(query_met, worth);
      entry_met[j] = std::max(entry_met[j], worth);
    }
    count(query.words[i], words[i].weight, query_met);
  }
  for (std::size_t j = 0; j < entry_met.size(); ++j) {
    count(entry.words[j], phrasing.weights[j], entry_met[j]);
    entry_side.add(phrasing.weights[j], entry_met[j]);
  }
  return {both.ratio(), entry_side.ratio(), content.ratio(), exact.ratio()};
}

}  // namespace ventanilla::faq
