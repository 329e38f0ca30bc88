#include "config/sections.hpp"

namespace ventanilla {
namespace {

std::optional<SpecialHours> read_special_item(const Node& node) {
  Object object(node);
  const auto from_node = object.required("from");
  const auto to_node = object.optional("to");
  const auto hours_node = object.required("hours");
  const auto note = object.optional("note");
  const auto from = from_node ? read_date(*from_node) : std::nullopt;
  const auto to = to_node ? read_date(*to_node) : from;
  auto hours = hours_node ? read_hours(*hours_node) : std::nullopt;
  LocalizedText text = note ? read_text(*note, limits::text) : LocalizedText{};
  if (!from || !to) return std::nullopt;
  if (*to < *from) {
    to_node->error(ErrorCode::out_of_range,
                   "\"to\" is the last day and may not come before \"from\"");
    return std::nullopt;
  }
  return SpecialHours{*from, *to, hours ? std::move(*hours) : unknown_hours(), std::move(text)};
}

}  // namespace

OpeningHours unknown_hours() {
  auto hours = OpeningHours::parse("unknown");
  return hours ? std::move(hours).value() : OpeningHours{};
}

std::vector<SpecialHours> read_special(const Node& node) {
  std::vector<SpecialHours> special;
  const Items items(node, limits::special);
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (auto days = read_special_item(items[i])) special.push_back(std::move(*days));
  }
  return special;
}

}  // namespace ventanilla
