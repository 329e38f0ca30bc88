#include "desk/answers.hpp"
#include "desk/guide_encoding.hpp"
#include "desk/line_fields.hpp"

namespace ventanilla::commands {
namespace {

void write_match(JsonWriter& json, const Desk& desk, const FaqQuery& query, const FaqMatch& match,
                 std::string_view lang, const Options& options) {
  json.begin_object();
  json.key("id").string(desk.config().faq[match.entry].id);
  json.key("confidence").ten_thousandths(match.confidence);
  if (match.lang != lang) json.key("lang").string(match.lang);
  if (options.explain) {
    json.key("words").begin_array();
    for (const MatchedWord& word : desk.faq().explain(query, match.entry)) {
      json.begin_object();
      write_offset(json.key("start"), query.text, word.start, options.offsets);
      write_offset(json.key("end"), query.text, word.end, options.offsets);
      json.key("term").string(word.term);
      json.key("by").string(word.by);
      json.end_object();
    }
    json.end_array();
  }
  json.end_object();
}

}  // namespace

Line error_line(const Error& error) {
  JsonWriter json;
  json.begin_object().key("error").begin_object();
  json.key("code").string(to_string(error.code));
  json.key("where").string(error.where);
  json.key("message").string(error.message);
  json.end_object().end_object();
  return {json.take(), false};
}

Line ask(const Desk& desk, const Value& line, Instant now, const Options& options) {
  LineReader reader(line);
  const std::string text = reader.message("query");
  const std::string lang = reader.text("lang");
  const std::string page = reader.text("page");
  const Instant at = reader.at(now);
  if (const auto error = reader.error()) return error_line(*error);

  const FaqQuery query{text, lang, page, options.limit};
  const Answer answer = desk.ask(query, at);
  JsonWriter json;
  json.begin_object();
  json.key("decision").string(to_string(answer.faq.decision));
  json.key("matches").begin_array();
  for (const FaqMatch& match : answer.faq.matches) {
    write_match(json, desk, query, match, answer.faq.lang, options);
  }
  json.end_array();
  json.key("lang").string(answer.faq.lang);
  write_contacts(json.key("contacts"), desk.config(), answer.contacts);
  json.end_object();
  return good_line(json);
}

Line guide(const Desk& desk, const Value& line, Instant now, const Options& options) {
  LineReader reader(line);
  const Message message = read_guide_message(reader, now);
  if (const auto error = reader.error()) return error_line(*error);
  JsonWriter json;
  write_guidance(json, desk.config(), message.text, desk.guide(message), options.offsets);
  return good_line(json);
}

Line personal_data(const Value& line, const Options& options) {
  LineReader reader(line);
  const std::string text = reader.message("text");
  if (const auto error = reader.error()) return error_line(*error);
  JsonWriter json;
  json.begin_object();
  write_personal_data(json.key("personal_data"), text, find_personal_data(text), options.offsets);
  json.end_object();
  return good_line(json);
}

}  // namespace ventanilla::commands
