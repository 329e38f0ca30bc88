#include "config/sections.hpp"

namespace ventanilla {
namespace {

void check_version(Object& file) {
  const auto version = file.member("version", Need::required);
  if (!version || !version->expect(Value::Kind::number)) return;
  if (version->value().number() == 1) return;
  version->error(ErrorCode::out_of_range, "this is read by version 1 of the format: write 1");
}

/// Also when it is in error there is a language in which texts are read.
void decode_languages(Object& file, Config& config) {
  read_languages(file, config.languages);
  if (config.languages.empty()) config.languages.emplace_back("en");
  file.node().document().languages = config.languages;
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
  if (!object.node().warns()) return;
  bool used = mentions_holidays(config.hours);
  for (const Contact& contact : config.contacts) used = used || mentions_holidays(contact.hours);
  if (!used || !config.holidays.empty()) return;
  const auto empty = object.node().find("holidays");
  (empty ? *empty : object.absent("holidays"))
      .warning(ErrorCode::missing,
               "the hours mention PH, but no \"holidays\" say which days these are");
}

/// What no customer's page has a use for: there it is skipped, right or wrong.
void read_for_the_team(Object& file, Config& config) {
  const auto protocol = file.member("protocol");
  const auto expectations = file.member("expect");
  if (!tells_problems()) return;
  if (expectations) check_expectations(*expectations, config.faq);
  if (protocol) read_protocol(*protocol, config.protocol);
}

void decode_members(const Node& root, Config& config) {
  Object file(root);
  std::string schema;
  read_string(file, "$schema", schema, Need::optional, limits::link);
  check_version(file);
  decode_languages(file, config);
  if (const auto brand = file.member("brand")) read_brand(*brand, config.brand);
  read_time_zone(file, config.time_zone);
  read_time_zone_table(file, config.time_zone, config.time_zone_table);
  read_published_hours(file, config.hours);
  read_holidays(file, "holidays", config.holidays);
  read_special(file, config.special);
  read_contacts(file, config.contacts);
  read_notices(file, config.notices);
  read_faq(file, config.faq);
  read_synonyms(file, config.synonyms);
  if (const auto node = file.member("thresholds")) read_thresholds(*node, config.thresholds);
  read_for_the_team(file, config);
  check_time_zone(file, config);
  check_holidays(file, config);
}

}  // namespace

bool DecodedConfig::has_errors() const {
  for (const Problem& problem : problems) {
    if (problem.severity == Problem::Severity::error) return true;
  }
  return false;
}

DecodedConfig decode_config(const Value& file) {
  DecodedConfig decoded;
  Document document(true);
  decode_members(Node(file, document), decoded.config);
  decoded.problems = document.take_problems();
  return decoded;
}

}  // namespace ventanilla
