#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// Places in a JSON text, and one strict judgement of what JSON is, so that every build refuses
/// the same inputs in the same words whatever parser it then uses.
namespace ventanilla {

struct JsonSyntaxError {
  std::size_t offset;   ///< byte
  std::string message;  ///< what was expected there
};

/// RFC 8259, in valid UTF-8 without a byte order mark, no lone surrogate escapes, numbers within
/// the range of a double, at most 64 levels deep. nullopt: `text` is JSON.
std::optional<JsonSyntaxError> json_syntax_error(std::string_view text);

/// The byte at which the value at JSON pointer `pointer` begins in the valid JSON `text`; for an
/// unknown member, the key's place. Falls back to the nearest enclosing value.
std::size_t json_offset(std::string_view text, std::string_view pointer);

struct TextPosition {
  std::size_t line = 1;    ///< from 1
  std::size_t column = 1;  ///< from 1, in Unicode code points
};
TextPosition position_at(std::string_view text, std::size_t offset);

}  // namespace ventanilla
