#include "config/sections.hpp"

namespace ventanilla {
namespace {

std::optional<Instant> read_optional_instant(Object& object, std::string_view key) {
  const auto node = object.optional(key);
  return node ? read_instant(*node) : std::nullopt;
}

LocalizedText read_part(Object& object, std::string_view key) {
  const auto node = object.optional(key);
  if (!node) return {};
  LocalizedText text = read_text(*node, limits::text);
  warn_untranslated(*node, text);
  return text;
}

/// Practice C7: the situation, the measures, the estimated time, the prevention.
void warn_incomplete(const Object& object) {
  std::vector<std::string_view> absent;
  for (const std::string_view part : {"measures", "estimate", "prevention"}) {
    if (!object.node().find(part)) absent.push_back(part);
  }
  if (absent.empty()) return;
  object.node().warning(ErrorCode::missing,
                        "people also want to know what is done, until when, and how it will not "
                        "happen again: add " +
                            listed(absent));
}

/// Without a situation when it cannot be used.
Notice read_notice(const Node& node) {
  Notice notice;
  Object object(node);
  const bool complete = object.required("situation").has_value();
  notice.situation = read_part(object, "situation");
  notice.measures = read_part(object, "measures");
  notice.estimate = read_optional_instant(object, "estimate");
  notice.prevention = read_part(object, "prevention");
  notice.from = read_optional_instant(object, "from");
  notice.until = read_optional_instant(object, "until");
  if (complete) warn_incomplete(object);
  if (notice.from && notice.until && *notice.until <= *notice.from) {
    object.node().find("until")->error(ErrorCode::out_of_range,
                                       "\"until\" must be later than \"from\"");
    notice.situation = {};
  }
  return notice;
}

}  // namespace

std::vector<Notice> read_notices(const Node& node) {
  std::vector<Notice> notices;
  const Items items(node, limits::notices);
  for (std::size_t i = 0; i < items.size(); ++i) {
    Notice notice = read_notice(items[i]);
    if (!notice.situation.empty()) notices.push_back(std::move(notice));
  }
  return notices;
}

}  // namespace ventanilla
