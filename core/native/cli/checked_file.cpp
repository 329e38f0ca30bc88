#include "checked_file.hpp"

#include "ventanilla/native/json.hpp"
#include "ventanilla/native/zoneinfo.hpp"

namespace ventanilla::cli {

bool CheckedFile::has_errors() const {
  for (const auto& [problem, position] : problems) {
    if (problem.severity == Problem::Severity::error) return true;
  }
  return false;
}

CheckedFile check_text(const std::string& text, std::optional<Instant> now) {
  if (auto problem = syntax_problem(text)) return {{}, {std::move(*problem)}};
  auto decoded = native::read_config(text);
  if (!decoded) fatal();
  DecodedConfig file = std::move(decoded).value();
  ZoneSet zones;
  if (auto zone = native::load_zone(file.config.time_zone)) {
    zones.add(std::move(zone).value());
  }
  add_time_problems(file, zones, now);
  return {std::move(file.config), place_problems(text, std::move(file.problems))};
}

}  // namespace ventanilla::cli
