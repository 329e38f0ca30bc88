#include <algorithm>

#include "base/sort.hpp"
#include "config/fields.hpp"
#include "config/language_tag.hpp"

namespace ventanilla {
namespace {

/// A key of a map by language; an error unless it is a language tag.
bool is_language_key(const Node& node) {
  if (is_language_tag(node.key())) {
    const auto& languages = node.document().languages;
    const bool listed = std::any_of(languages.begin(), languages.end(),
                                    [&](const auto& tag) { return same_tag(tag, node.key()); });
    if (!listed) {
      node.warning(ErrorCode::out_of_range, [&] {
        return quoted(node.key()) + " is not in \"languages\": nobody will see this text";
      });
    }
    return true;
  }
  node.error(ErrorCode::unknown_key, node.key(),
             " is no language tag: write one such as 'es' or 'en-US'");
  return false;
}

std::size_t rank(const std::vector<std::string>& languages, std::string_view tag) {
  std::size_t i = 0;
  while (i < languages.size() && !same_tag(languages[i], tag)) ++i;
  return i;
}

/// The default language first, so that it is what another language falls back to.
void sort_by_language(const Document& document, std::vector<LocalizedText::Entry>& entries) {
  sort_items(entries, [&](const auto& a, const auto& b) {
    return rank(document.languages, a.lang) < rank(document.languages, b.lang);
  });
}

void add_text(const Node& node, std::string_view lang, std::size_t longest,
              std::vector<LocalizedText::Entry>& entries) {
  LocalizedText::Entry& entry = entries.emplace_back();
  entry.lang = lang;
  if (!read_string(node, longest, entry.text)) entries.pop_back();
}

void add_list(const Node& node, std::string_view lang, std::size_t most,
              std::vector<LocalizedText::Entry>& entries) {
  if (!node.value().is_array()) return add_text(node, lang, limits::text, entries);
  const Items items(node, most);
  for (std::size_t i = 0; i < items.size(); ++i) add_text(items[i], lang, limits::text, entries);
}

/// A string, or a map from languages to strings or lists of them.
void add_texts(const Node& node, std::size_t most, std::vector<LocalizedText::Entry>& entries) {
  if (!node.value().is_object()) {
    return add_text(node, node.document().languages.front(), limits::text, entries);
  }
  const Members members(node);
  for (std::size_t i = 0; i < members.size(); ++i) {
    const Node member = members[i];
    if (is_language_key(member)) add_list(member, member.key(), most, entries);
  }
}

}  // namespace

bool read_text(const Node& node, std::size_t longest, LocalizedText& out) {
  if (node.value().is_string()) {
    add_text(node, node.document().languages.front(), longest, out.entries);
    return !out.empty();
  }
  if (!node.value().is_object()) {
    node.error(ErrorCode::wrong_type, [&] {
      return "expected a string, or a map by language such as {\"es\": \"…\"}, found " +
             std::string(describe(node.value().kind()));
    });
    return false;
  }
  const Members members(node);
  for (std::size_t i = 0; i < members.size(); ++i) {
    const Node member = members[i];
    if (is_language_key(member)) add_text(member, member.key(), longest, out.entries);
  }
  if (members.size() == 0) {
    node.error(ErrorCode::out_of_range, "a text in no language: write one such as {\"es\": \"…\"}");
  }
  sort_by_language(node.document(), out.entries);
  return !out.empty();
}

bool read_text(Object& object, std::string_view key, LocalizedText& out, std::size_t longest) {
  const auto node = object.member(key);
  return node && read_text(*node, longest, out);
}

bool read_texts(Object& object, std::string_view key, std::size_t most,
                std::vector<LocalizedText::Entry>& out) {
  const auto node = object.member(key);
  if (!node) return false;
  if (!node->value().is_array()) {
    add_texts(*node, most, out);
  } else {
    const Items items(*node, most);
    for (std::size_t i = 0; i < items.size(); ++i) add_texts(items[i], most, out);
  }
  sort_by_language(node->document(), out);
  return !out.empty();
}

std::vector<std::string_view> untranslated(const Node& node, const LocalizedText& text) {
  std::vector<std::string_view> lacking;
  for (const std::string& tag : node.document().languages) {
    if (text.exactly_in(tag) == nullptr) lacking.push_back(tag);
  }
  return lacking;
}

void warn_untranslated(const Node& node, const LocalizedText& text) {
  if (!node.warns()) return;
  const auto lacking = untranslated(node, text);
  if (!text.empty() && !lacking.empty()) {
    node.warning(ErrorCode::missing, "no text in " + listed(lacking));
  }
}

}  // namespace ventanilla
