#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "config/node.hpp"

/// Reading single values. What is wrong is noted at its place.
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
inline constexpr std::size_t transitions = 2'000;  ///< of a zone
inline constexpr std::size_t contacts = 100;
inline constexpr std::size_t notices = 100;
inline constexpr std::size_t faq = 100'000;
inline constexpr std::size_t alternatives = 1'000;  ///< of one entry
inline constexpr std::size_t list = 200;            ///< pages, related, words, legal rules
inline constexpr std::size_t synonyms = 5'000;
inline constexpr std::size_t expect = 20'000;
}  // namespace limits

// Readers of a member `key` of `object`. Each says whether it has read the member into `out`, which
// stays as it was when the member is absent or wrong: filling in place keeps the module small.

/// With something in it.
bool read_string(Object& object, std::string_view key, std::string& out, Need need = Need::optional,
                 std::size_t longest = limits::name);
/// Required; without white space or control characters, which an address would have to escape.
bool read_id(Object& object, std::string_view key, std::string& out);
bool read_boolean(Object& object, std::string_view key, bool& out);
bool read_integer(Object& object, std::string_view key, std::int64_t least, std::int64_t most,
                  std::int64_t& out, Need need = Need::optional);
/// Capital letters, as ISO 3166 and ISO 4217 have them; `example` tells what to write.
bool read_code(Object& object, std::string_view key, std::size_t length, std::string_view example,
               std::string& out);
bool read_strings(Object& object, std::string_view key, std::size_t most,
                  std::vector<std::string>& out);
bool read_date(Object& object, std::string_view key, std::optional<Date>& out,
               Need need = Need::optional);
bool read_instant(Object& object, std::string_view key, std::optional<Instant>& out);
bool read_duration(Object& object, std::string_view key, std::optional<Duration>& out);
bool read_hours(Object& object, std::string_view key, std::optional<OpeningHours>& out,
                Need need = Need::optional);
/// Items are dates, or objects with `date` and `name`. Sorted by date.
bool read_holidays(Object& object, std::string_view key, std::vector<Holiday>& out);

/// A text for people: a string in the default language, or a map by language. The default
/// language's comes first in the result, then the others in the order of `languages`.
bool read_text(Object& object, std::string_view key, LocalizedText& out,
               std::size_t longest = limits::name);
bool read_text(const Node& node, std::size_t longest, LocalizedText& out);
/// The same as a list: strings, and maps to a string or a list of strings.
bool read_texts(Object& object, std::string_view key, std::size_t most,
                std::vector<LocalizedText::Entry>& out);
/// The languages that `text` lacks, of the file's.
std::vector<std::string_view> untranslated(const Node& node, const LocalizedText& text);
/// Warns when `text`, which was read from `node`, lacks one of the file's languages.
void warn_untranslated(const Node& node, const LocalizedText& text);

// Readers of a value.

bool read_string(const Node& node, std::size_t longest, std::string& out);
/// One of `words`, by its index; a near miss is named in the error.
std::optional<std::size_t> read_word(const Node& node, Names words);

/// Notes an error at each id of `items` that an item before has, and clears it.
void clear_repeated(const Items& items, const std::vector<std::string*>& ids);
/// Of things that were read from `items`, one each: leaves those with an `id` that is their own.
template <class Thing>
void keep_unique(const Items& items, std::vector<Thing>& things) {
  std::vector<std::string*> ids;
  for (Thing& thing : things) ids.push_back(&thing.id);
  clear_repeated(items, ids);
  std::erase_if(things, [](const Thing& thing) { return thing.id.empty(); });
}

}  // namespace ventanilla
