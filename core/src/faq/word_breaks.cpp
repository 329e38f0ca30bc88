#include "faq/word_breaks.hpp"

namespace ventanilla::faq {
namespace {

constexpr std::size_t shortest_part = 2, shortest_end = 4;
constexpr std::size_t longest_split = 40;  ///< letters: no time is lost on nonsense

// The parts of `folded`, the first as long as it may be; empty when one would be unknown. The last
// is no short word: many words end like one.
std::vector<std::string> parts_of(const std::string& folded, const Dictionary& dictionary,
                                  std::size_t shortest) {
  for (std::size_t at = folded.size() - shortest_end; at >= shortest; --at) {
    const std::string head = folded.substr(0, at), tail = folded.substr(at);
    if (!dictionary.knows(head)) continue;
    if (dictionary.knows(tail)) return {head, tail};
    if (tail.size() < shortest_part + shortest_end) continue;
    std::vector<std::string> rest = parts_of(tail, dictionary, shortest_part);
    if (rest.empty()) continue;
    rest.insert(rest.begin(), head);
    return rest;
  }
  return {};
}

}  // namespace

bool Dictionary::knows(std::string_view folded) const {
  return vocabulary.contains(folded) || lexicon.knows(folded, language);
}

bool Dictionary::knows(const Word& word) const {
  return vocabulary.contains(word.folded) || in_lexicon(word);
}

bool Dictionary::in_lexicon(const Word& word) const {
  return word.word_class != WordClass::content || lexicon.knows_stem(word.stem, language);
}

// The index has analysed its own words.
Word Dictionary::word_of(std::string folded, std::size_t start, std::size_t end) const {
  const Vocabulary::Entry* known = vocabulary.find(folded, language);
  if (known == nullptr) return make_word(std::move(folded), start, end, language, lexicon);
  return {std::move(folded), known->stem, known->word_class, start, end};
}

void mend_breaks(std::vector<Word>& words, const Dictionary& dictionary) {
  std::vector<Word> out;
  bool next_known = !words.empty() && dictionary.knows(words[0]);
  for (std::size_t i = 0; i < words.size(); ++i) {
    Word& word = words[i];
    const bool known = next_known;
    next_known = i + 1 < words.size() && dictionary.knows(words[i + 1]);
    if (i + 1 < words.size() && !(known && next_known)) {
      const std::string joined = word.folded + words[i + 1].folded;
      if (joined.size() >= shortest_end && dictionary.knows(joined)) {
        out.push_back(dictionary.word_of(joined, word.start, words[++i].end));
        next_known = i + 1 < words.size() && dictionary.knows(words[i + 1]);
        continue;
      }
    }
    std::vector<std::string> parts;
    if (!known && word.folded.size() >= 2 * shortest_end && word.folded.size() <= longest_split) {
      parts = parts_of(word.folded, dictionary, shortest_end);
    }
    if (parts.empty()) {
      out.push_back(std::move(word));
      continue;
    }
    for (std::string& part : parts) {
      out.push_back(dictionary.word_of(std::move(part), word.start, word.end));
    }
  }
  words = std::move(out);
}

}  // namespace ventanilla::faq
