#include "faq/search.hpp"

#include <algorithm>

#include "base/sort.hpp"
#include "faq/page_pattern.hpp"

namespace ventanilla::faq {
namespace {

// Shares of the channels in an entry's score, 1/256 (docs/matching.md shows what each brings).
constexpr std::int32_t gram_weight = 154;
constexpr std::int32_t concept_weight = 230;
constexpr std::int32_t small_talk_weight = 150;
constexpr std::int32_t answer_weight = 64;
constexpr std::int32_t answer_concept_weight = 80;
constexpr std::int32_t label_weight = 77;
constexpr std::int32_t page_boost = 26;

constexpr std::int32_t typo_trust = 180;
constexpr std::int32_t prefix_trust = 200;
constexpr std::int32_t elsewhere = 100;  ///< a word that only the answer or a label has
constexpr std::size_t most_readings = 8;
constexpr std::size_t most_words = 256;  ///< that a query is judged by; comparing grows by squares
constexpr std::size_t reranked = 12;
constexpr std::size_t longest_stub = 3;  ///< letters of a word that may be the start of another

void accumulate(std::vector<std::int32_t>& scores, const Postings::List& list,
                std::int64_t weight) {
  // At most 2^8 times 2^13 times 2^10.
  const auto factor = static_cast<std::uint32_t>(weight * list.idf);
  for (const Posting* posting = list.begin; posting != list.end; ++posting) {
    scores[posting->document] += static_cast<std::int32_t>((factor * posting->impact) >> 16);
  }
}

// Equal scores: the same accents, then popularity order, that of the file.
bool better(const Candidate& a, const Candidate& b) {
  if (a.score != b.score) return a.score > b.score;
  if (a.nearest.accents != b.nearest.accents) return a.nearest.accents > b.nearest.accents;
  return a.document < b.document;
}

}  // namespace

Search::Search(const IndexData& index, const FaqQuery& query) : index_(index), query_(query) {
  lang_ = query.lang.empty() ? detect_language(query.text, index.languages, &index.lexicon)
                             : std::string(query.lang);
  for (const std::string& known : index.languages) {
    if (same_language(known, lang_)) lang_ = known;
  }
  language_ = language_of(lang_);
  if (!index.lexicon.has(language_)) foreign_.emplace(std::vector{language_}, index.synonyms);
  for (const std::string& tag : index.tags) spoken_.push_back(same_language(tag, lang_));
  const Dictionary dictionary = this->dictionary();
  for (Token& token : tokens_of(query.text, language_, lexicon())) {
    if (analysis_.words.size() == most_words) break;
    const auto written = query.text.substr(token.start, token.end - token.start);
    analysis_.words.push_back(dictionary.word_of(std::move(token.folded), token.start, token.end));
    analysis_.words.back().accents = accents_of(written);
  }
  mend_breaks(analysis_.words, dictionary);
  read_words();
  std::vector<PhraseWord> words;
  for (const Word& word : analysis_.words) {
    words.push_back({word.stem, word.word_class == WordClass::article});
  }
  analysis_.concepts = concepts_of(words, language_, lexicon());
  for (const Concept& found : analysis_.concepts) {
    const auto list = [&](Channel channel) {
      return index.postings.find(concept_key(channel, found.id));
    };
    concepts_.push_back(
        {found.first, found.last, list(Channel::concepts), list(Channel::answer_concepts)});
  }
}

void Search::read_words() {
  for (std::size_t i = 0; i < analysis_.words.size(); ++i) {
    Word& word = analysis_.words[i];
    const bool unfinished = word.end == query_.text.size();
    QueryWord read;
    read.beginning = beginning_of(word.folded);
    read.readings = readings_of(word, unfinished);
    std::int32_t idf = index_.postings.unknown_idf();
    for (const Reading& reading : read.readings) {
      const auto list = index_.postings.list(reading.terms.words);
      if (!list.empty()) idf = std::min(idf, list.idf);
    }
    if (!read.readings.empty()) {
      // A misspelt word's concepts are those of the word that was meant.
      const Reading& first = read.readings.front();
      if (first.by == MeetBy::typo) word.stem = first.stem;
      if (word.stem == first.stem) read.term = first.terms.words;
    }
    for_each_gram(word.folded,
                  [&](std::uint64_t gram) { read.grams.push_back(index_.postings.find(gram)); });
    read.weight = class_weight(word.word_class) * idf / 256;
    // The first letters of the next word say little yet, the very first nothing.
    const auto letters = static_cast<std::int32_t>(word.folded.size());
    const bool guessed =
        read.readings.empty() ? letters == 1 : read.readings.front().by == MeetBy::prefix;
    if (unfinished && i > 0 && guessed && word.folded.size() <= longest_stub) {
      read.weight = read.weight * (letters - 1) / 4;
    }
    set_sieve(read);
    words_.push_back(std::move(read));
  }
}

Reading Search::reading_of(const Vocabulary::Entry& entry, std::int32_t trust, MeetBy by) const {
  return {entry.stem, entry.folded, trust, by, entry.terms};
}

std::vector<Reading> Search::readings_of(const Word& word, bool unfinished) const {
  std::vector<Reading> readings;
  // "can" may become "cancelar", though it is a word of an entry, too.
  const bool may_go_on =
      unfinished && word.folded.size() <= longest_stub && word.word_class == WordClass::content;
  const Postings::Stem own = index_.postings.stem(word.stem);
  if (own.known()) {
    const bool as_written = index_.vocabulary.contains(word.folded);
    readings.push_back({word.stem, as_written ? word.folded : word.stem, 256,
                        as_written ? MeetBy::word : MeetBy::stem, own});
    if (!may_go_on) return readings;
  }
  if (unfinished && word.folded.size() >= 2) {
    for (const auto* entry : index_.vocabulary.starting_with(word.folded, most_readings)) {
      readings.push_back(reading_of(*entry, prefix_trust, MeetBy::prefix));
    }
  }
  if (!readings.empty() || dictionary().in_lexicon(word)) return readings;
  Misspelling misspelling(word.folded);
  for (const auto* entry : index_.vocabulary.similar(misspelling, most_readings)) {
    readings.push_back(reading_of(*entry, typo_trust, MeetBy::typo));
  }
  // A word that only the lexicon has is read as its concept.
  if (!readings.empty()) return readings;
  const std::string_view nearer = lexicon().similar(word.stem, language_);
  if (!nearer.empty()) {
    readings.push_back({nearer, nearer, typo_trust, MeetBy::typo, index_.postings.stem(nearer)});
  }
  return readings;
}

std::vector<Candidate> Search::rank(std::size_t limit) const {
  std::vector<std::int32_t> scores(index_.documents.size());
  score_words(scores);
  score_grams(scores);
  score_concepts(scores);
  boost_page(scores);
  std::vector<Candidate> best = best_of_each_entry(scores, std::max(limit, reranked));
  // Words gathered from several phrasings say less than one phrasing that says it all.
  const std::int64_t most = best.empty() ? 1 : best.front().score;
  Aligner aligner(analysis_, words_, index_.phrasings, index_.vocabulary);
  for (Candidate& candidate : best) {
    candidate.sum = static_cast<std::int32_t>(256 * std::int64_t{candidate.score} / most);
    weigh(candidate, aligner);
  }
  // A few letters in common are no evidence.
  const auto unrelated = [&](const Candidate& candidate) {
    return candidate.nearest.both == 0 && candidate.support == 0;
  };
  best.erase(std::remove_if(best.begin(), best.end(), unrelated), best.end());
  sort_items(best, better);
  return best;
}

void Search::weigh(Candidate& candidate, Aligner& aligner) const {
  const Document& document = index_.documents[candidate.document];
  candidate.nearest = aligner.nearest(document.first_phrasing, document.last_phrasing);
  for (std::size_t i = 0; i < words_.size(); ++i) {
    candidate.covered.push_back(covered(i, candidate.document));
  }
  candidate.support = support(candidate);
  candidate.score = static_cast<std::int32_t>(
      (sum_share * candidate.sum + nearest_share * candidate.nearest.both +
       second_share * candidate.nearest.second + support_share * candidate.support) /
      256);
}

std::int32_t Search::support(const Candidate& candidate) const {
  std::int64_t met = 0, all = 1;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    all += words_[i].weight;
    met += std::int64_t{words_[i].weight} * candidate.covered[i];
  }
  return static_cast<std::int32_t>(met / all);
}

