#include "config/sections.hpp"

namespace ventanilla {
namespace {

void read_part(Object& object, std::string_view key, LocalizedText& out) {
  const auto node = object.member(key);
  if (node && read_text(*node, limits::text, out)) warn_untranslated(*node, out);
}

/// Practice C7: the situation, the measures, the estimated time, the prevention.
void warn_incomplete(const Object& object) {
  if (!object.node().warns()) return;
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
void read_notice(const Node& node, Notice& notice) {
  Object object(node);
  const bool complete = object.member("situation", Need::required).has_value();
  read_part(object, "situation", notice.situation);
  read_part(object, "measures", notice.measures);
  read_instant(object, "estimate", notice.estimate);
  read_part(object, "prevention", notice.prevention);
  read_instant(object, "from", notice.from);
  read_instant(object, "until", notice.until);
  if (complete) warn_incomplete(object);
  if (notice.from && notice.until && *notice.until <= *notice.from) {
    node.find("until")->error(ErrorCode::out_of_range, "\"until\" must be later than \"from\"");
    notice.situation.entries.clear();
  }
}

}  // namespace

void read_notices(Object& file, std::vector<Notice>& notices) {
  const Items items(file, "notices", limits::notices);
  notices = std::vector<Notice>(items.size());
  for (std::size_t i = 0; i < items.size(); ++i) read_notice(items[i], notices[i]);
  std::erase_if(notices, [](const Notice& notice) { return notice.situation.empty(); });
}

}  // namespace ventanilla
