#include "faq/vocabulary.hpp"

#include <algorithm>
#include <bit>

#include "base/sort.hpp"
#include "ventanilla/text.hpp"

namespace ventanilla::faq {
namespace {

constexpr std::size_t prefix_scan = 512;  ///< words looked at for a very short prefix

std::uint64_t letters_of(std::string_view word) {
  std::uint64_t letters = 0;
  for (const char c : word) letters |= std::uint64_t{1} << (static_cast<unsigned char>(c) & 63);
  return letters;
}

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

std::vector<const Vocabulary::Entry*> Vocabulary::similar(std::string_view folded,
                                                          std::size_t limit) const {
  std::vector<const Entry*> found;
  int most = folded.size() < 4 ? 0 : folded.size() < 8 ? 1 : 2;
  const std::uint64_t letters = letters_of(folded);
  for (std::size_t i = 0; most > 0 && i < entries_.size(); ++i) {
    // An edit changes at most two of the letters that are present.
    if (std::popcount(letters ^ letters_[i]) > 2 * most) continue;
    const int distance = edit_distance(folded, entries_[i].folded, most);
    if (distance > most) continue;
    // People rarely miss the first letter and another one: "enteras" is not "lentejas".
    if (distance > 1 && folded.front() != entries_[i].folded.front()) continue;
    if (distance < most) found.clear();
    most = distance == 0 ? most : distance;
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
