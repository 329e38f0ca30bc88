#include "ventanilla/json_text.hpp"

#include <algorithm>

#include "base/json_scanner.hpp"
#include "base/pointer.hpp"
#include "base/sort.hpp"
#include "ventanilla/result.hpp"

namespace ventanilla {
namespace {

/// An array's index as a pointer writes it; nullopt: `token` is none.
std::optional<std::size_t> index_of(std::string_view token) {
  if (token.empty() || token.size() > 9) return std::nullopt;
  std::size_t index = 0;
  for (const char c : token) {
    if (c < '0' || c > '9') return std::nullopt;
    index = index * 10 + static_cast<std::size_t>(c - '0');
  }
  return index;
}

}  // namespace

std::optional<JsonSyntaxError> json_syntax_error(std::string_view text) {
  return JsonScanner(text).scan();
}

JsonPlaces::JsonPlaces(std::string_view text) : text_(text) {
  if (JsonScanner(text, &nodes_).scan()) fatal();
}

std::size_t JsonPlaces::offset(std::string_view pointer, Part part) const {
  std::size_t node = 0;
  while (!pointer.empty()) {
    const std::size_t found = child(node, next_token(pointer));
    if (found == 0) return nodes_[node].start;
    node = found;
  }
  const bool at_key = part == Part::key && nodes_[node].key_start > 0;
  return at_key ? nodes_[node].key_start - 1 : nodes_[node].start;
}

/// 0, which is nobody's child: there is none.
std::size_t JsonPlaces::child(std::size_t parent, std::string_view token) const {
  const auto wanted = nodes_[parent].open == '[' ? index_of(token) : std::nullopt;
  if (nodes_[parent].open == '[' && !wanted) return 0;
  std::size_t found = 0, index = 0;
  for (std::size_t i = parent + 1; i < nodes_[parent].end; i = nodes_[i].end, ++index) {
    const Node& node = nodes_[i];
    if (wanted && index == *wanted) return i;
    if (wanted) continue;
    const auto key = text_.substr(node.key_start, node.key_end - node.key_start);
    if (key == token || decode_json_string(key) == token) found = i;
  }
  return found;
}

std::vector<std::string> JsonPlaces::repeated_keys() const {
  std::vector<std::size_t> repeated;
  std::vector<std::pair<std::string, std::size_t>> keys;
  for (std::size_t parent = 0; parent < nodes_.size(); ++parent) {
    if (nodes_[parent].open != '{') continue;
    keys.clear();
    for (std::size_t i = parent + 1; i < nodes_[parent].end; i = nodes_[i].end) {
      const Node& node = nodes_[i];
      keys.emplace_back(
          decode_json_string(text_.substr(node.key_start, node.key_end - node.key_start)), i);
    }
    sort_items(keys);
    for (std::size_t i = 1; i < keys.size(); ++i) {
      if (keys[i].first == keys[i - 1].first) repeated.push_back(keys[i].second);
    }
  }
  sort_items(repeated);
  std::vector<std::string> pointers;
  for (const std::size_t node : repeated) pointers.push_back(pointer_to(node));
  return pointers;
}

std::string JsonPlaces::pointer_to(std::size_t target) const {
  std::string pointer;
  for (std::size_t parent = 0; parent != target;) {
    std::size_t index = 0, i = parent + 1;
    for (; nodes_[i].end <= target; i = nodes_[i].end) ++index;
    const Node& node = nodes_[i];
    if (nodes_[parent].open == '[') {
      append_index(pointer, index);
    } else {
      append_key(pointer,
                 decode_json_string(text_.substr(node.key_start, node.key_end - node.key_start)));
    }
    parent = i;
  }
  return pointer;
}

TextPosition position_at(std::string_view text, std::size_t offset) {
  TextPosition position;
  for (const char c : text.substr(0, offset)) {
    if (c == '\n') {
      ++position.line;
      position.column = 1;
    } else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) {
      ++position.column;
    }
  }
  return position;
}

}  // namespace ventanilla
