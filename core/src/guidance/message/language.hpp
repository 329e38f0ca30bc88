#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "ventanilla/faq.hpp"
#include "ventanilla/text.hpp"

namespace ventanilla::guidance {

/// How many tokens are words of one language alone, by Language.
using LanguageCounts = std::array<int, 4>;
LanguageCounts count_own_words(const std::vector<Token>& tokens);

/// Whether anything in the text tells that it is of `language`.
bool speaks(std::string_view text, const std::vector<Token>& tokens, Language language);

/// As detect_language; where that has no reason to leave the first language, and nothing speaks
/// for it, the one of `languages` whose words of praise and blame are the most: "mouldy again".
std::string message_language(std::string_view text, const std::vector<Token>& tokens,
                             const std::vector<std::string>& languages);

}  // namespace ventanilla::guidance
