#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "config/fields.hpp"
#include "ventanilla/commands.hpp"

/// Reading the members of a command's line. Unknown ones are ignored; the first thing that is
/// wrong is the line's error.
namespace ventanilla {

/// Texts that people write: longer ones are refused.
inline constexpr std::size_t longest_message = 1'000'000;

class LineReader {
 public:
  explicit LineReader(const Value& line);

  Object& object() { return object_; }
  /// A string that is required, and may be empty.
  std::string message(std::string_view key);
  /// "" when absent.
  std::string text(std::string_view key);
  Instant at(Instant now);

  std::optional<Error> error();

 private:
  Document document_{false};
  Object object_;
};

/// A string that may be empty; "" when it is absent or wrong.
std::string read_message(Object& object, std::string_view key, Need need = Need::optional);

}  // namespace ventanilla
