#include "base/pointer.hpp"

#include "base/decimal.hpp"

namespace ventanilla {

void append_key(std::string& pointer, std::string_view key) {
  pointer += '/';
  for (const char c : key) {
    if (c == '~') {
      pointer += "~0";
    } else if (c == '/') {
      pointer += "~1";
    } else {
      pointer += c;
    }
  }
}

void append_index(std::string& pointer, std::size_t index) {
  pointer += '/';
  append_decimal(pointer, index);
}

std::string next_token(std::string_view& pointer) {
  const std::string_view raw = pointer.substr(1, pointer.find('/', 1) - 1);
  pointer.remove_prefix(1 + raw.size());
  std::string token;
  for (std::size_t i = 0; i < raw.size(); ++i) {
    const bool escape = raw[i] == '~' && i + 1 < raw.size();
    token += !escape ? raw[i] : raw[++i] == '1' ? '/' : '~';
  }
  return token;
}

}  // namespace ventanilla
