#include "desk/zone_error.hpp"

#include "config/node.hpp"

namespace ventanilla {

Error unknown_zone_error(std::string_view where, std::string_view name) {
  Error error = told_error(ErrorCode::unknown_zone, [&] {
    return quoted(name) +
           " is no time zone that is known here: write an IANA name such as "
           "'America/Santo_Domingo'";
  });
  error.where = where;
  return error;
}

}  // namespace ventanilla
