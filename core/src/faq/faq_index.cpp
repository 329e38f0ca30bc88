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

}  // namespace

bool same_language(std::string_view a, std::string_view b) {
  return fold(a.substr(0, a.find_first_of("-_"))) == fold(b.substr(0, b.find_first_of("-_")));
}

IndexData::IndexData(const Config& config)
    : languages(config.languages), thresholds(config.thresholds), lexicon(config.synonyms) {
  if (languages.empty()) languages.push_back("und");
  for (const FaqEntry& entry : config.faq) add_entry(entry);
  postings.finish(std::max<std::size_t>(1, documents.size()));
  vocabulary.finish();
  weigh_phrasings();
}

void IndexData::add_entry(const FaqEntry& entry) {
  EntryInfo info{static_cast<std::uint32_t>(documents.size()), 0, entry.pages, entry.is_private};
  const auto number = static_cast<std::uint32_t>(entries.size());
  for (const std::string& lang : languages_of(entry)) {
    documents.push_back({number, lang, {}});
    Document& document = documents.back();
    if (const auto* question = entry.question.exactly_in(lang)) {
      add_phrasing(document, question->text);
    }
    for (const auto& alternative : entry.alternatives) {
      if (alternative.lang == lang) add_phrasing(document, alternative.text);
    }
    if (const auto* answer = entry.answer.exactly_in(lang)) add_answer(document, answer->text);
    add_labels(document, entry);
    ++info.document_count;
  }
  entries.push_back(std::move(info));
}

void IndexData::add_phrasing(Document& document, std::string_view text) {
  const auto number = static_cast<std::uint32_t>(documents.size() - 1);
  Analysis analysis = analyze(text, language_of(document.lang), lexicon);
  for (const Word& word : analysis.words) {
    postings.add(term_key(Channel::words, word.stem), number, Channel::words);
    vocabulary.add(word.folded, word.stem);
    for_each_gram(word.folded,
                  [&](std::uint64_t gram) { postings.add(gram, number, Channel::grams); });
  }
  for (const Concept& found : analysis.concepts) {
    postings.add(concept_key(found.id), number, Channel::concepts);
  }
  document.phrasings.push_back({std::move(analysis), {}});
}

void IndexData::weigh_phrasings() {
  for (Document& document : documents) {
    for (Phrasing& phrasing : document.phrasings) {
      for (const Word& word : phrasing.analysis.words) {
        const std::int32_t idf = postings.find(term_key(Channel::words, word.stem)).idf;
        phrasing.weights.push_back(class_weight(word.word_class) * idf / 256);
      }
    }
  }
}

void IndexData::add_answer(const Document& document, std::string_view text) {
  const auto number = static_cast<std::uint32_t>(documents.size() - 1);
  for (const Word& word : analyze(text, language_of(document.lang), lexicon).words) {
    if (word.word_class != WordClass::content) continue;
    postings.add(term_key(Channel::answer, word.stem), number, Channel::answer);
    vocabulary.add(word.folded, word.stem);
  }
}

void IndexData::add_labels(const Document& document, const FaqEntry& entry) {
  const auto number = static_cast<std::uint32_t>(documents.size() - 1);
  for (const LocalizedText* label : {&entry.category, &entry.product}) {
    const auto* text = label->in(document.lang);
    if (text == nullptr) continue;
    for (const Word& word : analyze(text->text, language_of(document.lang), lexicon).words) {
      postings.add(term_key(Channel::labels, word.stem), number, Channel::labels);
      vocabulary.add(word.folded, word.stem);
    }
  }
}

bool IndexData::visible(const Document& document, std::string_view lang) const {
  if (same_language(document.lang, lang)) return true;
  const EntryInfo& entry = entries[document.entry];
  for (std::uint32_t i = 0; i < entry.document_count; ++i) {
    if (same_language(documents[entry.first_document + i].lang, lang)) return false;
  }
  return true;
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
