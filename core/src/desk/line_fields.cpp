#include "desk/line_fields.hpp"

namespace ventanilla {
namespace {

std::string message_of(const std::optional<Node>& node) {
  if (!node || !node->expect(Value::Kind::string)) return {};
  if (node->value().string().size() <= longest_message) return node->value().string();
  node->error(ErrorCode::too_large, "at most 1000000 bytes");
  return {};
}

}  // namespace

std::string read_message(Object& object, std::string_view key, Need need) {
  return message_of(object.member(key, need));
}

LineReader::LineReader(const Value& line) : object_(Node(line, document_)) {
  document_.languages.emplace_back("und");  // a holiday's name may be in any
}

std::string LineReader::message(std::string_view key) {
  return read_message(object_, key, Need::required);
}

std::string LineReader::text(std::string_view key) { return read_message(object_, key); }

Instant LineReader::at(Instant now) {
  std::optional<Instant> at;
  return read_instant(object_, "at", at) ? *at : now;
}

std::optional<Error> LineReader::error() {
  auto problems = document_.take_problems();
  if (problems.empty()) return std::nullopt;
  return std::move(problems.front().error);
}

}  // namespace ventanilla
