#include "time/wording_words.hpp"

#include "base/decimal.hpp"
#include "languages/language_pack.hpp"
#include "languages/time_words.hpp"

namespace ventanilla::wording {
namespace {

// English is always there, for languages that have no pack.
std::string_view words_of(Language language) {
  const LanguagePack* pack = language_pack(language);
  return pack != nullptr ? pack->time_words : time_words_en;
}

}  // namespace

Language worded_language(std::string_view tag) {
  const Language language = language_of(tag);
  return language_pack(language) != nullptr ? language : Language::en;
}

std::string_view word(Language language, Word word) {
  std::string_view rest = words_of(language);
  for (int skip = static_cast<int>(word); skip > 0; --skip) rest.remove_prefix(rest.find('|') + 1);
  return rest.substr(0, rest.find('|'));
}

std::string clock_text(Language language, int minutes) {
  constexpr int noon = 12;
  int hour = minutes / 60;
  const bool afternoon = hour % 24 >= noon;
  if (language == Language::en) hour = hour % noon == 0 ? noon : hour % noon;
  std::string out = decimal(static_cast<std::uint64_t>(hour));
  out += ':';
  out += static_cast<char>('0' + minutes % 60 / 10);
  out += static_cast<char>('0' + minutes % 10);
  if (language == Language::en) out += afternoon ? " pm" : " am";
  return out;
}

std::string city_of(const Zone& zone) {
  std::string city = zone.name().substr(zone.name().rfind('/') + 1);
  for (char& c : city) {
    if (c == '_') c = ' ';
  }
  return city;
}

}  // namespace ventanilla::wording
