#include <cmath>

#include "base/decimal.hpp"
#include "config/sections.hpp"

namespace ventanilla {
namespace {

/// Digits with at most one point among them: "25", "12.50".
bool is_amount(std::string_view text) {
  const std::size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  const auto all_digits = [](std::string_view part) {
    return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
  };
  if (point != std::string_view::npos && !all_digits(text.substr(point + 1))) return false;
  return all_digits(whole) && text.size() <= 20;
}

/// The number as it was most likely written, with up to four decimals; "" for others.
std::string amount_text(double number) {
  constexpr double scale = 10'000, most = 1e11;
  if (!(number >= 0 && number < most)) return {};
  const auto scaled = static_cast<std::uint64_t>(std::floor(number * scale + 0.5));
  if (static_cast<double>(scaled) / scale != number) return {};
  std::string text;
  append_decimal(text, scaled / 10'000);
  if (scaled % 10'000 == 0) return text;
  std::string fraction;
  append_decimal(fraction, 10'000 + scaled % 10'000);
  fraction[0] = '.';
  fraction.erase(fraction.find_last_not_of('0') + 1);
  return text + fraction;
}

bool read_amount(Object& object, std::string& out) {
  const auto node = object.member("amount", Need::required);
  if (!node) return false;
  const Value& value = node->value();
  std::string amount = value.is_number() ? amount_text(value.number()) : value.string();
  if (!value.is_number() && !value.is_string()) return node->expect(Value::Kind::number);
  if (!is_amount(amount)) {
    node->error(ErrorCode::out_of_range,
                "write the amount as a number with up to four decimals, or as a string such as "
                "\"12.50\"");
    return false;
  }
  out = std::move(amount);
  return true;
}

}  // namespace

void read_price(const Node& node, std::optional<Price>& price) {
  Object object(node);
  Price read;
  const bool has_amount = read_amount(object, read.amount);
  const bool has_currency =
      read_code(object, "currency", 3, "'USD' or 'DOP' (ISO 4217)", read.currency);
  if (has_amount && has_currency) price = std::move(read);
}

}  // namespace ventanilla
