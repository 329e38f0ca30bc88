#include "faq/search.hpp"

#include <algorithm>

#include "faq/page_pattern.hpp"
#include "faq/word_breaks.hpp"

namespace ventanilla::faq {
namespace {

// Shares of the channels in an entry's score, 1/256 (docs/matching.md shows what each brings).
constexpr std::int32_t gram_weight = 154;
constexpr std::int32_t concept_weight = 230;
constexpr std::int32_t small_talk_weight = 150;
constexpr std::int32_t answer_weight = 64;
constexpr std::int32_t label_weight = 77;
constexpr std::int32_t page_boost = 26;

// A ranked candidate's score: its share of the best channel sum, and its nearest phrasing.
constexpr std::int64_t sum_share = 512;
constexpr std::int64_t phrasing_share = 2432;
constexpr std::int32_t full_lead = 1024;  ///< over the runner-up, in such scores

constexpr std::int32_t typo_trust = 180;
constexpr std::int32_t prefix_trust = 200;
constexpr std::int32_t elsewhere = 100;  ///< a word that only the answer or a label has
constexpr std::size_t most_readings = 8;
constexpr std::size_t reranked = 12;
constexpr std::size_t longest_stub = 3;  ///< letters of a word that may be the start of another

void accumulate(std::vector<std::int32_t>& scores, const Postings::List& list,
                std::int64_t weight) {
  for (const Posting* posting = list.begin; posting != list.end; ++posting) {
    scores[posting->document] +=
        static_cast<std::int32_t>(weight * list.idf * posting->impact / (256 * 256));
  }
}

bool holds(const Postings::List& list, std::uint32_t document) {
  const Posting* at =
      std::lower_bound(list.begin, list.end, document,
                       [](const Posting& p, std::uint32_t value) { return p.document < value; });
  return at != list.end && at->document == document;
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
  analysis_.words = words_of(query.text, language_, lexicon());
  mend_breaks(analysis_.words,
              {[&](std::string_view folded) {
                 return index.vocabulary.contains(folded) || lexicon().knows(folded, language_);
               },
               [&](std::string folded, std::size_t start, std::size_t end) {
                 return make_word(std::move(folded), start, end, language_, lexicon());
               }});
  read_words();
  std::vector<PhraseWord> words;
  for (const Word& word : analysis_.words) {
    words.push_back({word.stem, word.word_class == WordClass::article});
  }
  analysis_.concepts = concepts_of(words, language_, lexicon());
}

void Search::read_words() {
  for (std::size_t i = 0; i < analysis_.words.size(); ++i) {
    Word& word = analysis_.words[i];
    const bool unfinished = word.end == query_.text.size();
    QueryWord read;
    read.readings = readings_of(word, unfinished);
    std::int32_t idf = index_.postings.unknown_idf();
    for (const Reading& reading : read.readings) {
      const auto list = index_.postings.find(term_key(Channel::words, reading.stem));
      if (!list.empty()) idf = std::min(idf, list.idf);
    }
    // A misspelt word's concepts are those of the word that was meant.
    if (!read.readings.empty() && read.readings.front().by == MeetBy::typo) {
      word.stem = read.readings.front().stem;
    }
    read.weight = class_weight(word.word_class) * idf / 256;
    // The first letters of the next word say little yet, the very first nothing.
    const auto letters = static_cast<std::int32_t>(word.folded.size());
    const bool guessed =
        read.readings.empty() ? letters == 1 : read.readings.front().by == MeetBy::prefix;
    if (unfinished && i > 0 && guessed && word.folded.size() <= longest_stub) {
      read.weight = read.weight * (letters - 1) / 4;
    }
    words_.push_back(std::move(read));
  }
}

std::vector<Reading> Search::readings_of(const Word& word, bool unfinished) const {
  std::vector<Reading> readings;
  // "can" may become "cancelar", though it is a word of an entry, too.
  const bool may_go_on =
      unfinished && word.folded.size() <= longest_stub && word.word_class == WordClass::content;
  const auto known = [&](Channel channel) {
    return !index_.postings.find(term_key(channel, word.stem)).empty();
  };
  if (known(Channel::words) || known(Channel::answer) || known(Channel::labels)) {
    const bool as_written = index_.vocabulary.contains(word.folded);
    readings.push_back({word.stem, as_written ? word.folded : word.stem, 256,
                        as_written ? MeetBy::word : MeetBy::stem});
    if (!may_go_on) return readings;
  }
  if (unfinished && word.folded.size() >= 2) {
    for (const auto* entry : index_.vocabulary.starting_with(word.folded, most_readings)) {
      readings.push_back({entry->stem, entry->folded, prefix_trust, MeetBy::prefix});
    }
  }
  if (!readings.empty() || lexicon().knows(word.folded, language_)) return readings;
  Misspelling misspelling(word.folded);
  for (const auto* entry : index_.vocabulary.similar(misspelling, most_readings)) {
    readings.push_back({entry->stem, entry->folded, typo_trust, MeetBy::typo});
  }
  // A word that only the lexicon has is read as its concept.
  const std::string nearer =
      readings.empty() ? lexicon().similar(word.folded, word.stem, language_) : "";
  if (!nearer.empty()) readings.push_back({nearer, nearer, typo_trust, MeetBy::typo});
  return readings;
}

std::vector<Candidate> Search::rank(std::size_t limit) const {
  std::vector<std::int32_t> scores(index_.documents.size());
  score_words(scores);
  score_grams(scores);
  score_concepts(scores);
  boost_page(scores);
  std::vector<Candidate> ranked;
  for (std::uint32_t i = 0; i < scores.size(); ++i) {
    if (scores[i] > 0) ranked.push_back({i, scores[i]});
  }
  std::vector<Candidate> best = best_of_each_entry(std::move(ranked), std::max(limit, reranked));
  // Words gathered from several phrasings say less than one phrasing that says it all.
  const std::int64_t most = best.empty() ? 1 : best.front().score;
  for (Candidate& candidate : best) {
    candidate.nearest = nearest(index_.documents[candidate.document]);
    candidate.score = static_cast<std::int32_t>(sum_share * candidate.score / most +
                                                phrasing_share * candidate.nearest.both / 256);
  }
  // A few letters in common are no evidence.
  const auto unrelated = [&](const Candidate& candidate) {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (covered(i, candidate.document) > 0) return false;
    }
    return candidate.nearest.both == 0;
  };
  best.erase(std::remove_if(best.begin(), best.end(), unrelated), best.end());
  std::sort(best.begin(), best.end(), better);
  return best;
}

Alignment Search::nearest(const Document& document) const {
  Alignment best;
  for (const Phrasing& phrasing : document.phrasings) {
    const Alignment next = align(analysis_, words_, phrasing, index_.vocabulary);
    const bool nearer =
        next.both != best.both ? next.both > best.both : next.accents > best.accents;
    if (nearer) best = next;
  }
  return best;
}

std::vector<Candidate> Search::best_of_each_entry(std::vector<Candidate> ranked,
                                                  std::size_t limit) const {
  const auto worse = [](const Candidate& a, const Candidate& b) { return better(b, a); };
  std::vector<Candidate> best;
  std::make_heap(ranked.begin(), ranked.end(), worse);
  for (auto end = ranked.end(); end != ranked.begin() && best.size() < limit; --end) {
    std::pop_heap(ranked.begin(), end, worse);
    const Candidate& next = *(end - 1);
    const Document& document = index_.documents[next.document];
    if (!allowed(document)) continue;
    const bool seen = std::any_of(best.begin(), best.end(), [&](const Candidate& earlier) {
      return index_.documents[earlier.document].entry == document.entry;
    });
    if (!seen) best.push_back(next);
  }
  return best;
}

void Search::score_words(std::vector<std::int32_t>& scores) const {
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const std::int64_t share = class_weight(analysis_.words[i].word_class);
    const auto count = static_cast<std::int64_t>(words_[i].readings.size());
    for (const Reading& reading : words_[i].readings) {
      // Several readings of one word share its weight, less than evenly: only one is meant.
      const std::int64_t weight = share * reading.trust * 2 / (256 * (count + 1));
      const auto add = [&](Channel channel, std::int64_t part) {
        accumulate(scores, index_.postings.find(term_key(channel, reading.stem)),
                   weight * part / 256);
      };
      add(Channel::words, 256);
      add(Channel::answer, answer_weight);
      add(Channel::labels, label_weight);
    }
  }
}