std::vector<Candidate> Search::best_of_each_entry(const std::vector<std::int32_t>& scores,
                                                  std::size_t limit) const {
  std::vector<std::uint64_t> best;  // scores, below them the documents, the earlier the greater
  std::int32_t least = 0;           // a score has to be greater to be among the best
  const auto entry_of = [&](std::uint32_t document) { return index_.documents[document].entry; };
  const std::int32_t* const all = scores.data();
  const auto count = static_cast<std::uint32_t>(scores.size());
  for (std::uint32_t i = 0; i < count; ++i) {
    if (all[i] <= least || !allowed(index_.documents[i])) continue;
    std::uint32_t next = i;
    // An entry's documents stand together.
    for (; i + 1 < count && entry_of(i + 1) == entry_of(next); ++i) {
      if (all[i + 1] > all[next] && allowed(index_.documents[i + 1])) next = i + 1;
    }
    if (best.size() == limit) best.pop_back();
    best.push_back(static_cast<std::uint64_t>(all[next]) << 32 | (UINT32_MAX - next));
    for (std::size_t at = best.size() - 1; at > 0 && best[at] > best[at - 1]; --at) {
      std::swap(best[at], best[at - 1]);
    }
    if (best.size() == limit) least = static_cast<std::int32_t>(best.back() >> 32);
  }
  std::vector<Candidate> out;
  for (const std::uint64_t packed : best) {
    out.push_back(
        {UINT32_MAX - static_cast<std::uint32_t>(packed), static_cast<std::int32_t>(packed >> 32)});
  }
  return out;
}

