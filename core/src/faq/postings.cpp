#include "faq/postings.hpp"

#include <algorithm>

#include "faq/fixed.hpp"

namespace ventanilla::faq {

std::uint64_t term_key(Channel channel, std::string_view term) {
  const char tag = static_cast<char>(channel);
  return hash(term, hash({&tag, 1}));
}

std::uint64_t concept_key(Channel channel, std::uint16_t concept_id) {
  const char bytes[] = {static_cast<char>(concept_id & 0xFF), static_cast<char>(concept_id >> 8)};
  return term_key(channel, {bytes, 2});
}

std::uint32_t Postings::intern(std::uint64_t term, Channel channel) {
  const std::uint32_t number = table_.insert(term);
  if (number == terms_.size()) terms_.push_back({channel});
  return number;
}

void Postings::count(std::uint32_t number, std::uint32_t document) {
  Term& term = terms_[number];
  if (term.last != document) {
    term.last = document;
    ++term.documents;
  }
  const auto channel = static_cast<std::size_t>(term.channel);
  std::vector<std::uint32_t>& lengths = lengths_[channel];
  if (lengths.size() <= document) lengths.resize(document + 1);
  ++lengths[document];
  ++totals_[channel];
}

void Postings::make_room(std::size_t documents) {
  documents_ = documents;
  lists_.reserve(terms_.size() + 1);
  std::uint32_t start = 0;
  for (Term& term : terms_) {
    lists_.push_back({start, idf(term.documents)});
    term.last = start;
    start += term.documents;
  }
  lists_.push_back({start, 0});
  postings_.resize(start);
}

void Postings::add(std::uint32_t number, std::uint32_t document) {
  std::uint32_t& next = terms_[number].last;
  const bool again = next > lists_[number].start && postings_[next - 1].document == document;
  if (!again) postings_[next++] = {document, 0};
  ++postings_[next - 1].impact;
}

void Postings::finish() {
  for (std::uint32_t number = 0; number < terms_.size(); ++number) {
    const auto channel = static_cast<std::size_t>(terms_[number].channel);
    for (std::uint32_t i = lists_[number].start; i < lists_[number + 1].start; ++i) {
      postings_[i].impact = impact(channel, postings_[i]);
    }
  }
  terms_ = {};
  for (auto& lengths : lengths_) lengths = {};
}

// Robertson & Zaragoza 2009: tf (k1 + 1) / (tf + k1 (1 - b + b length / average)), k1 = 1.2,
// b = 1/2, each field normalised by its own length so that long answers do not dilute questions.
std::uint32_t Postings::impact(std::size_t channel, const Posting& counted) const {
  const std::uint64_t length = lengths_[channel][counted.document];
  const std::uint64_t average_q8 = std::max<std::uint64_t>(1, totals_[channel] * 256 / documents_);
  const std::uint64_t norm_q8 = 128 + 128 * length * 256 / average_q8;
  const std::uint64_t tf_q8 = std::uint64_t{counted.impact} * 256;
  return static_cast<std::uint32_t>(tf_q8 * 22 * 256 / (10 * tf_q8 + 12 * norm_q8));
}

std::int32_t Postings::idf(std::size_t holders) const {
  return log2_q8(2 * (documents_ + 1), 2 * holders + 1);
}

bool Postings::List::holds(std::uint32_t document) const {
  const Posting* at =
      std::lower_bound(begin, end, document,
                       [](const Posting& p, std::uint32_t value) { return p.document < value; });
  return at != end && at->document == document;
}

Postings::Stem Postings::stem(std::string_view stem) const {
  return {number(term_key(Channel::words, stem)), number(term_key(Channel::answer, stem)),
          number(term_key(Channel::labels, stem))};
}

Postings::List Postings::list(std::uint32_t number) const {
  if (number == KeyTable::none) return {};
  const Listed* listed = &lists_[number];
  return {postings_.data() + listed->start, postings_.data() + listed[1].start, listed->idf};
}

}  // namespace ventanilla::faq