void Search::score_grams(std::vector<std::int32_t>& scores) const {
  for (const Word& word : analysis_.words) {
    const std::int64_t weight = std::int64_t{class_weight(word.word_class)} * gram_weight / 256;
    for_each_gram(word.folded, [&](std::uint64_t gram) {
      accumulate(scores, index_.postings.find(gram), weight / 4);
    });
  }
}

void Search::score_concepts(std::vector<std::int32_t>& scores) const {
  for (const Concept& found : analysis_.concepts) {
    accumulate(scores, index_.postings.find(concept_key(found.id)),
               found.small_talk() ? small_talk_weight : concept_weight);
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
  return (!entry.is_private || query_.include_private) && index_.visible(document, lang_);
}

bool Search::on_page(const EntryInfo& entry) const {
  return std::any_of(entry.pages.begin(), entry.pages.end(), [&](const std::string& pattern) {
    return page_matches(pattern, query_.page);
  });
}

bool Search::concept_meets(std::size_t word, std::uint32_t document) const {
  return std::any_of(analysis_.concepts.begin(), analysis_.concepts.end(),
                     [&](const Concept& found) {
                       return found.first <= word && word < found.last &&
                              holds(index_.postings.find(concept_key(found.id)), document);
                     });
}

// How much of a query's word the document has, 1/256.
std::int32_t Search::covered(std::size_t word, std::uint32_t document) const {
  std::int32_t best = concept_meets(word, document) ? 205 : 0;
  for (const Reading& reading : words_[word].readings) {
    const auto in = [&](Channel channel) {
      return holds(index_.postings.find(term_key(channel, reading.stem)), document);
    };
    if (in(Channel::words)) {
      best = std::max(best, reading.trust);
    } else if (best == 0 && (in(Channel::answer) || in(Channel::labels))) {
      best = elsewhere;
    }
  }
  if (best > 0) return best;
  std::int32_t shared = 0, all = 0;
  for_each_gram(analysis_.words[word].folded, [&](std::uint64_t gram) {
    ++all;
    shared += holds(index_.postings.find(gram), document) ? 1 : 0;
  });
  return all == 0 || 3 * shared < all ? 0 : 160 * shared / all;
}

Evidence Search::evidence(const std::vector<Candidate>& ranked, std::size_t rank) const {
  const Candidate& candidate = ranked[rank];
  std::int32_t met = 0;
  bool shallow = true;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (analysis_.words[i].word_class != WordClass::content) continue;
    const std::int32_t share = covered(i, candidate.document);
    met += share >= 128 ? 64 : 0;
    shallow &= share == 0;
  }
  const std::size_t rival = rank == 0 ? 1 : 0;
  const std::int32_t lead =
      rival < ranked.size() ? candidate.score - ranked[rival].score : full_lead;
  const Alignment& nearest = candidate.nearest;
  Evidence out;
  out.both = nearest.both;
  out.entry = nearest.entry;
  out.exact = nearest.exact;
  out.content = nearest.content;
  out.lead = nearest.both * std::clamp(lead, -full_lead, full_lead) / full_lead;
  out.met = std::min(met, 256);
  out.length = static_cast<std::int32_t>(std::min<std::size_t>(words_.size(), 12) * 256 / 12);
  const auto rivals = std::count_if(ranked.begin(), ranked.end(), [&](const Candidate& other) {
    return &other != &candidate && 10 * other.nearest.both > 7 * nearest.both;
  });
  out.crowd = static_cast<std::int32_t>(std::min<std::ptrdiff_t>(rivals, 8) * 32);
  out.shallow = shallow ? 256 : 0;
  return out;
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
        if (same_language(index_.documents[entry.first_document + d].lang, lang_)) {
          shown = entry.first_document + d;
        }
      }
      out.matches.push_back({i, 0, index_.documents[shown].lang});
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
    ceiling = std::min(ceiling, confidence(evidence(ranked, i)));
    out.matches.push_back({document.entry, ceiling, document.lang});
  }
  if (!out.matches.empty()) {
    const std::int32_t best = out.matches.front().confidence;
    if (best >= index_.thresholds.suggest) out.decision = Decision::suggest;
    if (best >= index_.thresholds.answer) out.decision = Decision::answer;
  }
  return out;
}

}  // namespace ventanilla::faq
