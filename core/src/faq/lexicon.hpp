#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/key_table.hpp"
#include "faq/misspelling.hpp"
#include "languages/language_pack.hpp"
#include "ventanilla/text.hpp"

/// What the engine knows of a language beyond its stemmer: words without weight, message
/// shorthand, small talk, and phrases that mean the same (concepts).
namespace ventanilla::faq {

enum class WordClass : std::uint8_t { content, question, scaffold, article, function };

/// Stem of a *folded* word, so that a text without its accents has the same stems.
std::string folded_stem(const std::string& folded, Language language);

class Lexicon;

/// As ventanilla::detect_language; with a lexicon, the words that it knows speak for a language.
std::string detect_language(std::string_view text, const std::vector<std::string>& languages,
                            const Lexicon* lexicon);

class Lexicon {
 public:
  static constexpr std::uint16_t smalltalk_base = 0x8000;  ///< small-talk groups' ids start here
  static constexpr std::uint16_t synonym_base = 0x4000;    ///< the config's own groups

  /// Knows `languages` only: reading one costs milliseconds.
  Lexicon(const std::vector<Language>& languages,
          const std::vector<std::vector<std::string>>& synonyms);

  bool has(Language language) const;

  WordClass word_class(std::string_view folded, Language language) const;
  /// What the shorthand `folded` stands for; "" when it is none.
  std::string_view expansion(std::string_view folded, Language language) const;
  struct Groups {
    const std::uint16_t* begin = nullptr;
    const std::uint16_t* end = nullptr;
    bool begins_phrase = false;  ///< a longer phrase may follow
  };
  /// The groups that contain the phrase with this hash (see extend).
  Groups groups(std::uint64_t phrase) const;
  bool knows(std::string_view folded, Language language) const;
  bool knows_stem(std::string_view stem, Language language) const;
  /// Knows it of the language: the company's synonyms count in every language.
  bool speaks(std::string_view folded, Language language) const;
  /// The stem nearest to a misspelt word's; "" when none is near.
  std::string_view similar(std::string_view stem, Language language) const;
  /// Words that phrases are matched without: "recuperar (mi) contraseña".
  bool is_article(std::string_view folded, Language language) const {
    return word_class(folded, language) == WordClass::article;
  }

  static std::uint64_t phrase_start(Language language);
  static std::uint64_t extend(std::uint64_t phrase, std::string_view stem);

 private:
  struct KnownStems {
    std::vector<std::string_view> stems;
    Spellings spellings;  ///< by number in stems
  };
  Groups groups_of_word(std::string_view folded, Language language) const;
  void add_stopwords(std::string_view text, Language language);
  void add_groups(std::string_view text, Language language, std::uint16_t base);
  void add_shorthand(std::string_view text, Language language);
  void add_phrase(std::string_view stems, Language language, std::uint16_t group);
  void finish();

  std::vector<Language> languages_;
  KeyTable classed_;
  std::vector<WordClass> classes_;  ///< by number in classed_
  KeyTable abbreviated_;
  std::vector<std::string_view> meanings_;  ///< by number in abbreviated_
  KnownStems known_[5];                     ///< phrases of one word, by language
  KeyTable phrases_;                        ///< and all beginnings of phrases
  std::vector<std::pair<std::uint32_t, std::uint16_t>> pairs_;  ///< while building
  std::vector<std::uint32_t> starts_;  ///< in groups_, by number in phrases_; one more
  std::vector<std::uint16_t> groups_;
};

}  // namespace ventanilla::faq
