#include <cmath>

#include "config/entry_ids.hpp"
#include "config/language_tag.hpp"
#include "config/sections.hpp"

// What tunes and tests the matching: synonyms, thresholds, expectations.
namespace ventanilla {
namespace {

/// A probability in ten-thousandths.
void read_probability(Object& object, std::string_view key, std::int32_t& out) {
  const auto node = object.member(key);
  if (!node || !node->expect(Value::Kind::number)) return;
  const double number = node->value().number();
  if (number >= 0 && number <= 1) {
    out = static_cast<std::int32_t>(std::floor(number * 1e4 + 0.5));
  } else {
    node->error(ErrorCode::out_of_range, "expected a number from 0 to 1");
  }
}

void check_expectation(const Node& node, const EntryIds& ids) {
  Object object(node);
  std::string text;
  read_string(object, "query", text, Need::required, limits::text);
  if (read_string(object, "id", text, Need::required)) ids.check(*node.find("id"));
  if (read_string(object, "lang", text) && !is_language_tag(text)) {
    node.find("lang")->error(ErrorCode::out_of_range, text, " is no language tag");
  }
}

}  // namespace

void read_synonyms(Object& file, std::vector<std::vector<std::string>>& synonyms) {
  const Items groups(file, "synonyms", limits::synonyms);
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const Node group = groups[i];
    const Items words(group, limits::list);
    std::vector<std::string>& read = synonyms.emplace_back();
    for (std::size_t j = 0; j < words.size(); ++j) {
      read_string(words[j], limits::name, read.emplace_back());
      if (read.back().empty()) read.pop_back();
    }
    if (group.value().is_array() && words.size() < 2) {
      group.warning(ErrorCode::out_of_range, "a group of synonyms has at least two words");
    }
    if (read.size() < 2) synonyms.pop_back();
  }
}

void read_thresholds(const Node& node, Thresholds& thresholds) {
  Object object(node);
  Thresholds read;
  read_probability(object, "answer", read.answer);
  read_probability(object, "suggest", read.suggest);
  if (read.suggest <= read.answer) {
    thresholds = read;
    return;
  }
  node.error(ErrorCode::out_of_range,
             "\"suggest\" may not be above \"answer\", which is 0.8 unless it is given");
}

void check_expectations(const Node& node, const std::vector<FaqEntry>& faq) {
  const Items items(node, limits::expect);
  const EntryIds ids(faq);
  for (std::size_t i = 0; i < items.size(); ++i) check_expectation(items[i], ids);
}

}  // namespace ventanilla
