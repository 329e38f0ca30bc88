#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "config/node.hpp"

/// Reading single values. Each reader notes what is wrong and then gives nullopt or false.
namespace ventanilla {

/// Bounds on what a file may hold; docs/help-json.md lists them.
namespace limits {
inline constexpr std::size_t name = 200;  ///< ids, names, labels, addresses: bytes
inline constexpr std::size_t link = 2'000;
inline constexpr std::size_t text = 2'000;  ///< questions, notes
inline constexpr std::size_t answer = 100'000;
inline constexpr std::size_t languages = 50;
inline constexpr std::size_t holidays = 2'000;
inline constexpr std::size_t special = 1'000;
inline constexpr std::size_t contacts = 100;
inline constexpr std::size_t notices = 100;
inline constexpr std::size_t faq = 20'000;
inline constexpr std::size_t alternatives = 1'000;  ///< of one entry
inline constexpr std::size_t list = 200;            ///< pages, related, words, legal rules
inline constexpr std::size_t synonyms = 5'000;
inline constexpr std::size_t expect = 20'000;
}  // namespace limits

/// A string with something in it.
std::optional<std::string> read_string(const Node& node, std::size_t longest = limits::name);
std::optional<bool> read_boolean(const Node& node);
std::optional<std::int64_t> read_integer(const Node& node, std::int64_t least, std::int64_t most);
/// One of `words`, by its index; a near miss is named in the error.
std::optional<std::size_t> read_word(const Node& node, Names words);
/// Without white space or control characters, which an address would have to escape.
std::optional<std::string> read_id(const Node& node);
/// Notes an error at each `id` that an item before has, and says which items these are.
std::vector<bool> report_duplicates(const Items& items, const std::vector<std::string>& ids);
/// Of things that were read from `items`, one each: leaves those with an `id` that is their own.
template <class Thing>
void keep_unique(const Items& items, std::vector<Thing>& things) {
  std::vector<std::string> ids;
  for (const Thing& thing : things) ids.push_back(thing.id);
  const std::vector<bool> repeated = report_duplicates(items, ids);
  for (std::size_t i = 0; i < things.size(); ++i) {
    if (repeated[i]) things[i].id.clear();
  }
  std::erase_if(things, [](const Thing& thing) { return thing.id.empty(); });
}
std::vector<std::string> read_strings(const Node& node, std::size_t most,
                                      std::size_t longest = limits::name);

/// Capital letters, as ISO 3166 and ISO 4217 have them; `example` tells what to write.
std::optional<std::string> read_code(const Node& node, std::size_t length,
                                     std::string_view example);

std::optional<Date> read_date(const Node& node);
std::optional<Instant> read_instant(const Node& node);
std::optional<Duration> read_duration(const Node& node);
std::optional<OpeningHours> read_hours(const Node& node);
/// An item is a date, or an object with `date` and `name`. Sorted by date.
std::vector<Holiday> read_holidays(const Node& node);

/// A text for people: a string in the default language, or a map by language. The default
/// language's comes first in the result, then the others in the order of `languages`.
LocalizedText read_text(const Node& node, std::size_t longest = limits::name);
/// The same as a list: strings, and maps to a string or a list of strings.
std::vector<LocalizedText::Entry> read_texts(const Node& node, std::size_t most);
/// Warns when `text` lacks one of the file's languages.
void warn_untranslated(const Node& node, const LocalizedText& text);
/// The languages that `text` lacks, of the file's.
std::vector<std::string_view> untranslated(const Node& node, const LocalizedText& text);

}  // namespace ventanilla
