#include "faq/vocabulary.hpp"

#include <algorithm>

#include "base/sort.hpp"
#include "faq/fixed.hpp"

namespace ventanilla::faq {
namespace {

constexpr std::size_t prefix_scan = 512;  ///< words looked at for a very short prefix

}  // namespace

std::uint32_t beginning_of(std::string_view word) {
  std::uint32_t bytes = 0;
  for (const char c : word.substr(0, 4)) bytes = bytes << 8 | static_cast<unsigned char>(c);
  return bytes;
}

std::uint32_t Vocabulary::intern(std::string_view folded, Language language,
                                 const Lexicon& lexicon) {
  const std::uint32_t number = table_.insert(hash(folded, hash(to_string(language))));
  if (number < entries_.size()) return number;
  if (std::find(languages_.begin(), languages_.end(), language) == languages_.end()) {
    languages_.push_back(language);
  }
  std::string word(folded);
  std::string stem = folded_stem(word, language);
  entries_.push_back({std::move(word), std::move(stem), lexicon.word_class(folded, language)});
  return number;
}

void Vocabulary::finish(const Postings& postings) {
  for (Entry& word : entries_) {
    word.terms = postings.stem(word.stem);
    const std::int32_t idf = postings.list(word.terms.words).idf;
    compared_.push_back({word.terms.words, beginning_of(word.folded),
                         class_weight(word.word_class) * idf / 256, word.word_class});
  }
  for (std::uint32_t i = 0; i < size(); ++i) ordered_.push_back(i);
  sort_items(ordered_, [&](std::uint32_t a, std::uint32_t b) {
    const int order = entries_[a].folded.compare(entries_[b].folded);
    return order != 0 ? order < 0 : entries_[a].stem < entries_[b].stem;
  });
  ordered_.erase(std::unique(ordered_.begin(), ordered_.end(),
                             [&](std::uint32_t a, std::uint32_t b) {
                               return entries_[a].folded == entries_[b].folded &&
                                      entries_[a].stem == entries_[b].stem;
                             }),
                 ordered_.end());
  for (std::uint32_t i = 0; i < ordered_.size(); ++i) {
    spellings_.add(entries_[ordered_[i]].folded, i);
  }
}

const Vocabulary::Entry* Vocabulary::find(std::string_view folded, Language language) const {
  const std::uint32_t number = table_.find(hash(folded, hash(to_string(language))));
  return number == KeyTable::none ? nullptr : &entries_[number];
}

bool Vocabulary::contains(std::string_view folded) const {
  return std::any_of(languages_.begin(), languages_.end(),
                     [&](Language language) { return find(folded, language) != nullptr; });
}

std::vector<const Vocabulary::Entry*> Vocabulary::similar(Misspelling& misspelling,
                                                          std::size_t limit) const {
  std::vector<std::uint32_t> places;
  for (const std::uint32_t place : spellings_.near(misspelling)) {
    const auto judgement = misspelling.judge(entries_[ordered_[place]].folded);
    if (judgement == Misspelling::Judgement::farther) continue;
    if (judgement == Misspelling::Judgement::nearer) places.clear();
    places.push_back(place);
  }
  sort_items(places);
  if (places.size() > limit) places.resize(limit);
  std::vector<const Entry*> found;
  for (const std::uint32_t place : places) found.push_back(&entries_[ordered_[place]]);
  return found;
}

std::vector<const Vocabulary::Entry*> Vocabulary::starting_with(std::string_view prefix,
                                                                std::size_t limit) const {
  std::vector<const Entry*> found;
  auto at = std::lower_bound(
      ordered_.begin(), ordered_.end(), prefix,
      [&](std::uint32_t i, std::string_view word) { return entries_[i].folded < word; });
  const auto shorter = [](const Entry* a, const Entry* b) {
    return a->folded.size() < b->folded.size();
  };
  for (std::size_t seen = 0; at != ordered_.end() && seen < prefix_scan; ++at, ++seen) {
    const Entry* entry = &entries_[*at];
    if (!entry->folded.starts_with(prefix)) break;
    if (found.size() == limit) {
      if (!shorter(entry, found.back())) continue;
      found.pop_back();
    }
    found.push_back(entry);
    for (std::size_t i = found.size() - 1; i > 0 && shorter(entry, found[i - 1]); --i) {
      std::swap(found[i], found[i - 1]);
    }
  }
  return found;
}

}  // namespace ventanilla::faq
