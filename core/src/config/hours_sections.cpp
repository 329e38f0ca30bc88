#include "config/sections.hpp"

namespace ventanilla {
namespace {

OpeningHours unknown_hours() {
  auto hours = OpeningHours::parse("unknown");
  return hours ? std::move(hours).value() : OpeningHours{};
}

/// Says whether the days can be used.
bool read_special_item(const Node& node, SpecialHours& days) {
  Object object(node);
  std::optional<Date> from, to;
  std::optional<OpeningHours> hours;
  read_date(object, "from", from, Need::required);
  const bool to_is_wrong = !read_date(object, "to", to) && node.find("to");
  if (!read_hours(object, "hours", hours, Need::required)) hours = unknown_hours();
  read_text(object, "note", days.note, limits::text);
  if (!from || to_is_wrong) return false;
  days.from = *from;
  days.to = to ? *to : *from;
  if (days.to < days.from) {
    node.find("to")->error(ErrorCode::out_of_range,
                           "\"to\" is the last day and may not come before \"from\"");
    return false;
  }
  days.hours = std::move(*hours);
  return true;
}

}  // namespace

void read_published_hours(Object& object, std::optional<OpeningHours>& hours) {
  if (!read_hours(object, "hours", hours) && object.node().find("hours")) hours = unknown_hours();
}

void read_special(Object& object, std::vector<SpecialHours>& special) {
  const Items items(object, "special", limits::special);
  special = std::vector<SpecialHours>(items.size());
  std::size_t used = 0;
  for (std::size_t i = 0; i < items.size(); ++i) {
    special[used] = {};
    if (read_special_item(items[i], special[used])) ++used;
  }
  special.erase(special.begin() + static_cast<std::ptrdiff_t>(used), special.end());
}

}  // namespace ventanilla
