#include "ventanilla/text.hpp"

namespace ventanilla {

Language language_of(std::string_view tag) {
  const std::string primary = fold(tag.substr(0, tag.find_first_of("-_")));
  if (primary == "es") return Language::es;
  if (primary == "en") return Language::en;
  if (primary == "pt") return Language::pt;
  if (primary == "fr") return Language::fr;
  return Language::other;
}

std::string_view to_string(Language language) {
  switch (language) {
    case Language::es:
      return "es";
    case Language::en:
      return "en";
    case Language::pt:
      return "pt";
    case Language::fr:
      return "fr";
    case Language::other:
      break;
  }
  return "und";
}

}  // namespace ventanilla
