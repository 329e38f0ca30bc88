#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "ventanilla/text.hpp"

/// What matching and the wording of times know of a language: its stemmer, its lexicon and its
/// words. A native program has all languages built in (built_in.cpp); a page's module has none and
/// is given those that its help.json speaks (wasm/page/language_packs.cpp), since a language weighs
/// as much as a third of the engine.
namespace ventanilla {

/// Compiled from lexicon/*.lex: a line is a group, its phrases are joined by ';'.
struct LexiconData {
  std::string_view concepts;   ///< phrases as stems, without articles
  std::string_view smalltalk;  ///< likewise
  std::string_view stopwords;  ///< lines: function words, scaffold, question, articles
  std::string_view shorthand;  ///< "xq=por que"
};

struct LanguagePack {
  LexiconData lexicon;
  /// Replaces the word in `word`, `length` bytes of lower-case UTF-8, by its Snowball stem. A stem
  /// may be longer than its word: there is room for `longest_stem`. The stem's length; negative:
  /// it has none.
  int (*stem)(char* word, int length);
  std::string_view time_words;  ///< time_words.hpp
};

/// Longer words keep their form in every build.
inline constexpr std::size_t longest_stemmed_word = 64;
inline constexpr std::size_t longest_stem = 128;

/// nullptr: this program has no pack for the language. Every program links one definition.
const LanguagePack* language_pack(Language language);

}  // namespace ventanilla
