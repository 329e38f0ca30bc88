#include "guidance/review/draft_text.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "guidance/review/reviewer.hpp"

namespace ventanilla::guidance {
namespace {

/// Abbreviations whose full stop ends nothing: "Sr. Pérez", "p. m.", "tel. 809".
constexpr WordSet abbreviations(
    "sr sra srta sres dr dra d dn prof lic ing av avda tel tlf telf num nro no n p a m s c h ee uu "
    "ud uds vd vds etc ej art pag mr mrs ms mme mlle st jr approx aprox ext hab u");

bool ends_here(const DraftText& draft, std::size_t token) {
  const auto gap = draft.gap_after(token);
  if (gap.find_first_of("!?\n") != std::string_view::npos) return true;
  if (gap.find("…") != std::string_view::npos) return true;
  const std::size_t stop = gap.find('.');
  if (stop == std::string_view::npos || stop + 1 >= gap.size() || !is_space(gap[stop + 1])) {
    return false;
  }
  return stop > 0 || !is_one_of(draft.word(token), abbreviations);
}

std::vector<Sentence> split(const DraftText& draft) {
  std::vector<Sentence> sentences;
  std::size_t first = 0;
  for (std::size_t i = 0; i < draft.tokens.size(); ++i) {
    const bool is_last = i + 1 == draft.tokens.size();
    if (!is_last && !ends_here(draft, i)) continue;
    sentences.push_back({{draft.tokens[first].start, draft.tokens[i].end}, first, i + 1});
    first = i + 1;
  }
  return sentences;
}

void join(DraftText& draft) {
  std::string words(1, ' ');
  draft.starts.reserve(draft.tokens.size());
  for (const auto& sentence : draft.sentences) {
    for (std::size_t i = sentence.first; i < sentence.last; ++i) {
      draft.starts.push_back(static_cast<std::uint32_t>(words.size()));
      words += draft.tokens[i].folded;
      words += ' ';
    }
    words += word_break;
    words += ' ';
  }
  draft.words = CueText(std::move(words));
}

/// The token that a place of the words belongs to.
std::size_t token_at(const DraftText& draft, std::size_t place) {
  const auto after = std::upper_bound(draft.starts.begin(), draft.starts.end(), place);
  return static_cast<std::size_t>(after - draft.starts.begin()) - 1;
}

}  // namespace

std::string_view DraftText::gap_after(std::size_t token) const {
  const std::size_t from = tokens[token].end;
  const std::size_t to = token + 1 < tokens.size() ? tokens[token + 1].start : text.size();
  return text.substr(from, to - from);
}

DraftText read_draft(std::string_view text, Language expected) {
  DraftText draft;
  draft.text = text;
  draft.tokens = tokenize(text);
  draft.language = language_of_words(draft.tokens, expected);
  draft.personal_data = find_personal_data(text, draft.tokens);
  draft.sentences = split(draft);
  join(draft);
  return draft;
}

SentenceCues::SentenceCues(const DraftText& draft, std::string_view cues,
                           std::span<const PairCues> pairs) {
  note(draft, find_cues(draft.words, cues));
  for (const auto& [first, second, reach] : pairs) {
    note(draft, find_near(draft.words, first, second, reach));
  }
}

void SentenceCues::note(const DraftText& draft, const std::vector<CuePlace>& places) {
  if (places.empty()) return;
  found_.resize(draft.sentences.size());
  for (const auto& place : places) {
    const std::size_t from = token_at(draft, place.start);
    const std::size_t to = token_at(draft, place.end - 1);
    const auto sentence =
        std::partition_point(draft.sentences.begin(), draft.sentences.end(),
                             [&](const Sentence& other) { return other.last <= from; });
    auto& found = found_[static_cast<std::size_t>(sentence - draft.sentences.begin())];
    if (!found) found = Span{draft.tokens[from].start, draft.tokens[to].end};
  }
}

}  // namespace ventanilla::guidance
