#pragma once

#include <string_view>

namespace ventanilla {

/// Is `tag` a language tag by the form of RFC 5646 (BCP 47): "es", "es-DO", "zh-Hant-TW"? Not by
/// IANA's registry, which grows.
bool is_language_tag(std::string_view tag);

/// Tags are the same in any case (RFC 5646, 2.1.1).
bool same_tag(std::string_view a, std::string_view b);

/// "es" of "es-DO".
std::string_view primary_subtag(std::string_view tag);

}  // namespace ventanilla
