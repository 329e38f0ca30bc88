#include "base/sort.hpp"
#include "config/fields.hpp"

namespace ventanilla {

std::optional<Date> read_date(const Node& node) {
  if (!node.expect(Value::Kind::string)) return std::nullopt;
  const auto date = parse_date(node.value().string());
  const auto year = date ? static_cast<int>(date->year()) : 0;
  if (date && year >= min_year && year <= max_year) return date;
  node.error(ErrorCode::out_of_range,
             quoted(node.value().string()) + " is no date: write YYYY-MM-DD, such as 2026-12-25");
  return std::nullopt;
}

std::optional<Instant> read_instant(const Node& node) {
  if (!node.expect(Value::Kind::string)) return std::nullopt;
  auto instant = parse_instant(node.value().string());
  if (instant) return *instant;
  node.error(instant.error().code, instant.error().message);
  return std::nullopt;
}

std::optional<Duration> read_duration(const Node& node) {
  if (!node.expect(Value::Kind::string)) return std::nullopt;
  auto duration = parse_duration(node.value().string());
  if (duration) return *duration;
  node.error(duration.error().code, duration.error().message);
  return std::nullopt;
}

std::optional<OpeningHours> read_hours(const Node& node) {
  if (!node.expect(Value::Kind::string)) return std::nullopt;
  auto hours = OpeningHours::parse(node.value().string());
  if (!hours) {
    node.error(hours.error().code, hours.error().message);
    return std::nullopt;
  }
  if (node.document().is_strict()) {
    for (std::string& text : hours_warnings(*hours)) {
      node.warning(ErrorCode::bad_hours, std::move(text));
    }
  }
  return std::move(hours).value();
}

std::vector<Holiday> read_holidays(const Node& node) {
  std::vector<Holiday> holidays;
  const Items items(node, limits::holidays);
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Node item = items[i];
    if (item.value().is_string()) {
      if (const auto date = read_date(item)) holidays.push_back({*date, {}});
      continue;
    }
    Object object(item);
    const auto date_node = object.required("date");
    const auto name = object.optional("name");
    const auto date = date_node ? read_date(*date_node) : std::nullopt;
    LocalizedText text = name ? read_text(*name) : LocalizedText{};
    if (date) holidays.push_back({*date, std::move(text)});
  }
  sort_items(holidays, [](const Holiday& a, const Holiday& b) { return a.date < b.date; });
  return holidays;
}

}  // namespace ventanilla
