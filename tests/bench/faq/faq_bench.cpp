// The engine natively, for speed.mjs: builds an index of a help.json, then times queries.
//   faq_bench HELP.json
// Prints {"build": ms, "memory": bytes}. Each line of the input is {"queries": [...], "budget": ms}
// and gives a line with the milliseconds of each query, ten or what the budget allows.
#include <chrono>
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>

#include "ventanilla/native/json.hpp"

using nlohmann::json;
using namespace ventanilla;

namespace {

double milliseconds() {
  using Clock = std::chrono::steady_clock;
  return std::chrono::duration<double, std::milli>(Clock::now().time_since_epoch()).count();
}

/// Resident memory, as Linux tells it in pages of 4 KiB.
std::int64_t resident_bytes() {
  std::ifstream file("/proc/self/statm");
  std::int64_t all = 0;
  std::int64_t resident = 0;
  file >> all >> resident;
  return resident * 4096;
}

json time_queries(const Desk& desk, const json& task) {
  json times = json::array();
  const double end = milliseconds() + task["budget"].get<double>();
  for (const std::string text : task["queries"]) {
    FaqQuery query;
    query.text = text;
    query.limit = 10;
    const double start = milliseconds();
    const Answer answer = desk.ask(query, Instant(std::chrono::seconds(1'767'225'600)));
    const double now = milliseconds();
    times.push_back(now - start);
    if (now > end && times.size() >= 10) break;
  }
  return times;
}

}  // namespace

int main(int argc, char* argv[]) {
  if (argc < 2) return std::cerr << "usage: faq_bench HELP.json\n", 2;
  std::ifstream file(argv[1]);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  const std::int64_t before = resident_bytes();
  const double start = milliseconds();
  const Result<Desk> desk = native::open_desk(text);
  if (!desk) return std::cerr << desk.error().message << '\n', 1;
  const json built = {{"build", milliseconds() - start}, {"memory", resident_bytes() - before}};
  std::cout << built.dump() << std::endl;
  for (std::string line; std::getline(std::cin, line);) {
    std::cout << time_queries(desk.value(), json::parse(line)).dump() << std::endl;
  }
}
