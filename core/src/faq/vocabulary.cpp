#include "faq/vocabulary.hpp"

#include <algorithm>

#include "base/sort.hpp"

namespace ventanilla::faq {
namespace {

constexpr std::size_t prefix_scan = 512;  ///< words looked at for a very short prefix

bool before(const Vocabulary::Entry& entry, std::string_view folded) {
  return entry.folded < folded;
}

}  // namespace

void Vocabulary::add(const std::string& folded, const std::string& stem) {
  entries_.push_back({folded, stem});
}

void Vocabulary::finish() {
  sort_items(entries_, [](const Entry& a, const Entry& b) {
    return a.folded != b.folded ? a.folded < b.folded : a.stem < b.stem;
  });
  entries_.erase(std::unique(entries_.begin(), entries_.end(),
                             [](const Entry& a, const Entry& b) {
                               return a.folded == b.folded && a.stem == b.stem;
                             }),
                 entries_.end());
  for (const Entry& entry : entries_) letters_.push_back(letters_of(entry.folded));
}

bool Vocabulary::contains(std::string_view folded) const {
  const auto at = std::lower_bound(entries_.begin(), entries_.end(), folded, before);
  return at != entries_.end() && at->folded == folded;
}

std::vector<const Vocabulary::Entry*> Vocabulary::similar(Misspelling& misspelling,
                                                          std::size_t limit) const {
  std::vector<const Entry*> found;
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    const auto judgement = misspelling.judge(entries_[i].folded, letters_[i]);
    if (judgement == Misspelling::Judgement::farther) continue;
    if (judgement == Misspelling::Judgement::nearer) found.clear();
    found.push_back(&entries_[i]);
  }
  if (found.size() > limit) found.resize(limit);
  return found;
}

std::vector<const Vocabulary::Entry*> Vocabulary::starting_with(std::string_view prefix,
                                                                std::size_t limit) const {
  std::vector<const Entry*> found;
  auto at = std::lower_bound(entries_.begin(), entries_.end(), prefix, before);
  for (; at != entries_.end() && at->folded.starts_with(prefix) && found.size() < prefix_scan;
       ++at) {
    found.push_back(&*at);
  }
  sort_items(found,
             [](const Entry* a, const Entry* b) { return a->folded.size() < b->folded.size(); });
  if (found.size() > limit) found.resize(limit);
  return found;
}

}  // namespace ventanilla::faq
