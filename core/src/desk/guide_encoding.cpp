#include "desk/guide_encoding.hpp"

#include <algorithm>

#include "desk/answers.hpp"

namespace ventanilla {
namespace {

/// The member `key` as an object, for `use`.
template <class Use>
void with_object(Object& parent, std::string_view key, Use use) {
  if (const auto node = parent.member(key)) {
    Object object(*node);
    use(object);
  }
}

void read_count(Object& object, std::string_view key, std::int64_t& out) {
  read_integer(object, key, 0, 1'000'000'000'000, out);
}

void write_text_or_null(JsonWriter& json, std::string_view text) {
  if (text.empty()) {
    json.null();
  } else {
    json.string(text);
  }
}

void write_steps(JsonWriter& json, const std::vector<Step>& steps) {
  json.begin_array();
  for (const Step& step : steps) {
    json.begin_object();
    json.key("practice").string(step.practice).key("text").string(step.text);
    json.end_object();
  }
  json.end_array();
}

void write_strings(JsonWriter& json, const std::vector<std::string>& strings) {
  json.begin_array();
  for (const std::string& text : strings) json.string(text);
  json.end_array();
}

void write_time(JsonWriter& json, const Guidance& guidance) {
  write_instant(json.key("deadline"), guidance.deadline);
  write_text_or_null(json.key("deadline_text"), guidance.deadline_text);
  write_text_or_null(json.key("follow_up_on"),
                     guidance.follow_up_on ? format_date(*guidance.follow_up_on) : std::string{});
}

}  // namespace

Message read_context(LineReader& reader, Instant now) {
  Message message;
  Object& line = reader.object();
  message.lang = reader.text("lang");
  with_object(line, "channel", [&](Object& channel) {
    const std::string network = read_message(channel, "network");
    if (!network.empty()) message.network = network;
    read_boolean(channel, "public", message.is_public);
  });
  with_object(line, "author", [&](Object& author) {
    message.author_name = read_message(author, "name");
    read_count(author, "followers", message.author_followers);
  });
  std::int64_t exchanges = 0;
  read_count(line, "exchanges", exchanges);
  message.exchanges = static_cast<int>(std::min<std::int64_t>(exchanges, 1'000'000));
  with_object(line, "agent", [&](Object& agent) {
    message.agent_name = read_message(agent, "name");
    message.agent_lang = read_message(agent, "lang");
  });
  message.country = reader.text("country");
  message.at = reader.at(now);
  return message;
}

Message read_guide_message(LineReader& reader, Instant now) {
  std::string text = reader.message("text");
  Message message = read_context(reader, now);
  message.text = std::move(text);
  return message;
}

void write_guidance(JsonWriter& json, const Config& config, std::string_view text,
                    const Guidance& guidance, commands::OffsetUnit unit) {
  json.begin_object();
  json.key("lang").string(guidance.lang);
  json.key("kind").string(to_string(guidance.kind));
  json.key("sentiment").string(to_string(guidance.sentiment));
  json.key("severity").string(to_string(guidance.severity));
  json.key("cause").string(to_string(guidance.cause));
  json.key("route").string(to_string(guidance.route));
  write_personal_data(json.key("personal_data"), text, guidance.personal_data, unit);
  write_steps(json.key("steps"), guidance.steps);
  json.key("abusive").boolean(guidance.abusive);
  write_strings(json.key("reasons"), guidance.severity_reasons);
  json.key("route_reason").string(guidance.route_reason);
  json.key("reply").string(to_string(guidance.reply));
  write_text_or_null(json.key("owner"), guidance.owner);
  write_text_or_null(json.key("faq"),
                     guidance.faq ? std::string_view(config.faq[*guidance.faq].id) : "");
  write_time(json, guidance);
  write_text_or_null(json.key("signature"), guidance.signature);
  write_contacts(json.key("contacts"), config, guidance.contacts);
  json.end_object();
}

}  // namespace ventanilla
