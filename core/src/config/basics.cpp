#include "config/language_tag.hpp"
#include "config/links.hpp"
#include "config/sections.hpp"
#include "config/zone_places.hpp"

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
    node->error(ErrorCode::out_of_range,
                [&] { return quoted(name) + " is no time zone: " + zone_advice(name); });
    return;
  }
  zone = std::move(name);
}

namespace {

/// `[1772348400, -10800]`
bool read_transition(const Node& node, ZoneTransition& transition) {
  const Value& pair = node.value();
  constexpr double latest = 1e11;
  constexpr double most_offset = 26 * 3600;
  const auto whole = [](const Value& value, double most) {
    const double number = value.is_number() ? value.number() : 2 * most;
    return number >= -most && number <= most &&
           number == static_cast<double>(static_cast<std::int64_t>(number));
  };
  const bool right = pair.is_array() && pair.items().size() == 2 &&
                     whole(pair.items()[0], latest) && whole(pair.items()[1], most_offset);
  if (!right) {
    node.error(ErrorCode::wrong_type, "expected [UTC second, offset in seconds]");
    return false;
  }
  transition = {static_cast<std::int64_t>(pair.items()[0].number()),
                static_cast<std::int32_t>(pair.items()[1].number())};
  return true;
}

}  // namespace

void read_time_zone_table(Object& file, const std::string& zone, std::optional<Zone>& table) {
  const auto node = file.member("timeZoneTable");
  if (!node || !node->expect(Value::Kind::object)) return;
  Object object(*node);
  std::int64_t initial = 0;
  bool right =
      read_integer(object, "initialOffset", -26 * 3600, 26 * 3600, initial, Need::required);
  const Items items(object, "transitions", limits::transitions, Need::required);
  std::vector<ZoneTransition> transitions(items.size());
  for (std::size_t i = 0; i < items.size(); ++i) {
    right = read_transition(items[i], transitions[i]) && right;
  }
  if (!right) return;
  auto made =
      Zone::from_transitions(zone, static_cast<std::int32_t>(initial), std::move(transitions));
  if (made) table = std::move(made).value();
  if (!made) node->error(made.error().code, made.error().message);
}

}  // namespace ventanilla
