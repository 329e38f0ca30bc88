#include "faq/lexicon.hpp"

#include <algorithm>

#include "base/sort.hpp"
#include "faq/fixed.hpp"

namespace ventanilla::faq {
namespace {

constexpr std::size_t shortest_misspelt = 4;  ///< letters of words that a typo is looked up in

constexpr Language languages[] = {Language::es, Language::en, Language::pt, Language::fr};

std::uint64_t word_key(std::string_view folded, Language language) {
  return hash(folded, Lexicon::phrase_start(language));
}

/// Calls `use(part)` for each part of `text` between separators.
template <class Use>
void split(std::string_view text, char separator, Use use) {
  while (true) {
    const std::size_t end = text.find(separator);
    use(text.substr(0, end));
    if (end == std::string_view::npos) return;
    text.remove_prefix(end + 1);
  }
}

bool replace_ending(std::string& word, std::string_view ending, std::string_view by) {
  if (word.size() <= ending.size() + 1 || !word.ends_with(ending)) return false;
  word.replace(word.size() - ending.size(), ending.size(), by);
  return true;
}

// Snowball's rules look for these endings with their accents.
void restore_accents(std::string& word, Language language) {
  static constexpr std::string_view es[][2] = {
      {"cion", "ción"}, {"sion", "sión"}, {"ria", "ría"}, {"rias", "rías"}, {"rian", "rían"}};
  static constexpr std::string_view pt[][2] = {
      {"cao", "ção"}, {"coes", "ções"}, {"sao", "são"}, {"soes", "sões"}, {"avel", "ável"}};
  const auto& endings = language == Language::pt ? pt : es;
  if (language != Language::pt && language != Language::es) return;
  for (const auto& [ending, accented] : endings) {
    if (replace_ending(word, ending, accented)) return;
  }
}

}  // namespace

std::string folded_stem(const std::string& folded, Language language) {
  std::string word = folded;
  restore_accents(word, language);
  return stem(word, language);
}

Lexicon::Lexicon(const std::vector<std::vector<std::string>>& synonyms) {
  // Articles come first: phrases are kept without them.
  for (const Language language : languages) {
    const LanguagePack* pack = language_pack(language);
    if (pack != nullptr) add_stopwords(pack->lexicon.stopwords, language);
  }
  sort_classes();
  for (const Language language : languages) {
    const LanguagePack* pack = language_pack(language);
    if (pack != nullptr) add_language(pack->lexicon, language);
  }
  for (std::size_t i = 0; i < synonyms.size(); ++i) {
    for (const std::string& phrase : synonyms[i]) {
      const auto group = static_cast<std::uint16_t>(synonym_base + i % synonym_base);
      for (const Language language : languages) add_phrase(phrase, language, group);
      add_phrase(phrase, Language::other, group);
    }
  }
  finish();
}

void Lexicon::add_language(const LexiconData& data, Language language) {
  add_groups(data.concepts, language, 0);
  add_groups(data.smalltalk, language, smalltalk_base);
  add_shorthand(data.shorthand, language);
}

void Lexicon::add_groups(std::string_view text, Language language, std::uint16_t base) {
  std::uint16_t group = base;
  split(text, '\n', [&](std::string_view line) {
    split(line, ';', [&](std::string_view phrase) {
      add_phrase(phrase, language, group);
      if (phrase.size() < shortest_misspelt || phrase.find(' ') != std::string_view::npos) return;
      std::string stem = folded_stem(std::string(phrase), language);
      words_[static_cast<std::size_t>(language)].push_back(
          {phrase, std::move(stem), letters_of(phrase)});
    });
    ++group;
  });
}

void Lexicon::add_phrase(std::string_view phrase, Language language, std::uint16_t group) {
  std::uint64_t key = phrase_start(language);
  bool empty = true;
  for (const Token& token : tokenize(phrase)) {
    if (is_article(token.folded, language)) continue;
    key = extend(key, folded_stem(token.folded, language));
    empty = false;
  }
  if (!empty) pairs_.emplace_back(key, group);
}

void Lexicon::add_stopwords(std::string_view text, Language language) {
  static constexpr WordClass order[] = {WordClass::function, WordClass::scaffold,
                                        WordClass::question, WordClass::article};
  std::size_t line_number = 0;
  split(text, '\n', [&](std::string_view line) {
    const WordClass word_class = order[std::min<std::size_t>(line_number++, 3)];
    split(line, ';', [&](std::string_view phrase) {
      // A phrase of several words ("quiero saber") lends its class to each of them.
      for (const Token& token : tokenize(phrase)) {
        classes_.push_back({word_key(token.folded, language), word_class});
      }
    });
  });
}

void Lexicon::add_shorthand(std::string_view text, Language language) {
  split(text, '\n', [&](std::string_view line) {
    split(line, ';', [&](std::string_view pair) {
      const std::size_t equals = pair.find('=');
      if (equals == std::string_view::npos) return;
      const std::vector<Token> tokens = tokenize(pair.substr(0, equals));
      if (tokens.size() != 1) return;
      shorthand_.push_back({word_key(tokens[0].folded, language), pair.substr(equals + 1)});
    });
  });
}

void Lexicon::finish() {
  sort_items(pairs_);
  pairs_.erase(std::unique(pairs_.begin(), pairs_.end()), pairs_.end());
  for (const auto& [phrase, group] : pairs_) {
    phrases_.push_back(phrase);
    groups_.push_back(group);
  }
  pairs_ = {};
  sort_items(shorthand_, [](const Shorthand& a, const Shorthand& b) { return a.word < b.word; });
}

void Lexicon::sort_classes() {
  // Of two classes the more telling one counts: the smaller is found first.
  sort_items(classes_, [](const ClassedWord& a, const ClassedWord& b) {
    return a.word != b.word ? a.word < b.word : a.word_class < b.word_class;
  });
}

WordClass Lexicon::word_class(std::string_view folded, Language language) const {
  const std::uint64_t key = word_key(folded, language);
  const auto at = std::lower_bound(
      classes_.begin(), classes_.end(), key,
      [](const ClassedWord& item, std::uint64_t word) { return item.word < word; });
  return at != classes_.end() && at->word == key ? at->word_class : WordClass::content;
}

std::string_view Lexicon::expansion(std::string_view folded, Language language) const {
  const std::uint64_t key = word_key(folded, language);
  const auto at =
      std::lower_bound(shorthand_.begin(), shorthand_.end(), key,
                       [](const Shorthand& item, std::uint64_t word) { return item.word < word; });
  return at != shorthand_.end() && at->word == key ? at->meaning : std::string_view();
}

std::pair<const std::uint16_t*, const std::uint16_t*> Lexicon::groups(std::uint64_t phrase) const {
  const auto [first, last] = std::equal_range(phrases_.begin(), phrases_.end(), phrase);
  return {groups_.data() + (first - phrases_.begin()), groups_.data() + (last - phrases_.begin())};
}

bool Lexicon::knows(std::string_view folded, Language language) const {
  if (word_class(folded, language) != WordClass::content) return true;
  const auto found =
      groups(extend(phrase_start(language), folded_stem(std::string(folded), language)));
  return found.first != found.second;
}

std::string Lexicon::similar(std::string_view folded, std::string_view stem,
                             Language language) const {
  Misspelling whole(folded), stemmed(stem);
  std::string by_whole, by_stem;
  for (const KnownWord& word : words_[static_cast<std::size_t>(language)]) {
    if (whole.judge(word.folded, word.letters) == Misspelling::Judgement::nearer) {
      by_whole = word.stem;
    }
    if (stemmed.judge(word.stem, letters_of(word.stem)) == Misspelling::Judgement::nearer) {
      by_stem = word.stem;
    }
  }
  return by_whole.empty() ? by_stem : by_whole;
}

std::uint64_t Lexicon::phrase_start(Language language) { return hash(to_string(language)); }

std::uint64_t Lexicon::extend(std::uint64_t phrase, std::string_view stem) {
  return hash(stem, hash(" ", phrase));
}

}  // namespace ventanilla::faq
