#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "ventanilla/text.hpp"
#include "ventanilla/zone.hpp"

/// The words of times and hours in the four languages.
namespace ventanilla::wording {

enum class Word : std::uint8_t {
  monday,  // then the other six
  mon = monday + 7,
  january = mon + 7,
  jan = january + 12,
  today = jan + 12,
  tomorrow,
  midnight,
  before,       ///< "antes de las" 16:30
  before_one,   ///< "antes de la" 1:00
  before_bare,  ///< "antes de" medianoche
  at,           ///< "a las" 9:00
  at_one,
  at_bare,
  until,  ///< "hasta las" 18:00
  until_one,
  until_bare,  ///< "hasta" mañana
  open,
  opens,
  closed,
  always_open,
  unknown,
  time_of,  ///< "hora de" Santo Domingo
  for_you,
  to,  ///< lun "a" vie
  holidays,
  every_day,
  day_and_night,
  easter,
  week,
  first,  ///< "primer" lunes, then second to fifth
  last = first + 5,
  nth_last,  ///< after "segundo": "segundo-último"
  of_month,
  otherwise,  ///< before a fallback
  day_after,  ///< then its plural
  day_before = day_after + 2,
  every = day_before + 2,  ///< "cada" 2
};

std::string_view word(Language language, Word word);
inline std::string_view word(Language language, Word first, int index) {
  return word(language, static_cast<Word>(static_cast<int>(first) + index));
}

/// Those that there are packs for; another language is worded in English.
Language worded_language(std::string_view tag);

/// "9:00", in English "9:00 am"; minutes of the day, 1,440 is "24:00" ("12:00 am").
std::string clock_text(Language language, int minutes);

/// "Santo Domingo" of "America/Santo_Domingo".
std::string city_of(const Zone& zone);

}  // namespace ventanilla::wording
