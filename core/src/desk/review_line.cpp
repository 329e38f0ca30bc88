#include "desk/answers.hpp"
#include "desk/guide_encoding.hpp"
#include "desk/line_fields.hpp"

namespace ventanilla::commands {
namespace {

/// More earlier replies than a conversation has.
constexpr std::size_t most_replies = 200;

std::vector<std::string> read_replies(Object& line) {
  std::vector<std::string> replies;
  const Items items(line, "earlier", most_replies);
  for (std::size_t i = 0; i < items.size(); ++i) {
    std::string reply;
    if (read_string(items[i], longest_message, reply)) replies.push_back(std::move(reply));
  }
  return replies;
}

Draft read_draft(LineReader& reader, Instant now) {
  Draft draft;
  draft.text = reader.message("draft");
  std::string asked = reader.text("in_reply_to");
  draft.earlier = read_replies(reader.object());
  draft.message = read_context(reader, now);
  draft.message.text = std::move(asked);
  return draft;
}

void write_finding(JsonWriter& json, std::string_view text, const Finding& finding,
                   OffsetUnit unit) {
  json.begin_object();
  json.key("rule").string(to_string(finding.rule));
  json.key("practice").string(finding.practice);
  json.key("severity").string(to_string(finding.severity));
  json.key("message").string(finding.message);
  write_offset(json.key("start"), text, finding.start, unit);
  write_offset(json.key("end"), text, finding.end, unit);
  json.end_object();
}

}  // namespace

Line review(const Desk& desk, const Value& line, Instant now, const Options& options) {
  LineReader reader(line);
  const Draft draft = read_draft(reader, now);
  if (const auto error = reader.error()) return error_line(*error);
  const auto findings = desk.review(draft);
  JsonWriter json;
  json.begin_object();
  json.key("findings").begin_array();
  for (const auto& finding : findings) write_finding(json, draft.text, finding, options.offsets);
  json.end_array();
  json.key("ok").boolean(findings.empty());
  json.end_object();
  return good_line(json);
}

}  // namespace ventanilla::commands
