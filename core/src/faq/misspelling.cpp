#include "faq/misspelling.hpp"

#include <algorithm>

#include "faq/fixed.hpp"
#include "ventanilla/text.hpp"

namespace ventanilla::faq {
namespace {

constexpr int cost_of_edit = 4;
constexpr int cost_of_first_letter = 2;
constexpr int no_cost = 1 << 20;

// Letters beside one another on the keyboards of the four languages, and letters that sound alike.
constexpr std::string_view pairs[] = {
    "qw", "we", "er", "rt", "ty", "yu", "ui", "io", "op", "as", "sd", "df", "fg", "gh",
    "hj", "jk", "kl", "zx", "xc", "cv", "vb", "bn", "nm", "qa", "ws", "ed", "rf", "tg",
    "yh", "uj", "ik", "ol", "az", "sx", "dc", "fv", "gb", "hn", "jm", "sz", "cs", "cz",
    "gj", "kc", "kq", "cq", "ei", "ou", "ly", "xs", "aq", "zw", "ae", "nh",
};

bool easily_mistaken(char a, char b) {
  return std::any_of(std::begin(pairs), std::end(pairs), [&](std::string_view pair) {
    return (pair[0] == a && pair[1] == b) || (pair[0] == b && pair[1] == a);
  });
}

// Whether the one edit between two words is one that people make often.
bool usual_edit(std::string_view a, std::string_view b) {
  if (a.size() < b.size()) std::swap(a, b);
  const std::size_t at = std::mismatch(b.begin(), b.end(), a.begin()).first - b.begin();
  if (a.size() > b.size()) {  // a letter more: a double one, or the silent one
    return a[at] == 'h' || (at > 0 && a[at] == a[at - 1]);
  }
  const bool swap = at + 1 < a.size() && a[at] == b[at + 1] && a[at + 1] == b[at];
  return swap || easily_mistaken(a[at], b[at]);
}

}  // namespace

std::uint64_t letters_of(std::string_view word) {
  const std::size_t counted = std::min<std::size_t>(word.size(), 32);
  std::uint64_t letters = (std::uint64_t{1} << counted) - 1;  // Latin letters have the upper bits
  for (const char c : word) letters |= std::uint64_t{1} << (static_cast<unsigned char>(c) & 63);
  return letters;
}

Misspelling::Misspelling(std::string_view word)
    : word_(word),
      letters_(letters_of(word)),
      most_edits_(word.size() < 4   ? 0
                  : word.size() < 8 ? 1
                                    : 2),
      least_cost_(no_cost) {}

Misspelling::Judgement Misspelling::judge(std::string_view known) {
  if (most_edits_ == 0 || known.empty()) return Judgement::farther;
  const bool first_differs = word_.front() != known.front();
  const int limit = first_differs ? 1 : static_cast<int>(most_edits_);
  const int edits = edit_distance(word_, known, limit);
  if (edits == 0 || edits > limit) return Judgement::farther;
  const int cost = cost_of_edit * edits + (first_differs ? cost_of_first_letter : 0) +
                   (edits == 1 && !usual_edit(word_, known) ? 1 : 0);
  if (cost > least_cost_) return Judgement::farther;
  const bool nearer = cost < least_cost_;
  least_cost_ = cost;
  most_edits_ = static_cast<std::size_t>(edits);
  return nearer ? Judgement::nearer : Judgement::as_near;
}

void Spellings::add(std::string_view word, std::uint32_t number) {
  if (word.empty() || word.size() > longest) return;
  by_first_[static_cast<unsigned char>(word[0]) % firsts].push_back(
      {letters_of(word), number, word[0]});
  const std::uint32_t tail = tails_.insert(hash(word.substr(1)));
  if (tail == latest_.size()) latest_.push_back(KeyTable::none);
  with_tail_.push_back({number, latest_[tail], word[0]});
  latest_[tail] = static_cast<std::uint32_t>(with_tail_.size() - 1);
}

std::vector<std::uint32_t> Spellings::near(const Misspelling& misspelling) const {
  std::vector<std::uint32_t> found;
  if (!misspelling.may_be_any()) return found;
  const std::string_view word = misspelling.word();
  for (const Spelling& spelling : by_first_[static_cast<unsigned char>(word[0]) % firsts]) {
    const bool near = spelling.first == word[0] && misspelling.may_be(spelling.letters);
    if (near) found.push_back(spelling.number);
  }
  // With another first letter it is one edit away: that letter is changed, one too many or one too
  // few, or the first two are swapped (which is no edit, if they are the same).
  const std::uint64_t tails[] = {hash(word.substr(1)), hash(word), hash(word.substr(2)),
                                 hash(word.substr(2), hash(word.substr(0, 1)))};
  for (std::size_t edit = 0; edit < (word[0] == word[1] ? 3 : 4); ++edit) {
    const std::uint32_t known = tails_.find(tails[edit]);
    if (known == KeyTable::none) continue;
    for (std::uint32_t i = latest_[known]; i != KeyTable::none; i = with_tail_[i].next) {
      if (with_tail_[i].first != word[0]) found.push_back(with_tail_[i].number);
    }
  }
  return found;
}

}  // namespace ventanilla::faq
