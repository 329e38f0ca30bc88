#include "ventanilla/result.hpp"

#include <cstdlib>

namespace ventanilla {

std::string_view to_string(ErrorCode code) {
  switch (code) {
    case ErrorCode::invalid_json:
      return "invalid_json";
    case ErrorCode::missing:
      return "missing";
    case ErrorCode::wrong_type:
      return "wrong_type";
    case ErrorCode::out_of_range:
      return "out_of_range";
    case ErrorCode::unknown_key:
      return "unknown_key";
    case ErrorCode::duplicate:
      return "duplicate";
    case ErrorCode::bad_hours:
      return "bad_hours";
    case ErrorCode::bad_instant:
      return "bad_instant";
    case ErrorCode::unknown_zone:
      return "unknown_zone";
    case ErrorCode::too_large:
      return "too_large";
  }
  fatal();
}

void fatal() { std::abort(); }

}  // namespace ventanilla
