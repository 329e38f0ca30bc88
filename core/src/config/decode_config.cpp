#include "config/sections.hpp"

namespace ventanilla {
namespace {

void check_version(Object& object) {
  const auto version = object.required("version");
  if (!version || !version->expect(Value::Kind::number)) return;
  if (version->value().number() == 1) return;
  version->error(ErrorCode::out_of_range, "this is read by version 1 of the format: write 1");
}

/// Also when it is in error there is a language in which texts are read.
void decode_languages(Object& object, Config& config) {
  if (const auto languages = object.required("languages")) {
    config.languages = read_languages(*languages);
  }
  if (config.languages.empty()) config.languages.push_back("en");
  object.node().document().languages = config.languages;
}

bool mentions_holidays(const std::optional<OpeningHours>& hours) {
  return hours && hours->text().find("PH") != std::string::npos;
}

/// Hours are wall-clock times of a place.
void check_time_zone(const Object& object, const Config& config) {
  if (object.node().find("timeZone")) return;
  bool needed = config.hours || !config.special.empty();
  for (const Contact& contact : config.contacts) {
    needed = needed || contact.hours || !contact.special.empty();
  }
  if (!needed) return;
  object.absent("timeZone")
      .error(ErrorCode::missing,
             "hours need the zone in which they are: add \"timeZone\", such as "
             "'America/Santo_Domingo'");
}

void check_holidays(const Object& object, const Config& config) {
  bool used = mentions_holidays(config.hours);
  for (const Contact& contact : config.contacts) used = used || mentions_holidays(contact.hours);
  if (!used || object.node().find("holidays")) return;
  object.absent("holidays")
      .warning(ErrorCode::missing,
               "the hours mention PH, but no \"holidays\" say which days these are");
}

void decode_times(Object& object, Config& config) {
  if (const auto zone = object.optional("timeZone")) {
    if (auto name = read_time_zone(*zone)) config.time_zone = std::move(*name);
  }
  if (const auto hours = object.optional("hours")) {
    auto parsed = read_hours(*hours);
    config.hours = parsed ? std::move(*parsed) : unknown_hours();
  }
  if (const auto holidays = object.optional("holidays")) {
    config.holidays = read_holidays(*holidays);
  }
  if (const auto special = object.optional("special")) config.special = read_special(*special);
}

void decode_matching(Object& object, Config& config) {
  if (const auto faq = object.required("faq")) config.faq = read_faq(*faq);
  if (const auto synonyms = object.optional("synonyms")) {
    config.synonyms = read_synonyms(*synonyms);
  }
  if (const auto thresholds = object.optional("thresholds")) {
    config.thresholds = read_thresholds(*thresholds);
  }
  if (const auto expect = object.optional("expect")) check_expectations(*expect, config.faq);
}

Config decode_members(const Node& root) {
  Config config;
  Object object(root);
  if (const auto schema = object.optional("$schema")) read_string(*schema, limits::link);
  check_version(object);
  decode_languages(object, config);
  if (const auto brand = object.optional("brand")) config.brand = read_brand(*brand);
  decode_times(object, config);
  if (const auto contacts = object.optional("contacts")) {
    config.contacts = read_contacts(*contacts);
  }
  if (const auto notices = object.optional("notices")) config.notices = read_notices(*notices);
  decode_matching(object, config);
  if (const auto protocol = object.optional("protocol")) {
    config.protocol = read_protocol(*protocol);
  }
  check_time_zone(object, config);
  check_holidays(object, config);
  return config;
}

}  // namespace

bool DecodedConfig::has_errors() const {
  for (const Problem& problem : problems) {
    if (problem.severity == Problem::Severity::error) return true;
  }
  return false;
}

DecodedConfig decode_config(const Value& file) {
  Document document(true);
  Config config = decode_members(Node(file, document));
  return {std::move(config), document.take_problems()};
}

}  // namespace ventanilla
