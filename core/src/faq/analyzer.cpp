#include "faq/analyzer.hpp"

#include <algorithm>

namespace ventanilla::faq {
namespace {

constexpr std::int32_t question_weight = 150;
constexpr std::int32_t scaffold_weight = 45;
constexpr std::int32_t function_weight = 80;

void add_word(Analysis& out, std::string folded, const Token& token, Language language,
              const Lexicon& lexicon) {
  Word word;
  word.stem = folded_stem(folded, language);
  word.word_class = lexicon.word_class(folded, language);
  word.folded = std::move(folded);
  word.start = token.start;
  word.end = token.end;
  out.words.push_back(std::move(word));
}

// Every phrase counts unless a longer one covers it: "tarjeta de crédito" is not also "crédito".
void find_concepts(Analysis& out, Language language, const Lexicon& lexicon) {
  const std::size_t count = out.words.size();
  std::size_t covered = 0;  // end of the longest phrase so far
  for (std::size_t first = 0; first < count; ++first) {
    if (out.words[first].word_class == WordClass::article) continue;
    std::uint64_t phrase = Lexicon::phrase_start(language);
    std::size_t best_end = 0;
    std::pair<const std::uint16_t*, const std::uint16_t*> best{};
    std::size_t length = 0;
    for (std::size_t last = first; last < count && length < Lexicon::longest_phrase; ++last) {
      if (out.words[last].word_class == WordClass::article) continue;
      ++length;
      phrase = Lexicon::extend(phrase, out.words[last].stem);
      const auto found = lexicon.groups(phrase);
      if (found.first == found.second) continue;
      best = found;
      best_end = last + 1;
    }
    if (best_end <= covered) continue;
    covered = best_end;
    for (auto id = best.first; id != best.second; ++id) {
      out.concepts.push_back({*id, first, best_end});
    }
  }
}

}  // namespace

Analysis analyze(std::string_view text, Language language, const Lexicon& lexicon) {
  Analysis out;
  for (Token& token : tokenize(text)) {
    const std::string_view expansion = lexicon.expansion(token.folded, language);
    if (expansion.empty()) {
      add_word(out, std::move(token.folded), token, language, lexicon);
      continue;
    }
    for (Token& part : tokenize(expansion)) {
      add_word(out, std::move(part.folded), token, language, lexicon);
    }
  }
  find_concepts(out, language, lexicon);
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
