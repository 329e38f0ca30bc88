#include "desk/line_fields.hpp"

namespace ventanilla {
namespace {

std::string read_message(const Node& node) {
  if (!node.expect(Value::Kind::string)) return {};
  if (node.value().string().size() <= longest_message) return node.value().string();
  node.error(ErrorCode::too_large, "at most 1000000 bytes");
  return {};
}

}  // namespace

std::string read_optional_text(Object& object, std::string_view key) {
  const auto node = object.optional(key);
  return node ? read_message(*node) : std::string{};
}

LineReader::LineReader(const Value& line) : object_(Node(line, document_)) {
  document_.languages.emplace_back("und");  // a holiday's name may be in any
}

std::string LineReader::message(std::string_view key) {
  const auto node = object_.required(key);
  return node ? read_message(*node) : std::string{};
}

std::string LineReader::text(std::string_view key) { return read_optional_text(object_, key); }

Instant LineReader::at(Instant now) {
  const auto node = object_.optional("at");
  return node ? read_instant(*node).value_or(now) : now;
}

std::optional<Error> LineReader::error() {
  auto problems = document_.take_problems();
  if (problems.empty()) return std::nullopt;
  return std::move(problems.front().error);
}

}  // namespace ventanilla
