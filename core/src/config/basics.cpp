#include "config/language_tag.hpp"
#include "config/links.hpp"
#include "config/sections.hpp"

namespace ventanilla {

Brand read_brand(const Node& node) {
  Brand brand;
  Object object(node);
  if (const auto url = object.optional("url")) {
    const std::string& written = url->value().string();
    if (link_kind(written) == LinkKind::http) {
      node.document().site_host = std::string(host_of_link(written));
    }
    if (auto link = read_link(*url)) brand.url = std::move(*link);
  }
  if (const auto name = object.optional("name")) brand.name = read_text(*name);
  if (const auto logo = object.optional("logo")) {
    if (auto link = read_link(*logo)) brand.logo = std::move(*link);
  }
  return brand;
}

std::vector<std::string> read_languages(const Node& node) {
  std::vector<std::string> languages;
  const Items items(node, limits::languages);
  if (node.value().is_array() && items.size() == 0) {
    node.error(ErrorCode::out_of_range, "name at least one language, such as [\"es\"]");
  }
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Node item = items[i];
    auto tag = read_string(item);
    if (!tag) continue;
    bool repeated = false;
    for (const std::string& other : languages) repeated = repeated || same_tag(other, *tag);
    if (!is_language_tag(*tag)) {
      item.error(ErrorCode::out_of_range,
                 quoted(*tag) + " is no language tag: write one such as 'es' or 'en-US'");
    } else if (repeated) {
      item.error(ErrorCode::duplicate, quoted(*tag) + " is in the list already");
    } else {
      languages.push_back(std::move(*tag));
    }
  }
  return languages;
}

std::optional<std::string> read_time_zone(const Node& node) {
  auto name = read_string(node);
  if (!name) return std::nullopt;
  for (const char c : *name) {
    const bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    const bool other = (c >= '0' && c <= '9') || c == '/' || c == '_' || c == '-' || c == '+';
    if (letter || other) continue;
    node.error(ErrorCode::out_of_range, quoted(*name) +
                                            " is no time zone: write an IANA name such as "
                                            "'America/Santo_Domingo' or 'Europe/Madrid'");
    return std::nullopt;
  }
  return name;
}

}  // namespace ventanilla
