#include <algorithm>

#include "faq/search.hpp"

#include "base/sort.hpp"

namespace ventanilla::faq {
namespace {

std::string_view name_of(MeetBy by) {
  switch (by) {
    case MeetBy::word:
      return "word";
    case MeetBy::stem:
      return "stem";
    case MeetBy::typo:
      return "typo";
    case MeetBy::prefix:
      break;
  }
  return "prefix";
}

}  // namespace

std::vector<MatchedWord> Search::explain(std::size_t entry) const {
  std::vector<MatchedWord> out;
  if (entry >= index_.entries.size()) return out;
  const EntryInfo& info = index_.entries[entry];
  const auto in_entry = [&](const Postings::List& list) {
    return std::any_of(list.begin, list.end, [&](const Posting& posting) {
      return posting.document >= info.first_document &&
             posting.document < info.first_document + info.document_count;
    });
  };
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const Word& word = analysis_.words[i];
    for (const Reading& reading : words_[i].readings) {
      const bool met = in_entry(index_.postings.list(reading.terms.words)) ||
                       in_entry(index_.postings.list(reading.terms.labels)) ||
                       in_entry(index_.postings.list(reading.terms.answer));
      if (!met) continue;
      out.push_back({word.start, word.end, std::string(reading.shown), name_of(reading.by)});
    }
  }
  for (std::size_t i = 0; i < concepts_.size(); ++i) {
    const Concept& found = analysis_.concepts[i];
    if (found.small_talk()) continue;
    if (!in_entry(concepts_[i].asked) && !in_entry(concepts_[i].answered)) continue;
    const std::size_t start = analysis_.words[found.first].start;
    const std::size_t end = analysis_.words[found.last - 1].end;
    const bool own = found.id >= Lexicon::synonym_base;
    out.push_back({start, end, std::string(query_.text.substr(start, end - start)),
                   own ? "synonym" : "concept"});
  }
  sort_items(out, [](const MatchedWord& a, const MatchedWord& b) { return a.start < b.start; });
  return out;
}

}  // namespace ventanilla::faq
