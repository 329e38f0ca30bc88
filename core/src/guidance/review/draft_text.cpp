#include "guidance/review/draft_text.hpp"

#include <algorithm>

#include "guidance/personal_data/signs.hpp"
#include "guidance/review/reviewer.hpp"

namespace ventanilla::guidance {
namespace {

/// Abbreviations whose full stop ends nothing: "Sr. Pérez", "p. m.", "tel. 809".
constexpr std::string_view abbreviations =
    "sr sra srta sres dr dra d dn prof lic ing av avda tel tlf telf num nro no n p a m s c h ee uu "
    "ud uds vd vds etc ej art pag mr mrs ms mme mlle st jr approx aprox ext hab u";

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

CueText words_of(const std::vector<Token>& tokens, std::size_t first, std::size_t last) {
  std::string words(1, ' ');
  for (std::size_t i = first; i < last; ++i) words += tokens[i].folded + ' ';
  return CueText(std::move(words));
}

std::vector<Sentence> split(const DraftText& draft) {
  std::vector<Sentence> sentences;
  std::size_t first = 0;
  for (std::size_t i = 0; i < draft.tokens.size(); ++i) {
    const bool is_last = i + 1 == draft.tokens.size();
    if (!is_last && !ends_here(draft, i)) continue;
    sentences.push_back({{draft.tokens[first].start, draft.tokens[i].end},
                         first,
                         i + 1,
                         words_of(draft.tokens, first, i + 1)});
    first = i + 1;
  }
  return sentences;
}

std::optional<Span> place(const DraftText& draft, const CueText& words, std::size_t first,
                          CuePlace found) {
  if (found.start == std::string_view::npos) return std::nullopt;
  const std::string_view all = words.words();
  const auto spaces = [&](std::size_t end) {
    return static_cast<std::size_t>(
        std::count(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(end), ' '));
  };
  const std::size_t from = first + spaces(found.start) - 1;
  const std::size_t to = first + spaces(found.end) - 1;
  return Span{draft.tokens[from].start, draft.tokens[to].end};
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
  draft.words = words_of(draft.tokens, 0, draft.tokens.size());
  draft.sentences = split(draft);
  return draft;
}

std::optional<Span> find_in(const DraftText& draft, const Sentence& sentence,
                            std::string_view cues) {
  return place(draft, sentence.words, sentence.first, find_cue(sentence.words, cues));
}

std::optional<Span> find_in(const DraftText& draft, std::string_view cues) {
  return place(draft, draft.words, 0, find_cue(draft.words, cues));
}

bool may_have(const DraftText& draft, std::string_view cues, std::span<const PairCues> pairs) {
  if (has_cue(draft.words, cues)) return true;
  return std::any_of(pairs.begin(), pairs.end(), [&](const PairCues& pair) {
    return has_near(draft.words, pair.first, pair.second, pair.reach);
  });
}

std::optional<Span> find_in(const DraftText& draft, const Sentence& sentence, std::string_view cues,
                            std::span<const PairCues> pairs) {
  if (const auto span = find_in(draft, sentence, cues)) return span;
  for (const auto& [first, second, reach] : pairs) {
    const auto found = find_near(sentence.words, first, second, reach);
    if (found.start != std::string_view::npos) {
      return place(draft, sentence.words, sentence.first, found);
    }
  }
  return std::nullopt;
}

}  // namespace ventanilla::guidance
