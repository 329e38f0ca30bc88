#include "config/language_tag.hpp"
#include "config/links.hpp"
#include "config/sections.hpp"

namespace ventanilla {

void read_brand(const Node& node, Brand& brand) {
  Object object(node);
  if (const auto url = node.find("url");
      url && link_kind(url->value().string()) == LinkKind::http) {
    node.document().site_host = std::string(host_of_link(url->value().string()));
  }
  read_link(object, "url", brand.url);
  read_text(object, "name", brand.name);
  read_link(object, "logo", brand.logo);
}

void read_languages(Object& file, std::vector<std::string>& languages) {
  const Items items(file, "languages", limits::languages, Need::required);
  const auto node = file.node().find("languages");
  if (node && node->value().is_array() && items.size() == 0) {
    node->error(ErrorCode::out_of_range, "name at least one language, such as [\"es\"]");
  }
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Node item = items[i];
    std::string tag;
    if (!read_string(item, limits::name, tag)) continue;
    bool repeated = false;
    for (const std::string& other : languages) repeated = repeated || same_tag(other, tag);
    if (!is_language_tag(tag)) {
      item.error(ErrorCode::out_of_range, tag,
                 " is no language tag: write one such as 'es' or 'en-US'");
    } else if (repeated) {
      item.error(ErrorCode::duplicate, tag, " is in the list already");
    } else {
      languages.push_back(std::move(tag));
    }
  }
}

void read_time_zone(Object& file, std::string& zone) {
  const auto node = file.member("timeZone");
  std::string name;
  if (!node || !read_string(*node, limits::name, name)) return;
  for (const char c : name) {
    const bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    const bool other = (c >= '0' && c <= '9') || c == '/' || c == '_' || c == '-' || c == '+';
    if (letter || other) continue;
    node->error(ErrorCode::out_of_range, name,
                " is no time zone: write an IANA name such as "
                "'America/Santo_Domingo' or 'Europe/Madrid'");
    return;
  }
  zone = std::move(name);
}

}  // namespace ventanilla
