#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

/// Errors as values. The core throws nothing: what can fail returns a Result.
namespace ventanilla {

enum class ErrorCode : std::uint8_t {
  invalid_json,  ///< not JSON, or not UTF-8
  missing,       ///< a required member is absent
  wrong_type,    ///< the member is there, with another JSON type
  out_of_range,  ///< the right type, a value that cannot be
  unknown_key,   ///< a member that no part of the format has
  duplicate,     ///< an id or a key that was used before
  bad_hours,     ///< opening hours outside the sub-language
  bad_instant,   ///< not an RFC 3339 instant, or outside the supported years
  unknown_zone,  ///< no table for this IANA zone name
  too_large,     ///< beyond a documented bound
};

/// The word used in the command's lines: `invalid_json`, `missing`, …
std::string_view to_string(ErrorCode code);

struct Error {
  ErrorCode code;
  std::string where;    ///< JSON pointer of the offending value: "/hours", "" for the whole
  std::string message;  ///< what is wrong and what to write instead, in English
};

/// Called where a broken invariant leaves nothing sensible to do (reading an errored Result).
[[noreturn]] void fatal();

/// A value or an Error, with std::expected's names so that it can become an alias of it.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  bool has_value() const { return state_.index() == 0; }
  explicit operator bool() const { return has_value(); }

  const T& value() const& {
    return has_value() ? *std::get_if<0>(&state_) : (fatal(), *std::get_if<0>(&state_));
  }
  T&& value() && {
    return std::move(has_value() ? *std::get_if<0>(&state_) : (fatal(), *std::get_if<0>(&state_)));
  }
  const T& operator*() const& { return value(); }
  const T* operator->() const { return &value(); }

  const Error& error() const {
    return has_value() ? (fatal(), *std::get_if<1>(&state_)) : *std::get_if<1>(&state_);
  }

 private:
  std::variant<T, Error> state_;
};

}  // namespace ventanilla