void Search::score_words(std::vector<std::int32_t>& scores) const {
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const std::int64_t share = class_weight(analysis_.words[i].word_class);
    const auto count = static_cast<std::int64_t>(words_[i].readings.size());
    for (const Reading& reading : words_[i].readings) {
      // Several readings of one word share its weight, less than evenly: only one is meant.
      const std::int64_t weight = share * reading.trust * 2 / (256 * (count + 1));
      const auto add = [&](std::uint32_t term, std::int64_t part) {
        accumulate(scores, index_.postings.list(term), weight * part / 256);
      };
      add(reading.terms.words, 256);
      add(reading.terms.answer, answer_weight);
      add(reading.terms.labels, label_weight);
    }
  }
}

void Search::score_grams(std::vector<std::int32_t>& scores) const {
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const std::int64_t share = class_weight(analysis_.words[i].word_class);
    for (const auto& gram : words_[i].grams) accumulate(scores, gram, share * gram_weight / 1024);
  }
}

void Search::score_concepts(std::vector<std::int32_t>& scores) const {
  for (std::size_t i = 0; i < concepts_.size(); ++i) {
    const bool small_talk = analysis_.concepts[i].small_talk();
    accumulate(scores, concepts_[i].asked, small_talk ? small_talk_weight : concept_weight);
    if (!small_talk) accumulate(scores, concepts_[i].answered, answer_concept_weight);
  }
}

void Search::boost_page(std::vector<std::int32_t>& scores) const {
  if (query_.page.empty()) return;
  for (std::uint32_t i = 0; i < scores.size(); ++i) {
    if (scores[i] > 0 && on_page(index_.entries[index_.documents[i].entry])) {
      scores[i] += static_cast<std::int32_t>(std::int64_t{scores[i]} * page_boost / 256);
    }
  }
}

