#include "ventanilla/native/json.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "ventanilla/json_text.hpp"
#include "ventanilla/native/zoneinfo.hpp"

namespace ventanilla::native {
namespace {

/// Of members with one name the last one counts, in the first one's place, as in JSON.parse.
void make_keys_unique(std::vector<Value::Member>& members) {
  std::vector<std::size_t> order(members.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const int compared = members[a].first.compare(members[b].first);
    return compared != 0 ? compared < 0 : a < b;
  });
  std::vector<bool> dropped(members.size());
  std::size_t first = 0;
  for (std::size_t i = 1; i < order.size(); ++i) {
    if (members[order[i]].first != members[order[first]].first) {
      first = i;
      continue;
    }
    members[order[first]].second = std::move(members[order[i]].second);
    dropped[order[i]] = true;
  }
  std::size_t index = 0;
  std::erase_if(members, [&](const auto&) { return dropped[index++]; });
}

/// nlohmann's events as a Value. The text has been judged before: there are no errors here.
class Builder final : public nlohmann::json_sax<nlohmann::json> {
 public:
  Value take() { return std::move(root_); }

  bool null() override { return add(Value()); }
  bool boolean(bool value) override { return add(Value(value)); }
  bool number_integer(number_integer_t value) override {
    return add(Value(static_cast<double>(value)));
  }
  bool number_unsigned(number_unsigned_t value) override {
    return add(Value(static_cast<double>(value)));
  }
  bool number_float(number_float_t value, const string_t&) override { return add(Value(value)); }
  bool string(string_t& value) override { return add(Value(std::move(value))); }
  bool binary(binary_t&) override { return false; }
  bool key(string_t& value) override {
    open_.back().key = std::move(value);
    return true;
  }
  bool start_object(std::size_t) override { return open(); }
  bool start_array(std::size_t) override { return open(); }
  bool end_object() override {
    std::vector<Value::Member> members = std::move(open_.back().members);
    open_.pop_back();
    make_keys_unique(members);
    return add(Value::object(std::move(members)));
  }
  bool end_array() override {
    std::vector<Value> items = std::move(open_.back().items);
    open_.pop_back();
    return add(Value::array(std::move(items)));
  }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override {
    return false;
  }

 private:
  /// A container whose end has not come yet; `key` is the member's that comes next.
  struct Open {
    std::optional<std::string> key;
    std::vector<Value::Member> members;
    std::vector<Value> items;
  };

  bool open() {
    open_.emplace_back();
    return true;
  }
  bool add(Value value) {
    if (open_.empty()) {
      root_ = std::move(value);
    } else if (open_.back().key) {
      open_.back().members.emplace_back(std::move(*open_.back().key), std::move(value));
      open_.back().key.reset();
    } else {
      open_.back().items.push_back(std::move(value));
    }
    return true;
  }

  Value root_;
  std::vector<Open> open_;
};

Error syntax_error(std::string_view text, const JsonSyntaxError& error) {
  const TextPosition place = position_at(text, error.offset);
  return {ErrorCode::invalid_json, "",
          "line " + std::to_string(place.line) + ", column " + std::to_string(place.column) + ": " +
              error.message};
}

}  // namespace

Result<Value> parse_json(std::string_view text) {
  if (const auto error = json_syntax_error(text)) return syntax_error(text, *error);
  Builder builder;
  if (!nlohmann::json::sax_parse(text.begin(), text.end(), &builder)) fatal();
  return builder.take();
}

Result<DecodedConfig> read_config(std::string_view text) {
  auto file = parse_json(text);
  if (!file) return file.error();
  return decode_config(*file);
}

Result<Desk> open_desk(std::string_view text) {
  auto decoded = read_config(text);
  if (!decoded) return decoded.error();
  for (const Problem& problem : decoded->problems) {
    if (problem.severity == Problem::Severity::error) return problem.error;
  }
  ZoneSet zones;
  if (auto zone = load_zone(decoded->config.time_zone)) zones.add(std::move(zone).value());
  return Desk::open(std::move(decoded).value().config, zones);
}

}  // namespace ventanilla::native
