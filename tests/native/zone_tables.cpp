// Prints the native table of each zone named on the standard input, as JSON lines, for a test that
// compares them with what JavaScript engines know:
//   zone_tables FROM TO < NAMES
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>

#include "ventanilla/native/zoneinfo.hpp"

int main(int argc, char* argv[]) {
  if (argc != 3) return std::cerr << "usage: zone_tables FROM TO < NAMES\n", 2;
  const std::int64_t from = std::stoll(argv[1]);
  const std::int64_t to = std::stoll(argv[2]);
  for (std::string name; std::getline(std::cin, name);) {
    nlohmann::json line = {{"name", name}};
    if (const auto zone = ventanilla::native::load_zone(name)) {
      const ventanilla::Instant start{std::chrono::seconds(from)};
      line["initialOffset"] = zone->offset_at(start);
      line["transitions"] = nlohmann::json::array();
      for (const auto& [at, offset] : zone->transitions()) {
        if (at > from && at <= to) line["transitions"].push_back({at, offset});
      }
    }
    std::cout << line.dump() << '\n';
  }
}
