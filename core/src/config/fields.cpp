#include "config/fields.hpp"

#include <algorithm>

#include "base/decimal.hpp"
#include "base/sort.hpp"

namespace ventanilla {
namespace {

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace

std::optional<std::string> read_string(const Node& node, std::size_t longest) {
  if (!node.expect(Value::Kind::string)) return std::nullopt;
  const std::string& text = node.value().string();
  if (is_blank(text)) {
    node.error(ErrorCode::out_of_range, "this text is empty: write it, or leave the member out");
    return std::nullopt;
  }
  if (text.size() > longest) {
    std::string message = "at most ";
    append_decimal(message, longest);
    node.error(ErrorCode::too_large, message + " bytes");
    return std::nullopt;
  }
  return text;
}

std::optional<bool> read_boolean(const Node& node) {
  if (!node.expect(Value::Kind::boolean)) return std::nullopt;
  return node.value().boolean();
}

std::optional<std::int64_t> read_integer(const Node& node, std::int64_t least, std::int64_t most) {
  if (!node.expect(Value::Kind::number)) return std::nullopt;
  const double number = node.value().number();
  const bool within = number >= static_cast<double>(least) && number <= static_cast<double>(most);
  const auto integer = within ? static_cast<std::int64_t>(number) : 0;
  if (within && static_cast<double>(integer) == number) return integer;
  std::string message = "expected a whole number from ";
  append_decimal(message, static_cast<std::uint64_t>(least));
  message += " to ";
  append_decimal(message, static_cast<std::uint64_t>(most));
  node.error(ErrorCode::out_of_range, std::move(message));
  return std::nullopt;
}

std::optional<std::size_t> read_word(const Node& node, Names words) {
  if (!node.expect(Value::Kind::string)) return std::nullopt;
  const std::string& word = node.value().string();
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == word) return i;
  }
  std::string message = quoted(word) + " is none of " + listed(words);
  const std::string_view nearest = nearest_name(word, words);
  if (!nearest.empty()) message += ": did you mean " + quoted(nearest) + "?";
  node.error(ErrorCode::out_of_range, std::move(message));
  return std::nullopt;
}

std::optional<std::string> read_id(const Node& node) {
  auto id = read_string(node);
  if (!id) return std::nullopt;
  for (const char c : *id) {
    if (static_cast<unsigned char>(c) > ' ' && c != '\x7F') continue;
    node.error(ErrorCode::out_of_range, "an id has no spaces or control characters: write '-'");
    return std::nullopt;
  }
  return id;
}

std::optional<std::string> read_code(const Node& node, std::size_t length,
                                     std::string_view example) {
  auto code = read_string(node);
  if (!code) return std::nullopt;
  constexpr std::string_view capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  if (code->size() == length && code->find_first_not_of(capitals) == std::string::npos) return code;
  node.error(ErrorCode::out_of_range,
             quoted(*code) + " is no such code: write one such as " + std::string(example));
  return std::nullopt;
}

std::vector<bool> report_duplicates(const Items& items, const std::vector<std::string>& ids) {
  std::vector<std::pair<std::string_view, std::size_t>> sorted;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (!ids[i].empty()) sorted.emplace_back(ids[i], i);
  }
  sort_items(sorted);
  std::vector<bool> repeated(ids.size());
  for (std::size_t i = 1; i < sorted.size(); ++i) {
    if (sorted[i].first != sorted[i - 1].first) continue;
    const Node item = items[sorted[i].second];
    repeated[sorted[i].second] = true;
    if (const auto id = item.find("id")) {
      id->error(ErrorCode::duplicate,
                "the id " + quoted(sorted[i].first) + " is taken by an item before");
    }
  }
  return repeated;
}

std::vector<std::string> read_strings(const Node& node, std::size_t most, std::size_t longest) {
  std::vector<std::string> strings;
  const Items items(node, most);
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (auto text = read_string(items[i], longest)) strings.push_back(std::move(*text));
  }
  return strings;
}

}  // namespace ventanilla
