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

// Derivation that the stemmer leaves apart: "compilan", "compilador".
bool share_beginning(std::string_view a, std::string_view b) {
  const std::size_t shared =
      std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
  return shared >= shortest_beginning && 2 * shared >= std::max(a.size(), b.size());
}

std::uint64_t bit(std::uint32_t number) { return std::uint64_t{1} << (number * 0x9E3779B1u >> 26); }

/// Weight that met, of all.
struct Share {
  std::int64_t met, all;
  std::int32_t ratio() const { return all <= 0 ? 0 : static_cast<std::int32_t>(256 * met / all); }
};

/// What the words of a pair are worth to each other; concepts are looked up elsewhere.
std::int32_t meet(const QueryWord& word, std::uint32_t term) {
  if (word.term == term) return 256;
  std::int32_t best = 0;
  for (const Reading& reading : word.readings) {
    if (reading.terms.words == term) best = std::max(best, reading.trust);
  }
  return best;
}

bool derived(const Word& word, const Vocabulary::Entry& other) {
  return word.word_class == WordClass::content && other.word_class == WordClass::content &&
         share_beginning(word.folded, other.folded);
}

}  // namespace

void set_sieve(QueryWord& word) {
  word.sieve = {bit(word.term), bit(word.beginning)};
  for (const Reading& reading : word.readings) word.sieve.terms |= bit(reading.terms.words);
}

Aligner::Aligner(const Analysis& query, const std::vector<QueryWord>& words,
                 const Phrasings& phrasings, const Vocabulary& vocabulary)
    : query_(query), words_(words), phrasings_(phrasings), vocabulary_(vocabulary) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    all_.terms |= words[i].sieve.terms;
    all_.beginnings |= words[i].sieve.beginnings;
    weight_ += words[i].weight;
  }
  for (const Concept& found : query.concepts) concept_ids_ |= bit(found.id);
}

void Aligner::share_concepts(const Phrasing& phrasing) {
  shared_.clear();
  const Concept* concepts = phrasings_.concepts.data() + phrasing.first_concept;
  for (std::uint32_t i = 0; i < phrasing.concept_count; ++i) {
    if ((concept_ids_ & bit(concepts[i].id)) == 0) continue;
    for (const Concept& own : query_.concepts) {
      if (own.id == concepts[i].id) shared_.push_back({own, concepts[i]});
    }
  }
}

// Most words of a phrasing meet none.
void Aligner::find_meetings(const Phrasing& phrasing) {
  meetings_.clear();
  met_ = {};
  may_met_ = 0;
  const std::uint32_t* numbers = phrasings_.words.data() + phrasing.first_word;
  for (std::uint32_t j = 0; j < phrasing.word_count; ++j) {
    const ComparedWord& word = vocabulary_.compared(numbers[j]);
    const std::uint64_t term = all_.terms & bit(word.term);
    const std::uint64_t beginning = all_.beginnings & bit(word.beginning);
    const bool meets = (term | beginning) != 0 ||
                       std::any_of(shared_.begin(), shared_.end(),
                                   [&](const auto& found) { return within(found.phrasing, j); });
    if (!meets) continue;
    met_.terms |= term;
    met_.beginnings |= beginning;
    meetings_.push_back({j, 0});
    may_met_ += word.weight;
  }
  for (std::size_t i = 0; i < words_.size(); ++i) may_met_ += may_meet(i) ? words_[i].weight : 0;
}

bool Aligner::may_meet(std::size_t word) const {
  const Sieve& sieve = words_[word].sieve;
  return ((sieve.terms & met_.terms) | (sieve.beginnings & met_.beginnings)) != 0 ||
         std::any_of(shared_.begin(), shared_.end(),
                     [&](const auto& found) { return within(found.query, word); });
}

Alignment Aligner::nearest(std::uint32_t first, std::uint32_t last) {
  Alignment best;
  std::int32_t second = 0;
  for (std::uint32_t number = first; number < last; ++number) {
    const Phrasing& phrasing = phrasings_.all[number];
    share_concepts(phrasing);
    find_meetings(phrasing);
    // What they share at most decides already about most phrasings.
    if (256 * may_met_ < second * (weight_ + phrasing.weight)) continue;
    const Alignment next = compare(phrasing);
    const bool nearer =
        next.both != best.both ? next.both > best.both : next.accents > best.accents;
    second = std::max(second, nearer ? best.both : next.both);
    if (nearer) best = next;
  }
  // A question that stands alone has nothing to agree with it.
  best.second = last - first == 1 ? best.both : second;
  return best;
}

Alignment Aligner::compare(const Phrasing& phrasing) {
  Share both{0, weight_ + phrasing.weight}, entry_side{0, phrasing.weight}, exact = both;
  std::int32_t same_accents = 0;
  const auto count = [&](std::int64_t weight, std::int32_t worth) {
    const std::int64_t met = weight * worth / 256;
    both.met += met;
    if (worth == 256) exact.met += met;
    return met;
  };
  const std::uint32_t* numbers = phrasings_.words.data() + phrasing.first_word;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (!may_meet(i)) continue;
    std::int32_t query_met = 0;
    for (Meeting& meeting : meetings_) {
      const std::uint32_t number = numbers[meeting.place];
      const ComparedWord& other = vocabulary_.compared(number);
      std::int32_t worth = meet(words_[i], other.term);
      for (const SharedConcept& found : shared_) {
        const bool shared = within(found.query, i) && within(found.phrasing, meeting.place);
        if (worth == 0 && shared) worth = same_concept;
      }
      if (words_[i].beginning == other.beginning) {
        const Vocabulary::Entry& entry = vocabulary_[number];
        if (worth == 0 && derived(query_.words[i], entry)) worth = same_beginning;
        const bool same = query_.words[i].folded == entry.folded;
        const auto accents = phrasings_.accents[phrasing.first_word + meeting.place];
        same_accents += same && query_.words[i].accents == accents ? 1 : 0;
      }
      query_met = std::max(query_met, worth);
      meeting.worth = std::max(meeting.worth, worth);
    }
    count(words_[i].weight, query_met);
  }
  for (const Meeting& meeting : meetings_) {
    const ComparedWord& word = vocabulary_.compared(numbers[meeting.place]);
    entry_side.met += count(word.weight, meeting.worth);
  }
  return {both.ratio(), entry_side.ratio(), exact.ratio(), same_accents};
}

}  // namespace ventanilla::faq
