#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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

/// What the raw text between a JSON string's quotes stands for; it must be valid.
std::string decode_json_string(std::string_view raw);

/// Where the values of a JSON text are, to tell people the place of a JSON pointer (RFC 6901).
class JsonPlaces {
 public:
  /// `text` must be JSON by json_syntax_error(), and outlive this object.
  explicit JsonPlaces(std::string_view text);

  enum class Part : std::uint8_t { value, key };
  /// The byte at which the value at `pointer`, or its key, begins; for a place that does not exist
  /// (a missing member), that of the nearest enclosing value. Of members with one name, the last.
  std::size_t offset(std::string_view pointer, Part part = Part::value) const;

  /// Pointers to the members whose key their object has had before, in the text's order.
  std::vector<std::string> repeated_keys() const;

 private:
  friend class JsonScanner;
  struct Node {
    std::size_t key_start, key_end;  ///< raw text between the quotes; an item's or the root's: 0, 0
    std::size_t start;               ///< byte at which the value begins
    std::size_t end;                 ///< index of the node after this one's descendants
    char open;                       ///< '{', '[', or 0 for a value without members
  };
  std::size_t child(std::size_t parent, std::string_view token) const;
  std::string pointer_to(std::size_t node) const;

  std::string_view text_;
  std::vector<Node> nodes_;  ///< in the text's order, a value before its members
};

struct TextPosition {
  std::size_t line = 1;    ///< from 1
  std::size_t column = 1;  ///< from 1, in Unicode code points
};
TextPosition position_at(std::string_view text, std::size_t offset);

}  // namespace ventanilla
