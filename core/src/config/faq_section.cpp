#include "config/entry_ids.hpp"
#include "config/html_tag.hpp"
#include "config/links.hpp"
#include "config/sections.hpp"

namespace ventanilla {
namespace {

bool is_blank_string(const Value& value) {
  return value.is_string() && value.string().find_first_not_of(" \t\r\n") == std::string::npos;
}

/// What pages show otherwise than its writer thinks.
void warn_answer(const Node& node, std::string_view markdown) {
  const std::string_view link = unencrypted_markdown_link(markdown, node.document().site_host);
  if (!link.empty()) {
    node.warning(ErrorCode::out_of_range, [&] {
      return quoted(link) +
             " is not linked to: write https://; http:// is for the host of "
             "\"brand\".\"url\" alone";
    });
  }
  const std::string_view tag = html_tag(markdown);
  if (!tag.empty()) {
    node.warning(ErrorCode::out_of_range, [&] {
      return quoted(tag) + ": answers are Markdown, where HTML is shown as text";
    });
  }
}

void read_answer(Object& object, LocalizedText& answer) {
  const auto node = object.member("answer");
  if (!node || is_blank_string(node->value())) {
    (node ? *node : object.absent("answer"))
        .warning(ErrorCode::missing, "this entry has no answer yet");
    return;
  }
  read_text(*node, limits::answer, answer);
  for (const auto& entry : answer.entries) {
    if (node->warns()) warn_answer(*node, entry.text);
    const std::string_view target = unsafe_markdown_link(entry.text);
    if (target.empty()) continue;
    node->error(ErrorCode::out_of_range, target,
                " is no safe link: only https:, http:, tel: and mailto: "
                "links and paths on the site are");
    answer.entries.clear();
    return;
  }
}

/// Untranslated questions are told once; the answer only when it lacks another language.
void warn_entry(const Object& object, const FaqEntry& entry) {
  if (!object.node().warns()) return;
  const auto question = object.node().find("question");
  const auto answer = object.node().find("answer");
  if (question) warn_untranslated(*question, entry.question);
  if (answer && untranslated(*answer, entry.answer) != untranslated(*answer, entry.question)) {
    warn_untranslated(*answer, entry.answer);
  }
}

void read_pages(Object& object, std::vector<std::string>& pages) {
  const Items items(object, "pages", limits::list);
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Node item = items[i];
    std::string page;
    if (!read_string(item, limits::link, page)) continue;
    if (page.front() == '/' || page.front() == '*') {
      pages.push_back(std::move(page));
    } else {
      item.error(ErrorCode::out_of_range, page, " is no path: write one such as '/equipaje*'");
    }
  }
}

/// Without an id when it cannot be used.
void read_entry(const Node& node, FaqEntry& entry) {
  Object object(node);
  std::string id;
  read_id(object, "id", id);
  if (const auto question = object.member("question", Need::required)) {
    read_text(*question, limits::text, entry.question);
  }
  read_texts(object, "alternatives", limits::alternatives, entry.alternatives);
  read_answer(object, entry.answer);
  read_text(object, "category", entry.category);
  read_text(object, "product", entry.product);
  if (const auto price = object.member("price")) read_price(*price, entry.price);
  read_pages(object, entry.pages);
  read_strings(object, "related", limits::list, entry.related);
  // What cannot be read may have been meant to be private.
  if (!read_boolean(object, "private", entry.is_private)) {
    entry.is_private = node.find("private").has_value();
  }
  warn_entry(object, entry);
  if (!entry.question.empty()) entry.id = std::move(id);
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

void read_faq(Object& file, std::vector<FaqEntry>& faq) {
  const Items items(file, "faq", limits::faq, Need::required);
  faq = std::vector<FaqEntry>(items.size());
  for (std::size_t i = 0; i < items.size(); ++i) read_entry(items[i], faq[i]);
  keep_unique(items, faq);
  check_related(items, faq);
}

}  // namespace ventanilla
