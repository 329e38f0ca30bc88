#include "desk/zone_error.hpp"

#include "config/node.hpp"
#include "config/zone_places.hpp"

namespace ventanilla {

Error unknown_zone_error(std::string_view where, std::string_view name) {
  Error error = told_error(ErrorCode::unknown_zone, [&] {
    return quoted(name) + " is no time zone that is known here: " + zone_advice(name);
  });
  error.where = where;
  return error;
}

}  // namespace ventanilla
