#pragma once

#include <string_view>

namespace ventanilla {

/// The first tag of HTML in a Markdown text, such as "<br>", outside of code; "" when there is
/// none.
std::string_view html_tag(std::string_view markdown);

}  // namespace ventanilla
