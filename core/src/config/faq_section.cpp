#include "config/entry_ids.hpp"
#include "config/links.hpp"
#include "config/sections.hpp"

namespace ventanilla {
namespace {

bool is_blank_string(const Value& value) {
  return value.is_string() && value.string().find_first_not_of(" \t\r\n") == std::string::npos;
}

LocalizedText read_answer(Object& object) {
  const auto node = object.optional("answer");
  if (!node || is_blank_string(node->value())) {
    (node ? *node : object.absent("answer"))
        .warning(ErrorCode::missing, "this entry has no answer yet");
    return {};
  }
  LocalizedText answer = read_text(*node, limits::answer);
  for (const auto& entry : answer.entries) {
    const std::string_view target = unsafe_markdown_link(entry.text);
    if (target.empty()) continue;
    node->error(ErrorCode::out_of_range, "the link to " + quoted(target) +
                                             " is not safe: only https:, http:, tel: and mailto: "
                                             "links and paths on the site are");
    return {};
  }
  return answer;
}

/// Untranslated questions are told once; the answer only when it lacks another language.
void warn_entry(const Object& object, const FaqEntry& entry) {
  const auto question = object.node().find("question");
  const auto answer = object.node().find("answer");
  if (question) warn_untranslated(*question, entry.question);
  if (answer && untranslated(*answer, entry.answer) != untranslated(*answer, entry.question)) {
    warn_untranslated(*answer, entry.answer);
  }
}

std::vector<std::string> read_pages(const Node& node) {
  std::vector<std::string> pages;
  const Items items(node, limits::list);
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Node item = items[i];
    auto page = read_string(item, limits::link);
    if (!page) continue;
    if (page->front() == '/' || page->front() == '*') {
      pages.push_back(std::move(*page));
    } else {
      item.error(ErrorCode::out_of_range,
                 quoted(*page) + " is no path: write one such as '/equipaje*'");
    }
  }
  return pages;
}

/// Without an id when it cannot be used.
FaqEntry read_entry(const Node& node) {
  FaqEntry entry;
  Object object(node);
  const auto id_node = object.required("id");
  const auto question = object.required("question");
  auto id = id_node ? read_id(*id_node) : std::nullopt;
  if (question) entry.question = read_text(*question, limits::text);
  if (const auto texts = object.optional("alternatives")) {
    entry.alternatives = read_texts(*texts, limits::alternatives);
  }
  entry.answer = read_answer(object);
  if (const auto category = object.optional("category")) entry.category = read_text(*category);
  if (const auto product = object.optional("product")) entry.product = read_text(*product);
  if (const auto price = object.optional("price")) entry.price = read_price(*price);
  if (const auto pages = object.optional("pages")) entry.pages = read_pages(*pages);
  if (const auto related = object.optional("related")) {
    entry.related = read_strings(*related, limits::list);
  }
  // What cannot be read may have been meant to be private.
  if (const auto is_private = object.optional("private")) {
    entry.is_private = read_boolean(*is_private).value_or(true);
  }
  warn_entry(object, entry);
  if (id && !entry.question.empty()) entry.id = std::move(*id);
  return entry;
}

/// Drops what `related` names in vain.
void check_related(const Items& items, std::vector<FaqEntry>& faq) {
  const EntryIds ids(faq);
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Node item = items[i];
    const auto related = item.find("related");
    if (!related || related->value().items().size() > limits::list) continue;
    if (!related->value().is_array()) continue;
    const Items references(*related, limits::list);
    for (std::size_t j = 0; j < references.size(); ++j) ids.check(references[j]);
  }
  for (FaqEntry& entry : faq) {
    std::erase_if(entry.related, [&](const std::string& id) { return !ids.has(id); });
  }
}

}  // namespace

std::vector<FaqEntry> read_faq(const Node& node) {
  std::vector<FaqEntry> faq;
  const Items items(node, limits::faq);
  faq.reserve(items.size());
  for (std::size_t i = 0; i < items.size(); ++i) faq.push_back(read_entry(items[i]));
  keep_unique(items, faq);
  check_related(items, faq);
  return faq;
}

}  // namespace ventanilla
