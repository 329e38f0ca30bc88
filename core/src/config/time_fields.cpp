#include "base/sort.hpp"
#include "config/fields.hpp"
#include "config/plain_guess.hpp"

namespace ventanilla {
namespace {

/// The member's string, or nullptr.
const std::string* string_of(const std::optional<Node>& node) {
  return node && node->expect(Value::Kind::string) ? &node->value().string() : nullptr;
}

/// Moves what was parsed into `out`, or notes why it could not be.
template <class T>
bool take(const Node& node, Result<T> parsed, std::optional<T>& out) {
  if (!parsed) {
    node.error(parsed.error().code, parsed.error().message);
    return false;
  }
  out = std::move(parsed).value();
  return true;
}

bool read_date(const Node& node, std::optional<Date>& out) {
  if (!node.expect(Value::Kind::string)) return false;
  const auto date = parse_date(node.value().string());
  const auto year = date ? static_cast<int>(date->year()) : 0;
  if (date && year >= min_year && year <= max_year) {
    out = date;
    return true;
  }
  node.error(ErrorCode::out_of_range, [&] {
    const std::string& written = node.value().string();
    const std::string guess = date_guess(written);
    return quoted(written) + " is no date: write " +
           (guess.empty() ? "YYYY-MM-DD, such as 2026-12-25" : guess);
  });
  return false;
}

/// Without a date when it is wrong.
void read_holiday(const Node& node, std::optional<Date>& date, LocalizedText& name) {
  if (node.value().is_string()) {
    read_date(node, date);
    return;
  }
  if (!node.value().is_object()) {
    node.error(ErrorCode::wrong_type, [&] {
      return "expected a date such as \"2026-12-25\", or an object with a date and a name, found " +
             std::string(describe(node.value().kind()));
    });
    return;
  }
  Object object(node);
  read_date(object, "date", date, Need::required);
  read_text(object, "name", name);
}

}  // namespace

bool read_date(Object& object, std::string_view key, std::optional<Date>& out, Need need) {
  const auto node = object.member(key, need);
  return node && read_date(*node, out);
}

bool read_instant(Object& object, std::string_view key, std::optional<Instant>& out) {
  const auto node = object.member(key);
  const std::string* text = string_of(node);
  return text != nullptr && take(*node, parse_instant(*text), out);
}

bool read_duration(Object& object, std::string_view key, std::optional<Duration>& out) {
  const auto node = object.member(key);
  const std::string* text = string_of(node);
  if (text == nullptr) return false;
  const auto parsed = parse_duration(*text);
  if (parsed) {
    out = parsed.value();
    return true;
  }
  node->error(parsed.error().code, [&] {
    const std::string guess = duration_guess(*text);
    if (guess.empty()) return parsed.error().message;
    const bool days = guess.back() == 'd';
    return quoted(*text) + " is no duration: write " + guess +
           (days ? ", which counts business days" : ", which counts open time");
  });
  return false;
}

bool read_hours(Object& object, std::string_view key, std::optional<OpeningHours>& out, Need need) {
  const auto node = object.member(key, need);
  const std::string* text = string_of(node);
  return text != nullptr && take(*node, OpeningHours::parse(*text), out);
}

bool read_holidays(Object& object, std::string_view key, std::vector<Holiday>& out) {
  const Items items(object, key, limits::holidays);
  for (std::size_t i = 0; i < items.size(); ++i) {
    std::optional<Date> date;
    Holiday holiday{};
    read_holiday(items[i], date, holiday.name);
    if (!date) continue;
    holiday.date = *date;
    out.push_back(std::move(holiday));
  }
  sort_items(out, [](const Holiday& a, const Holiday& b) { return a.date < b.date; });
  return !out.empty();
}

}  // namespace ventanilla
