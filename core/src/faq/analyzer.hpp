#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "faq/lexicon.hpp"

/// A text as the index and the queries see it.
namespace ventanilla::faq {

struct Word {
  std::string folded;
  std::string stem;
  WordClass word_class = WordClass::content;
  std::size_t start = 0, end = 0;  ///< bytes of the text
  std::uint16_t accents = 0;       ///< see accents_of
};

struct Concept {
  std::uint16_t id;
  std::uint32_t first, last;  ///< words [first, last)
  bool small_talk() const { return id >= Lexicon::smalltalk_base; }
};

struct Analysis {
  std::vector<Word> words;
  std::vector<Concept> concepts;
};

Word make_word(std::string folded, std::size_t start, std::size_t end, Language language,
               const Lexicon& lexicon);
/// Words with shorthand written out ("xq" becomes "por", "que").
std::vector<Word> words_of(std::string_view text, Language language, const Lexicon& lexicon);
/// A hash of a word with its accents in lower case, 0 for a word without any: folded words are
/// compared first, and this only breaks their ties ("año", "ano").
std::uint16_t accents_of(std::string_view word);

/// What a phrase is made of.
struct PhraseWord {
  std::string_view stem;
  bool article;
};
/// Every phrase of the lexicon in the words, also one within another.
std::vector<Concept> concepts_of(const std::vector<PhraseWord>& words, Language language,
                                 const Lexicon& lexicon);
/// The folded words of a text, shorthand written out, with their places.
std::vector<Token> tokens_of(std::string_view text, Language language, const Lexicon& lexicon);

/// Share of a full word's weight, in 1/256. Question words and verbs like "quiero" still say
/// something: kept low rather than dropped.
std::int32_t class_weight(WordClass word_class);

}  // namespace ventanilla::faq
