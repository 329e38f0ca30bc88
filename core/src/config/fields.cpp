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

bool read_string(const Node& node, std::size_t longest, std::string& out) {
  if (!node.expect(Value::Kind::string)) return false;
  const std::string& text = node.value().string();
  if (is_blank(text)) {
    node.error(ErrorCode::out_of_range, "this text is empty: write it, or leave the member out");
    return false;
  }
  if (text.size() > longest) {
    node.error(ErrorCode::too_large, [&] {
      std::string message = "at most ";
      append_decimal(message, longest);
      return message + " bytes";
    });
    return false;
  }
  out = text;
  return true;
}

bool read_string(Object& object, std::string_view key, std::string& out, Need need,
                 std::size_t longest) {
  const auto node = object.member(key, need);
  return node && read_string(*node, longest, out);
}

bool read_id(Object& object, std::string_view key, std::string& out) {
  const auto node = object.member(key, Need::required);
  std::string id;
  if (!node || !read_string(*node, limits::name, id)) return false;
  for (const char c : id) {
    if (static_cast<unsigned char>(c) > ' ' && c != '\x7F') continue;
    node->error(ErrorCode::out_of_range, "an id has no spaces or control characters: write '-'");
    return false;
  }
  out = std::move(id);
  return true;
}

bool read_boolean(Object& object, std::string_view key, bool& out) {
  const auto node = object.member(key);
  if (!node || !node->expect(Value::Kind::boolean)) return false;
  out = node->value().boolean();
  return true;
}

bool read_integer(Object& object, std::string_view key, std::int64_t least, std::int64_t most,
                  std::int64_t& out, Need need) {
  const auto node = object.member(key, need);
  if (!node || !node->expect(Value::Kind::number)) return false;
  const double number = node->value().number();
  const bool within = number >= static_cast<double>(least) && number <= static_cast<double>(most);
  const auto integer = within ? static_cast<std::int64_t>(number) : 0;
  if (within && static_cast<double>(integer) == number) {
    out = integer;
    return true;
  }
  node->error(ErrorCode::out_of_range, [&] {
    std::string message = "expected a whole number from ";
    append_decimal(message, static_cast<std::uint64_t>(least));
    message += " to ";
    append_decimal(message, static_cast<std::uint64_t>(most));
    return message;
  });
  return false;
}

bool read_code(Object& object, std::string_view key, std::size_t length, std::string_view example,
               std::string& out) {
  constexpr std::string_view capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const auto node = object.member(key, Need::required);
  std::string code;
  if (!node || !read_string(*node, limits::name, code)) return false;
  if (code.size() == length && code.find_first_not_of(capitals) == std::string::npos) {
    out = std::move(code);
    return true;
  }
  node->error(ErrorCode::out_of_range, [&] {
    return quoted(code) + " is no such code: write one such as " + std::string(example);
  });
  return false;
}

bool read_strings(Object& object, std::string_view key, std::size_t most,
                  std::vector<std::string>& out) {
  const Items items(object, key, most);
  for (std::size_t i = 0; i < items.size(); ++i) {
    std::string text;
    if (read_string(items[i], limits::name, text)) out.push_back(std::move(text));
  }
  return !out.empty();
}

std::optional<std::size_t> read_word(const Node& node, Names words) {
  if (!node.expect(Value::Kind::string)) return std::nullopt;
  const std::string& word = node.value().string();
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == word) return i;
  }
  node.error_among(ErrorCode::out_of_range, word, " is none of ", words);
  return std::nullopt;
}

void clear_repeated(const Items& items, const std::vector<std::string*>& ids) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (!ids[i]->empty()) order.push_back(i);
  }
  sort_items(order, [&](std::size_t a, std::size_t b) { return *ids[a] < *ids[b]; });
  // From the end on: an id is compared before it is cleared.
  for (std::size_t i = order.size(); i-- > 1;) {
    std::string& id = *ids[order[i]];
    if (id != *ids[order[i - 1]]) continue;
    const Node item = items[order[i]];
    if (const auto node = item.find("id")) {
      node->error(ErrorCode::duplicate, id, " is the id of an item before: write another one");
    }
    id.clear();
  }
}

}  // namespace ventanilla
