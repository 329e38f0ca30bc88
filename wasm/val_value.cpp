#include "val_value.hpp"

#include <cmath>

namespace ventanilla::wasm {
namespace {

using emscripten::val;

std::optional<Value> array_value(const val& source, int depth) {
  const auto size = source["length"].as<unsigned>();
  std::vector<Value> items;
  items.reserve(size);
  for (unsigned i = 0; i < size; ++i) {
    auto item = to_value(source[i], depth + 1);
    if (!item) return std::nullopt;
    items.push_back(std::move(*item));
  }
  return Value::array(std::move(items));
}

std::optional<Value> object_value(const val& source, int depth) {
  const val keys = val::global("Object").call<val>("keys", source);
  const auto size = keys["length"].as<unsigned>();
  std::vector<Value::Member> members;
  members.reserve(size);
  for (unsigned i = 0; i < size; ++i) {
    const val key = keys[i];
    const val member = source[key];
    if (member.isUndefined()) continue;
    auto value = to_value(member, depth + 1);
    if (!value) return std::nullopt;
    members.emplace_back(key.as<std::string>(), std::move(*value));
  }
  return Value::object(std::move(members));
}

}  // namespace

std::optional<Value> to_value(const val& source, int depth) {
  if (source.isString()) return Value(source.as<std::string>());
  if (source.isNumber()) {
    const auto number = source.as<double>();
    return std::isfinite(number) ? Value(number) : Value();
  }
  if (source.isTrue()) return Value(true);
  if (source.isFalse()) return Value(false);
  const bool is_array = source.isArray();
  if (source.isNull() || (!is_array && source.typeOf().as<std::string>() != "object")) {
    return Value();
  }
  if (depth >= max_depth) return std::nullopt;
  return is_array ? array_value(source, depth) : object_value(source, depth);
}

}  // namespace ventanilla::wasm
