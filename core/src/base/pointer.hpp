#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// JSON pointers (RFC 6901): "/faq/3/answer".
namespace ventanilla {

void append_key(std::string& pointer, std::string_view key);
void append_index(std::string& pointer, std::size_t index);

/// Takes the first token off a pointer that is not empty, unescaped.
std::string next_token(std::string_view& pointer);

}  // namespace ventanilla
