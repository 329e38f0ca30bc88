#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ventanilla/hours.hpp"
#include "ventanilla/instant.hpp"
#include "ventanilla/result.hpp"
#include "ventanilla/value.hpp"

/// help.json, version 1, as values. docs/help-json.md describes the format.
namespace ventanilla {

/// A text in some languages. A plain string in the file is in the default language.
class LocalizedText {
 public:
  struct Entry {
    std::string lang;  ///< BCP 47
    std::string text;
    bool operator==(const Entry&) const = default;
  };
  std::vector<Entry> entries;  ///< in the file's order

  bool empty() const { return entries.empty(); }
  /// The entry in `lang` (by tag, then by primary subtag), else the first one; nullptr when empty.
  const Entry* in(std::string_view lang) const;
  /// The same without the fallback.
  const Entry* exactly_in(std::string_view lang) const;
};

struct Brand {
  LocalizedText name;
  std::string url;
  std::string logo;
};

enum class ContactKind : std::uint8_t {
  phone,
  email,
  social,
  form,
  whatsapp,
  telegram,
  sms,
  chat,
  address
};
std::string_view to_string(ContactKind kind);
enum class ContactRole : std::uint8_t { none, service, brand };

struct Holiday {
  Date date;
  LocalizedText name;
};

/// As SpecialDays in a Schedule, but with its note in all languages.
struct SpecialHours {
  Date from;
  Date to;  ///< the last day
  OpeningHours hours;
  LocalizedText note;
};

struct Contact {
  std::string id;
  ContactKind kind = ContactKind::phone;
  std::string value;     ///< number, address, URL, …
  std::string network;   ///< social: "x", "facebook", …
  std::string handle;    ///< social: "@AeroCaribeAyuda"
  std::string endpoint;  ///< form: where it posts
  ContactRole role = ContactRole::none;
  bool toll_free = false;
  LocalizedText ask_for;
  LocalizedText label;
  std::optional<OpeningHours> hours;  ///< replaces the company's for this contact
  std::vector<SpecialHours> special;
  std::optional<Duration> reply_within;
};

/// Something that is happening now (practice C7: the four parts).
struct Notice {
  LocalizedText situation;
  LocalizedText measures;
  std::optional<Instant> estimate;
  LocalizedText prevention;
  std::optional<Instant> from;
  std::optional<Instant> until;
};

struct Price {
  std::string amount;    ///< decimal digits as written: "25", "12.5"
  std::string currency;  ///< ISO 4217
};

struct FaqEntry {
  std::string id;
  LocalizedText question;
  std::vector<LocalizedText::Entry> alternatives;  ///< several a language
  LocalizedText answer;                            ///< Markdown
  LocalizedText category;
  LocalizedText product;
  std::optional<Price> price;
  std::vector<std::string> pages;    ///< path patterns with `*`
  std::vector<std::string> related;  ///< ids
  bool is_private = false;           ///< never answered in public
};

struct Owner {
  std::string id;
  LocalizedText name;
  std::string email;
};

struct KindRule {
  std::string kind;   ///< a word of `guide`'s kinds
  std::string owner;  ///< id in owners, or ""
  std::string route;  ///< a word of `guide`'s routes, or ""
  std::optional<Duration> reply_within;
};

struct LegalRule {
  std::string country;  ///< ISO 3166-1 alpha-2
  std::vector<std::string> kinds;
  std::optional<Duration> reply_within;
  LocalizedText text;
};

struct Crisis {
  std::vector<std::string> contacts;  ///< owner ids
  std::vector<std::string> words;
};

/// Reply guidance (practice C3); every default is the documented one.
struct Protocol {
  int exchanges_before_offline = 4;      ///< in public, before phone or e-mail
  std::int64_t reach_threshold = 10000;  ///< followers of an author with reach
  Duration follow_up_after{Duration::Unit::business_days, 3};
  std::string signature = "^{initials}";
  std::vector<Owner> owners;
  std::vector<KindRule> kinds;
  Crisis crisis;
  std::vector<LegalRule> legal;
};

/// Confidence from which an answer stands alone, and from which it is worth suggesting;
/// ten-thousandths.
struct Thresholds {
  std::int32_t answer = 8000;
  std::int32_t suggest = 3000;
};

struct Config {
  Brand brand;
  std::vector<std::string> languages;  ///< the first is the default
  std::string time_zone = "UTC";
  std::optional<Zone> time_zone_table;  ///< stands in for what the host knows of the zone
  std::optional<OpeningHours> hours;    ///< absent: the company publishes none
  std::vector<Holiday> holidays;
  std::vector<SpecialHours> special;
  std::vector<Contact> contacts;
  std::vector<Notice> notices;
  std::vector<FaqEntry> faq;
  std::vector<std::vector<std::string>> synonyms;
  Thresholds thresholds;
  Protocol protocol;
};

struct Problem {
  enum class Severity : std::uint8_t { error, warning };
  Severity severity = Severity::error;
  Error error;  ///< `where` is a JSON pointer into the file
};

struct DecodedConfig {
  Config config;                  ///< what is usable; entries with an error are left out
  std::vector<Problem> problems;  ///< all of them at once, in the file's order
  bool has_errors() const;
};

/// Decodes and validates a whole help.json. An unknown key is an error that names the nearest
/// known one; an entry without an answer is a warning.
DecodedConfig decode_config(const Value& file);

}  // namespace ventanilla
