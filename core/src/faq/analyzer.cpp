#include "faq/analyzer.hpp"

#include <algorithm>

#include "faq/fixed.hpp"
#include "text/unicode.hpp"

namespace ventanilla::faq {
namespace {

constexpr std::int32_t question_weight = 150;
constexpr std::int32_t scaffold_weight = 45;
constexpr std::int32_t function_weight = 80;

}  // namespace

Word make_word(std::string folded, std::size_t start, std::size_t end, Language language,
               const Lexicon& lexicon) {
  Word word;
  word.stem = folded_stem(folded, language);
  word.word_class = lexicon.word_class(folded, language);
  word.folded = std::move(folded);
  word.start = start;
  word.end = end;
  return word;
}

std::vector<Token> tokens_of(std::string_view text, Language language, const Lexicon& lexicon) {
  std::vector<Token> out;
  for (Token& token : tokenize(text)) {
    const std::string_view expansion = lexicon.expansion(token.folded, language);
    if (expansion.empty()) {
      out.push_back(std::move(token));
      continue;
    }
    for (Token& part : tokenize(expansion)) {
      out.push_back({std::move(part.folded), token.start, token.end});
    }
  }
  return out;
}

std::vector<Word> words_of(std::string_view text, Language language, const Lexicon& lexicon) {
  std::vector<Word> out;
  for (Token& token : tokens_of(text, language, lexicon)) {
    const std::string_view written = text.substr(token.start, token.end - token.start);
    out.push_back(make_word(std::move(token.folded), token.start, token.end, language, lexicon));
    out.back().accents = accents_of(written);
  }
  return out;
}

std::uint16_t accents_of(std::string_view word) {
  const bool plain = std::none_of(word.begin(), word.end(), [](char c) { return (c & 0x80) != 0; });
  return plain ? 0 : static_cast<std::uint16_t>(hash(unicode::lower(word)) | 1);
}

std::vector<Concept> concepts_of(const std::vector<PhraseWord>& words, Language language,
                                 const Lexicon& lexicon) {
  std::vector<Concept> out;
  for (std::uint32_t first = 0; first < words.size(); ++first) {
    if (words[first].article) continue;
    std::uint64_t phrase = Lexicon::phrase_start(language);
    for (std::uint32_t i = first; i < words.size(); ++i) {
      if (words[i].article) continue;
      phrase = Lexicon::extend(phrase, words[i].stem);
      const Lexicon::Groups found = lexicon.groups(phrase);
      if (!found.begins_phrase) break;
      for (auto id = found.begin; id != found.end; ++id) out.push_back({*id, first, i + 1});
    }
  }
  return out;
}

std::int32_t class_weight(WordClass word_class) {
  switch (word_class) {
    case WordClass::content:
      return 256;
    case WordClass::question:
      return question_weight;
    case WordClass::scaffold:
      return scaffold_weight;
    case WordClass::article:
    case WordClass::function:
      break;
  }
  return function_weight;
}

}  // namespace ventanilla::faq
