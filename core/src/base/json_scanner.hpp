#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ventanilla/json_text.hpp"

namespace ventanilla {

inline constexpr int max_json_depth = 64;

/// One walk over a JSON text (RFC 8259): judges it, and notes where its values are when asked to.
class JsonScanner {
 public:
  explicit JsonScanner(std::string_view text, std::vector<JsonPlaces::Node>* nodes = nullptr)
      : text_(text), nodes_(nodes) {}

  std::optional<JsonSyntaxError> scan();

 private:
  // Each returns false after it has noted the error.
  bool value(int depth, std::size_t key_start = 0, std::size_t key_end = 0);
  bool object(int depth);
  bool member(int depth);
  bool array(int depth);
  bool string();
  bool escape();
  bool number();
  bool literal(std::string_view word);
  bool enter(int depth);
  bool separator(char close, bool& done);

  bool fail(std::string_view message) { return fail_at(at_, message); }
  bool fail_at(std::size_t offset, std::string_view message);
  bool hex4(unsigned& unit);
  std::size_t digits();
  void skip_space();
  bool take(char c);
  char peek(std::size_t ahead = 0) const {
    return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
  }
  std::string_view unexpected() const;

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<JsonPlaces::Node>* nodes_;
  std::optional<JsonSyntaxError> error_;
};

}  // namespace ventanilla
