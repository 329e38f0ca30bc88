#include "faq/lexicon.hpp"

#include <algorithm>

#include "faq/fixed.hpp"

namespace ventanilla::faq {
namespace {

constexpr std::size_t shortest_misspelt = 3;  ///< letters of stems, mostly of longer words

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

/// Calls `use(word)` for each word of a folded text, as tokenize() finds them there.
template <class Use>
void for_each_word(std::string_view text, Use use) {
  const auto in_word = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80) != 0;
  };
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && in_word(text[end])) ++end;
    if (end > at) use(text.substr(at, end - at));
    at = end + 1;
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

Lexicon::Lexicon(const std::vector<Language>& languages,
                 const std::vector<std::vector<std::string>>& synonyms)
    : languages_(languages) {
  for (const Language language : languages) {
    const LanguagePack* pack = language_pack(language);
    if (pack == nullptr) continue;
    add_stopwords(pack->lexicon.stopwords, language);
    add_groups(pack->lexicon.concepts, language, 0);
    add_groups(pack->lexicon.smalltalk, language, smalltalk_base);
    add_shorthand(pack->lexicon.shorthand, language);
  }
  for (std::size_t i = 0; i < synonyms.size(); ++i) {
    for (const std::string& phrase : synonyms[i]) {
      const auto group = static_cast<std::uint16_t>(synonym_base + i % synonym_base);
      const std::vector<Token> tokens = tokenize(phrase);
      for (const Language language : languages) {
        std::string stems;
        for (const Token& token : tokens) {
          if (is_article(token.folded, language)) continue;
          stems += folded_stem(token.folded, language) + " ";
        }
        add_phrase(stems, language, group);
      }
    }
  }
  finish();
}

bool Lexicon::has(Language language) const {
  return std::find(languages_.begin(), languages_.end(), language) != languages_.end();
}

void Lexicon::add_groups(std::string_view text, Language language, std::uint16_t base) {
  std::uint16_t group = base;
  split(text, '\n', [&](std::string_view line) {
    split(line, ';', [&](std::string_view phrase) {
      add_phrase(phrase, language, group);
      if (phrase.size() < shortest_misspelt || phrase.find(' ') != std::string_view::npos) return;
      KnownStems& known = known_[static_cast<std::size_t>(language)];
      known.spellings.add(phrase, static_cast<std::uint32_t>(known.stems.size()));
      known.stems.push_back(phrase);
    });
    ++group;
  });
}

void Lexicon::add_phrase(std::string_view stems, Language language, std::uint16_t group) {
  std::uint64_t key = phrase_start(language);
  std::uint32_t number = KeyTable::none;
  for_each_word(stems, [&](std::string_view stem) {
    key = extend(key, stem);
    number = phrases_.insert(key);
  });
  const std::pair<std::uint32_t, std::uint16_t> pair(number, group);
  for (auto at = pairs_.rbegin(); at != pairs_.rend() && at->second == group; ++at) {
    if (*at == pair) return;
  }
  if (number != KeyTable::none) pairs_.push_back(pair);
}

void Lexicon::add_stopwords(std::string_view text, Language language) {
  static constexpr WordClass order[] = {WordClass::function, WordClass::scaffold,
                                        WordClass::question, WordClass::article};
  std::size_t line_number = 0;
  split(text, '\n', [&](std::string_view line) {
    const WordClass word_class = order[std::min<std::size_t>(line_number++, 3)];
    // A phrase of several words ("quiero saber") lends its class to each of them; of two classes
    // the more telling one counts.
    for_each_word(line, [&](std::string_view word) {
      const std::uint32_t number = classed_.insert(word_key(word, language));
      if (number == classes_.size()) classes_.push_back(word_class);
      classes_[number] = std::min(classes_[number], word_class);
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
      const std::uint32_t number = abbreviated_.insert(word_key(tokens[0].folded, language));
      if (number == meanings_.size()) meanings_.push_back(pair.substr(equals + 1));
    });
  });
}

void Lexicon::finish() {
  starts_.assign(phrases_.size() + 1, 0);
  for (const auto& pair : pairs_) ++starts_[pair.first + 1];
  for (std::size_t i = 1; i < starts_.size(); ++i) starts_[i] += starts_[i - 1];
  groups_.resize(pairs_.size());
  std::vector<std::uint32_t> next(starts_.begin(), starts_.end() - 1);
  for (const auto& [phrase, group] : pairs_) groups_[next[phrase]++] = group;
  pairs_ = {};
}

WordClass Lexicon::word_class(std::string_view folded, Language language) const {
  const std::uint32_t number = classed_.find(word_key(folded, language));
  return number == KeyTable::none ? WordClass::content : classes_[number];
}

std::string_view Lexicon::expansion(std::string_view folded, Language language) const {
  const std::uint32_t number = abbreviated_.find(word_key(folded, language));
  return number == KeyTable::none ? std::string_view() : meanings_[number];
}

Lexicon::Groups Lexicon::groups(std::uint64_t phrase) const {
  const std::uint32_t number = phrases_.find(phrase);
  if (number == KeyTable::none) return {};
  return {groups_.data() + starts_[number], groups_.data() + starts_[number + 1], true};
}

Lexicon::Groups Lexicon::groups_of_word(std::string_view folded, Language language) const {
  return groups(extend(phrase_start(language), folded_stem(std::string(folded), language)));
}

bool Lexicon::knows(std::string_view folded, Language language) const {
  return word_class(folded, language) != WordClass::content ||
         knows_stem(folded_stem(std::string(folded), language), language);
}

bool Lexicon::knows_stem(std::string_view stem, Language language) const {
  const Groups found = groups(extend(phrase_start(language), stem));
  return found.begin != found.end;
}

bool Lexicon::speaks(std::string_view folded, Language language) const {
  if (word_class(folded, language) != WordClass::content) return true;
  const Groups found = groups_of_word(folded, language);
  return std::any_of(found.begin, found.end, [](std::uint16_t group) {
    return group < synonym_base || group >= smalltalk_base;
  });
}

std::string_view Lexicon::similar(std::string_view stem, Language language) const {
  const KnownStems& known = known_[static_cast<std::size_t>(language)];
  Misspelling misspelling(stem);
  std::uint32_t best = KeyTable::none;
  for (const std::uint32_t i : known.spellings.near(misspelling)) {
    const auto judgement = misspelling.judge(known.stems[i]);
    const bool earlier = judgement == Misspelling::Judgement::as_near && i < best;
    if (judgement == Misspelling::Judgement::nearer || earlier) best = i;
  }
  return best == KeyTable::none ? std::string_view() : known.stems[best];
}

std::uint64_t Lexicon::phrase_start(Language language) { return hash(to_string(language)); }

std::uint64_t Lexicon::extend(std::uint64_t phrase, std::string_view stem) {
  return hash(stem, hash(" ", phrase));
}

}  // namespace ventanilla::faq
