#include "zones.hpp"

#include "json_value.hpp"

namespace ventanilla::wasm {
namespace {

std::string text_of(const Value* value) { return value ? value->string() : std::string(); }
double number_of(const Value* value) { return value ? value->number() : 0; }

std::vector<ZoneTransition> to_transitions(const Value* table) {
  std::vector<ZoneTransition> transitions;
  if (!table) return transitions;
  transitions.reserve(table->items().size());
  for (const Value& pair : table->items()) {
    if (pair.items().size() != 2) continue;
    transitions.push_back({static_cast<std::int64_t>(pair.items()[0].number()),
                           static_cast<std::int32_t>(pair.items()[1].number())});
  }
  return transitions;
}

}  // namespace

ZoneSet to_zones(std::string_view json) {
  const Value tables = to_value(json).value_or(Value());
  ZoneSet zones;
  zones.add(Zone());
  for (const Value& table : tables.items()) {
    auto zone =
        Zone::from_transitions(text_of(table.find("name")),
                               static_cast<std::int32_t>(number_of(table.find("initialOffset"))),
                               to_transitions(table.find("transitions")));
    if (zone) zones.add(std::move(zone).value());
  }
  return zones;
}

}  // namespace ventanilla::wasm
