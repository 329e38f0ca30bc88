#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "faq/lexicon.hpp"
#include "faq/phrasings.hpp"
#include "faq/postings.hpp"
#include "faq/vocabulary.hpp"
#include "ventanilla/faq.hpp"

/// What the index keeps of a Config. A document is an entry in one of its languages.
namespace ventanilla::faq {

struct Document {
  std::uint32_t entry;
  std::uint32_t lang;                           ///< number in IndexData::tags
  std::uint32_t first_phrasing, last_phrasing;  ///< [first, last): the question, the alternatives
};

struct EntryInfo {
  std::uint32_t first_document, document_count;
  std::vector<std::string> pages;
  bool is_private;
};

struct IndexData {
  explicit IndexData(const Config& config);

  std::vector<std::string> languages;
  std::vector<std::string> tags;  ///< of the languages of documents, as in the file
  Thresholds thresholds;
  std::vector<std::vector<std::string>> synonyms;
  Lexicon lexicon;
  Postings postings;
  Vocabulary vocabulary;
  Phrasings phrasings;
  std::vector<Document> documents;
  std::vector<EntryInfo> entries;

 private:
  /// The terms that a word of the vocabulary is found by; KeyTable::none until one is needed.
  struct Terms {
    std::uint32_t stem, answer, label;
    std::uint32_t first_gram, last_gram;  ///< [first, last) of grams_
  };
  struct Occurrence {
    std::uint32_t number, document;
  };
  void add_entry(const FaqEntry& entry);
  std::uint32_t tag_number(const std::string& lang);
  Language language_in(const Document& document) const { return language_of(tags[document.lang]); }
  void add_phrasing(const Document& document, std::string_view text);
  void add_answer(const Document& document, std::string_view text);
  void add_labels(const Document& document, const FaqEntry& entry);
  /// Adds the concepts of `words` to the document's.
  std::vector<Concept> add_concepts(Channel channel, const std::vector<std::uint32_t>& words,
                                    std::uint32_t document, Language language);
  /// The words of a text, by their numbers in the vocabulary, and their accents.
  std::vector<std::uint32_t> words_of(std::string_view text, Language language,
                                      std::vector<std::uint16_t>* accents = nullptr);
  void weigh_phrasings();
  void fill_postings();
  void finish();

  /// Calls `use(number, document)` of the postings for each occurrence, documents in their order.
  void for_each_occurrence(void (Postings::*use)(std::uint32_t, std::uint32_t));

  // While building:
  std::vector<Terms> terms_;          ///< by word
  std::vector<std::uint32_t> grams_;  ///< of the words, their terms' numbers
  std::vector<Occurrence> others_;    ///< of all terms but stems and grams of phrasings
};

/// Same primary subtag: "es-DO" and "es".
bool same_language(std::string_view a, std::string_view b);

}  // namespace ventanilla::faq
