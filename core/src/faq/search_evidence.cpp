#include <algorithm>

#include "faq/search.hpp"

namespace ventanilla::faq {
namespace {

constexpr std::int32_t full_lead = 1024;  ///< over the runner-up, in candidates' scores
constexpr std::int32_t half_said = 128;   ///< of the nearest phrasing's words, 1/256

}  // namespace

Evidence Search::evidence(const std::vector<Candidate>& ranked, std::size_t rank) const {
  const Candidate& candidate = ranked[rank];
  const Alignment& nearest = candidate.nearest;
  const std::size_t rival = rank == 0 ? 1 : 0;
  const std::int32_t lead =
      rival < ranked.size() ? candidate.score - ranked[rival].score : full_lead;
  std::int32_t near_rivals = 0, other_sum = 0;
  for (const Candidate& other : ranked) {
    if (&other == &candidate) continue;
    near_rivals += 10 * other.nearest.both > 7 * nearest.both ? 1 : 0;
    other_sum = std::max(other_sum, other.sum);
  }
  Evidence out = content_evidence(candidate);
  out.entry = nearest.entry;
  out.exact = nearest.exact;
  out.lead = nearest.both * std::clamp(lead, -full_lead, full_lead) / full_lead;
  out.crowd = std::min(near_rivals, 8) * 32;
  out.score = static_cast<std::int32_t>(256 * std::int64_t{candidate.score} / full_score);
  out.channels = candidate.sum - other_sum;
  return out;
}

Evidence Search::content_evidence(const Candidate& candidate) const {
  std::int64_t content = 0, all = 1;
  std::int32_t met = 0;
  bool shallow = true;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    all += words_[i].weight;
    if (analysis_.words[i].word_class != WordClass::content) continue;
    content += words_[i].weight;
    const std::int32_t share = candidate.covered[i];
    met += share >= 128 ? 64 : 0;
    shallow &= share == 0;
  }
  Evidence out;
  out.content = static_cast<std::int32_t>(256 * content / all);
  out.met = std::min(met, 256);
  out.shallow = shallow ? 256 : 0;
  out.length = static_cast<std::int32_t>(std::min<std::size_t>(words_.size(), 12) * 256 / 12);
  out.plain = std::all_of(analysis_.concepts.begin(), analysis_.concepts.end(),
                          [](const Concept& found) { return found.small_talk(); })
                  ? 256
                  : 0;
  return out;
}

// Whether a query has nothing but small talk in common with a document. "Muchas gracias" is no
// question about thanking the crew, but has an answer where an entry says little more.
bool Search::chats_only(const Candidate& candidate) const {
  const auto chat = [&](std::size_t word) {
    return std::any_of(analysis_.concepts.begin(), analysis_.concepts.end(),
                       [&](const Concept& found) {
                         return found.small_talk() && found.first <= word && word < found.last;
                       });
  };
  bool any = false;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const bool chats = chat(i);
    if (!chats && analysis_.words[i].word_class != WordClass::content) continue;
    if (candidate.covered[i] == 0) continue;
    if (!chats) return false;
    any = true;
  }
  return any;
}

std::int32_t Search::trust(const std::vector<Candidate>& ranked, std::size_t rank) const {
  const std::int32_t sure = confidence(evidence(ranked, rank));
  const std::int32_t said = ranked[rank].nearest.entry;
  if (said >= half_said || !chats_only(ranked[rank])) return sure;
  return std::min(sure, 10000 * said / 256 * said / 256);
}

}  // namespace ventanilla::faq