bool Search::allowed(const Document& document) const {
  const EntryInfo& entry = index_.entries[document.entry];
  if (entry.is_private && !query_.include_private) return false;
  if (in_language(document)) return true;
  // Without its reader's language, an entry is shown in all that it has.
  const Document* first = &index_.documents[entry.first_document];
  return std::none_of(first, first + entry.document_count,
                      [&](const Document& other) { return in_language(other); });
}

bool Search::on_page(const EntryInfo& entry) const {
  return std::any_of(entry.pages.begin(), entry.pages.end(), [&](const std::string& pattern) {
    return page_matches(pattern, query_.page);
  });
}

bool Search::concept_meets(std::size_t word, std::uint32_t document,
                           Postings::List ConceptLists::*list) const {
  return std::any_of(concepts_.begin(), concepts_.end(), [&](const ConceptLists& lists) {
    return lists.first <= word && word < lists.last && (lists.*list).holds(document);
  });
}

std::int32_t Search::covered(std::size_t word, std::uint32_t document) const {
  std::int32_t best = concept_meets(word, document, &ConceptLists::asked) ? 205 : 0;
  if (best == 0 && concept_meets(word, document, &ConceptLists::answered)) best = elsewhere;
  for (const Reading& reading : words_[word].readings) {
    const auto in = [&](std::uint32_t term) { return index_.postings.list(term).holds(document); };
    if (in(reading.terms.words)) {
      best = std::max(best, reading.trust);
    } else if (best == 0 && (in(reading.terms.answer) || in(reading.terms.labels))) {
      best = elsewhere;
    }
  }
  if (best > 0) return best;
  const auto& grams = words_[word].grams;
  const auto all = static_cast<std::int32_t>(grams.size());
  std::int32_t shared = all;
  for (const auto& gram : grams) {
    if (!gram.holds(document)) --shared;
    if (3 * shared < all) return 0;  // so few in common say nothing
  }
  return all == 0 ? 0 : 160 * shared / all;
}

FaqAnswer Search::unasked() const {
  FaqAnswer out{Decision::suggest, {}, lang_};
  for (const bool page_turn : {true, false}) {
    for (std::size_t i = 0; i < index_.entries.size(); ++i) {
      const EntryInfo& entry = index_.entries[i];
      if (out.matches.size() >= query_.limit || entry.document_count == 0) continue;
      if (entry.is_private && !query_.include_private) continue;
      if (page_turn != (!query_.page.empty() && on_page(entry))) continue;
      std::uint32_t shown = entry.first_document;
      for (std::uint32_t d = 0; d < entry.document_count; ++d) {
        if (in_language(index_.documents[entry.first_document + d])) {
          shown = entry.first_document + d;
        }
      }
      out.matches.push_back({i, 0, index_.tags[index_.documents[shown].lang]});
    }
  }
  return out;
}

FaqAnswer Search::answer() const {
  if (analysis_.words.empty()) return unasked();
  FaqAnswer out{Decision::handoff, {}, lang_};
  const std::vector<Candidate> ranked = rank(query_.limit);
  std::int32_t ceiling = 10000;
  for (std::size_t i = 0; i < ranked.size() && i < query_.limit; ++i) {
    const Document& document = index_.documents[ranked[i].document];
    // Never above a better-ranked entry's, so that order and confidence agree.
    ceiling = std::min(ceiling, trust(ranked, i));
    out.matches.push_back({document.entry, ceiling, index_.tags[document.lang]});
  }
  if (!out.matches.empty()) {
    const std::int32_t best = out.matches.front().confidence;
    if (best >= index_.thresholds.suggest) out.decision = Decision::suggest;
    if (best >= index_.thresholds.answer) out.decision = Decision::answer;
  }
  return out;
}

}  // namespace ventanilla::faq
