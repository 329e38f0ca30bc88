#include <cmath>

#include "config/entry_ids.hpp"
#include "config/language_tag.hpp"
#include "config/sections.hpp"

// What tunes and tests the matching: synonyms, thresholds, expectations.
namespace ventanilla {
namespace {

/// A probability in ten-thousandths.
std::optional<std::int32_t> read_probability(const Node& node) {
  if (!node.expect(Value::Kind::number)) return std::nullopt;
  const double number = node.value().number();
  if (number >= 0 && number <= 1) return static_cast<std::int32_t>(std::floor(number * 1e4 + 0.5));
  node.error(ErrorCode::out_of_range, "expected a number from 0 to 1");
  return std::nullopt;
}

}  // namespace

std::vector<std::vector<std::string>> read_synonyms(const Node& node) {
  std::vector<std::vector<std::string>> synonyms;
  const Items groups(node, limits::synonyms);
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const Node group = groups[i];
    auto words = read_strings(group, limits::list);
    if (group.value().is_array() && group.value().items().size() < 2) {
      group.warning(ErrorCode::out_of_range, "a group of synonyms has at least two words");
    }
    if (words.size() > 1) synonyms.push_back(std::move(words));
  }
  return synonyms;
}

Thresholds read_thresholds(const Node& node) {
  Thresholds thresholds;
  Object object(node);
  const auto answer = object.optional("answer");
  const auto suggest = object.optional("suggest");
  if (answer) thresholds.answer = read_probability(*answer).value_or(thresholds.answer);
  if (suggest) thresholds.suggest = read_probability(*suggest).value_or(thresholds.suggest);
  if (thresholds.suggest <= thresholds.answer) return thresholds;
  node.error(ErrorCode::out_of_range,
             "\"suggest\" may not be above \"answer\", which is 0.8 unless it is given");
  return {};
}

void check_expectations(const Node& node, const std::vector<FaqEntry>& faq) {
  const EntryIds ids(faq);
  const Items items(node, limits::expect);
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Node item = items[i];
    Object object(item);
    if (const auto query = object.required("query")) read_string(*query, limits::text);
    if (const auto id = object.required("id")) {
      if (id->expect(Value::Kind::string)) ids.check(*id);
    }
    if (const auto lang = object.optional("lang")) {
      const auto tag = read_string(*lang);
      if (tag && !is_language_tag(*tag)) {
        lang->error(ErrorCode::out_of_range, quoted(*tag) + " is no language tag");
      }
    }
  }
}

}  // namespace ventanilla
