#include "faq/postings.hpp"

#include <algorithm>

#include "faq/fixed.hpp"

namespace ventanilla::faq {

std::uint64_t term_key(Channel channel, std::string_view term) {
  const char tag = static_cast<char>(channel);
  return hash(term, hash({&tag, 1}));
}

std::uint64_t concept_key(std::uint16_t concept_id) {
  const char bytes[] = {static_cast<char>(concept_id & 0xFF), static_cast<char>(concept_id >> 8)};
  return term_key(Channel::concepts, {bytes, 2});
}

void Postings::add(std::uint64_t term, std::uint32_t document, Channel channel) {
  occurrences_.push_back({term, document, channel});
  std::vector<std::uint32_t>& lengths = lengths_[static_cast<std::size_t>(channel)];
  if (lengths.size() <= document) lengths.resize(document + 1);
  ++lengths[document];
  ++totals_[static_cast<std::size_t>(channel)];
}

void Postings::finish(std::size_t documents) {
  documents_ = documents;
  std::sort(occurrences_.begin(), occurrences_.end(), [](const Occurrence& a, const Occurrence& b) {
    return a.term != b.term ? a.term < b.term : a.document < b.document;
  });
  for (std::size_t i = 0; i < occurrences_.size();) {
    const Occurrence& first = occurrences_[i];
    std::size_t end = i;
    while (end < occurrences_.size() && occurrences_[end].term == first.term &&
           occurrences_[end].document == first.document) {
      ++end;
    }
    if (terms_.empty() || terms_.back() != first.term) {
      terms_.push_back(first.term);
      starts_.push_back(static_cast<std::uint32_t>(postings_.size()));
    }
    postings_.push_back({first.document, impact(end - i, first.document, first.channel)});
    i = end;
  }
  starts_.push_back(static_cast<std::uint32_t>(postings_.size()));
  occurrences_ = {};
  for (auto& lengths : lengths_) lengths = {};
}

// Robertson & Zaragoza 2009: tf (k1 + 1) / (tf + k1 (1 - b + b length / average)), k1 = 1.2,
// b = 1/2, each field normalised by its own length so that long answers do not dilute questions.
std::uint32_t Postings::impact(std::size_t frequency, std::uint32_t document,
                               Channel channel) const {
  const auto index = static_cast<std::size_t>(channel);
  const std::uint64_t length = lengths_[index][document];
  const std::uint64_t average_q8 = std::max<std::uint64_t>(1, totals_[index] * 256 / documents_);
  const std::uint64_t norm_q8 = 128 + 128 * length * 256 / average_q8;
  const std::uint64_t tf_q8 = frequency * 256;
  return static_cast<std::uint32_t>(tf_q8 * 22 * 256 / (10 * tf_q8 + 12 * norm_q8));
}

std::int32_t Postings::idf(std::size_t holders) const {
  return log2_q8(2 * (documents_ + 1), 2 * holders + 1);
}

Postings::List Postings::find(std::uint64_t term) const {
  const auto at = std::lower_bound(terms_.begin(), terms_.end(), term);
  if (at == terms_.end() || *at != term) return {};
  const std::size_t i = at - terms_.begin();
  return {postings_.data() + starts_[i], postings_.data() + starts_[i + 1],
          idf(starts_[i + 1] - starts_[i])};
}

}  // namespace ventanilla::faq
