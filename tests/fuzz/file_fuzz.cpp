// libFuzzer: any bytes as a help.json and as a zone file. The parser takes just what the core's own
// judgement calls JSON; whatever is wrong in a file has a place in it; a desk opens on all that has
// no errors.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "ventanilla/check.hpp"
#include "ventanilla/native/json.hpp"
#include "ventanilla/native/zoneinfo.hpp"

namespace {
using namespace ventanilla;

void check(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  native::parse_tzif("Fuzz/Zone", text);
  const bool is_json = !json_syntax_error(text);
  check(native::parse_json(text).has_value() == is_json);
  if (!is_json) return 0;
  DecodedConfig file = native::read_config(text).value();
  ZoneSet zones;
  zones.add(Zone());
  add_time_problems(file, zones, *parse_instant("2026-11-24T12:00:00Z"));
  if (!file.has_errors()) check(Desk::open(file.config, zones).has_value());
  for (const PlacedProblem& placed : place_problems(text, file.problems)) {
    check(placed.position.line > 0 && placed.position.column > 0);
  }
  return 0;
}
