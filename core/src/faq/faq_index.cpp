#include <algorithm>

#include "base/sort.hpp"
#include "faq/analyzer.hpp"
#include "faq/index_data.hpp"
#include "faq/search.hpp"

namespace ventanilla {
namespace faq {
namespace {

// A new document for each language that the question is written in.
std::vector<std::string> languages_of(const FaqEntry& entry) {
  std::vector<std::string> found;
  const auto note = [&](const std::string& lang) {
    if (std::find(found.begin(), found.end(), lang) == found.end()) found.push_back(lang);
  };
  for (const auto& text : entry.question.entries) note(text.lang);
  for (const auto& text : entry.alternatives) note(text.lang);
  return found;
}

std::vector<Language> spoken(const Config& config) {
  std::vector<Language> found;
  const auto note = [&](std::string_view lang) {
    const Language language = language_of(lang);
    if (std::find(found.begin(), found.end(), language) == found.end()) found.push_back(language);
  };
  for (const std::string& lang : config.languages) note(lang);
  for (const FaqEntry& entry : config.faq) {
    for (const std::string& lang : languages_of(entry)) note(lang);
  }
  return found;
}

}  // namespace

bool same_language(std::string_view a, std::string_view b) {
  return a == b ||
         fold(a.substr(0, a.find_first_of("-_"))) == fold(b.substr(0, b.find_first_of("-_")));
}

IndexData::IndexData(const Config& config)
    : languages(config.languages),
      thresholds(config.thresholds),
      synonyms(config.synonyms),
      lexicon(spoken(config), config.synonyms) {
  if (languages.empty()) languages.push_back("und");
  for (const FaqEntry& entry : config.faq) add_entry(entry);
  finish();
}

std::uint32_t IndexData::tag_number(const std::string& lang) {
  const auto at = std::find(tags.begin(), tags.end(), lang);
  const auto number = static_cast<std::uint32_t>(at - tags.begin());
  if (at == tags.end()) tags.push_back(lang);
  return number;
}

void IndexData::add_entry(const FaqEntry& entry) {
  EntryInfo info{static_cast<std::uint32_t>(documents.size()), 0, entry.pages, entry.is_private};
  const auto number = static_cast<std::uint32_t>(entries.size());
  for (const std::string& lang : languages_of(entry)) {
    const auto first_phrasing = static_cast<std::uint32_t>(phrasings.all.size());
    documents.push_back({number, tag_number(lang), first_phrasing, first_phrasing});
    Document& document = documents.back();
    if (const auto* question = entry.question.exactly_in(lang)) {
      add_phrasing(document, question->text);
    }
    for (const auto& alternative : entry.alternatives) {
      if (alternative.lang == lang) add_phrasing(document, alternative.text);
    }
    document.last_phrasing = static_cast<std::uint32_t>(phrasings.all.size());
    if (const auto* answer = entry.answer.exactly_in(lang)) add_answer(document, answer->text);
    add_labels(document, entry);
    ++info.document_count;
  }
  entries.push_back(std::move(info));
}

std::vector<std::uint32_t> IndexData::words_of(std::string_view text, Language language,
                                               std::vector<std::uint16_t>* accents) {
  std::vector<std::uint32_t> out;
  for (const Token& token : tokens_of(text, language, lexicon)) {
    out.push_back(vocabulary.intern(token.folded, language, lexicon));
    if (accents != nullptr) {
      accents->push_back(accents_of(text.substr(token.start, token.end - token.start)));
    }
    if (out.back() < terms_.size()) continue;
    terms_.push_back({KeyTable::none, KeyTable::none, KeyTable::none, 0, 0});
  }
  return out;
}

void IndexData::add_phrasing(const Document& document, std::string_view text) {
  const auto number = static_cast<std::uint32_t>(documents.size() - 1);
  const Language language = language_in(document);
  const std::vector<std::uint32_t> words = words_of(text, language, &phrasings.accents);
  for (const std::uint32_t i : words) {
    const Vocabulary::Entry& word = vocabulary[i];
    Terms& terms = terms_[i];
    if (terms.stem == KeyTable::none) {
      terms.stem = postings.intern(term_key(Channel::words, word.stem), Channel::words);
      terms.first_gram = static_cast<std::uint32_t>(grams_.size());
      for_each_gram(word.folded, [&](std::uint64_t gram) {
        grams_.push_back(postings.intern(gram, Channel::grams));
      });
      terms.last_gram = static_cast<std::uint32_t>(grams_.size());
    }
  }
  const std::vector<Concept> concepts = add_concepts(Channel::concepts, words, number, language);
  phrasings.all.push_back({static_cast<std::uint32_t>(phrasings.words.size()),
                           static_cast<std::uint32_t>(words.size()),
                           static_cast<std::uint32_t>(phrasings.concepts.size()),
                           static_cast<std::uint32_t>(concepts.size())});
  for (const std::uint32_t i : words) phrasings.words.push_back(i);
  for (const Concept& found : concepts) phrasings.concepts.push_back(found);
}

std::vector<Concept> IndexData::add_concepts(Channel channel,
                                             const std::vector<std::uint32_t>& numbers,
                                             std::uint32_t document, Language language) {
  std::vector<PhraseWord> words;
  words.reserve(numbers.size());
  for (const std::uint32_t i : numbers) {
    words.push_back({vocabulary[i].stem, vocabulary[i].word_class == WordClass::article});
  }
  std::vector<Concept> concepts = concepts_of(words, language, lexicon);
  for (const Concept& found : concepts) {
    others_.push_back({postings.intern(concept_key(channel, found.id), channel), document});
  }
  return concepts;
}

void IndexData::add_answer(const Document& document, std::string_view text) {
  const auto number = static_cast<std::uint32_t>(documents.size() - 1);
  const Language language = language_in(document);
  const std::vector<std::uint32_t> words = words_of(text, language);
  add_concepts(Channel::answer_concepts, words, number, language);
  for (const std::uint32_t i : words) {
    if (vocabulary[i].word_class != WordClass::content) continue;
    std::uint32_t& term = terms_[i].answer;
    if (term == KeyTable::none) {
      term = postings.intern(term_key(Channel::answer, vocabulary[i].stem), Channel::answer);
    }
    others_.push_back({term, number});
  }
}

void IndexData::add_labels(const Document& document, const FaqEntry& entry) {
  const auto number = static_cast<std::uint32_t>(documents.size() - 1);
  for (const LocalizedText* label : {&entry.category, &entry.product}) {
    const auto* text = label->in(tags[document.lang]);
    if (text == nullptr) continue;
    for (const std::uint32_t i : words_of(text->text, language_in(document))) {
      std::uint32_t& term = terms_[i].label;
      if (term == KeyTable::none) {
        term = postings.intern(term_key(Channel::labels, vocabulary[i].stem), Channel::labels);
      }
      others_.push_back({term, number});
    }
  }
}

void IndexData::weigh_phrasings() {
  for (Phrasing& phrasing : phrasings.all) {
    for (std::uint32_t i = 0; i < phrasing.word_count; ++i) {
      const ComparedWord& word = vocabulary.compared(phrasings.words[phrasing.first_word + i]);
      phrasing.weight += word.weight;
    }
  }
}

void IndexData::for_each_occurrence(void (Postings::*use)(std::uint32_t, std::uint32_t)) {
  for (std::uint32_t number = 0; number < documents.size(); ++number) {
    const Document& document = documents[number];
    for (std::uint32_t p = document.first_phrasing; p < document.last_phrasing; ++p) {
      const Phrasing& phrasing = phrasings.all[p];
      for (std::uint32_t i = 0; i < phrasing.word_count; ++i) {
        const Terms& terms = terms_[phrasings.words[phrasing.first_word + i]];
        (postings.*use)(terms.stem, number);
        for (std::uint32_t g = terms.first_gram; g < terms.last_gram; ++g) {
          (postings.*use)(grams_[g], number);
        }
      }
    }
  }
  for (const Occurrence& other : others_) (postings.*use)(other.number, other.document);
}

// Going over the words twice takes no more time than keeping what was found, which would be the
// largest part of the memory.
void IndexData::fill_postings() {
  for_each_occurrence(&Postings::count);
  postings.make_room(std::max<std::size_t>(1, documents.size()));
  for_each_occurrence(&Postings::add);
  postings.finish();
}

void IndexData::finish() {
  fill_postings();
  vocabulary.finish(postings);
  weigh_phrasings();
  terms_ = {};
  grams_ = {};
  others_ = {};
}

}  // namespace faq

struct FaqIndex::Impl {
  faq::IndexData data;
};

std::string_view to_string(Decision decision) {
  switch (decision) {
    case Decision::answer:
      return "answer";
    case Decision::suggest:
      return "suggest";
    case Decision::handoff:
      break;
  }
  return "handoff";
}

FaqIndex::FaqIndex(const Config& config) : impl_(new Impl{faq::IndexData(config)}) {}
FaqIndex::FaqIndex(FaqIndex&&) noexcept = default;
FaqIndex& FaqIndex::operator=(FaqIndex&&) noexcept = default;
FaqIndex::~FaqIndex() = default;

FaqAnswer FaqIndex::ask(const FaqQuery& query) const {
  return faq::Search(impl_->data, query).answer();
}

std::vector<MatchedWord> FaqIndex::explain(const FaqQuery& query, std::size_t entry) const {
  return faq::Search(impl_->data, query).explain(entry);
}

}  // namespace ventanilla
