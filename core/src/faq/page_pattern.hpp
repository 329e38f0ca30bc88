#pragma once

#include <string_view>

namespace ventanilla::faq {

/// Whether the whole `path` fits `pattern`, where `*` stands for any run of characters.
bool page_matches(std::string_view pattern, std::string_view path);

}  // namespace ventanilla::faq
