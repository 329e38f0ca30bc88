// How long business time takes natively, for index.mjs: the best of several rounds.
//   hours_bench ZONE FROM RULE…
// Prints a line of JSON for each rule: nanoseconds for the state with its next change, and for
// reading the rule. The instants are those of index.mjs: from FROM on, 7 h 13 min apart.
#include <algorithm>
#include <chrono>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>

#include "ventanilla/hours.hpp"
#include "ventanilla/native/zoneinfo.hpp"

namespace {
using namespace ventanilla;

constexpr int instants = 400;
constexpr std::int64_t step = 25'980;

template <class Call>
double best_nanoseconds(Call call) {
  using Clock = std::chrono::steady_clock;
  double best = 1e18;
  for (int round = 0; round < 15; ++round) {
    const auto start = Clock::now();
    for (int i = 0; i < instants; ++i) call(i);
    const std::chrono::duration<double, std::nano> spent = Clock::now() - start;
    best = std::min(best, spent.count() / instants);
  }
  return best;
}

Schedule schedule_of(const std::string& hours, const Zone& zone) {
  Schedule schedule{OpeningHours::parse(hours).value(), zone, {}, {}};
  for (int year = 2025; year < 2029; ++year) {
    for (const char* day : {"-01-01", "-01-06", "-05-01", "-08-15", "-10-12", "-11-01", "-12-06",
                            "-12-08", "-12-25"}) {
      schedule.holidays.push_back(*parse_date(std::to_string(year) + day));
    }
  }
  return schedule;
}

}  // namespace

int main(int argc, char* argv[]) {
  if (argc < 4) return std::cerr << "usage: hours_bench ZONE FROM RULE...\n", 2;
  const Zone zone = native::load_zone(argv[1]).value();
  const std::int64_t from = std::stoll(argv[2]);
  for (int i = 3; i < argc; ++i) {
    const std::string rule = argv[i];
    const Schedule schedule = schedule_of(rule, zone);
    std::size_t seen = 0;  // keeps the calls from being left out
    const double status = best_nanoseconds([&](int n) {
      const Instant at(std::chrono::seconds(from + n * step));
      seen += status_at(schedule, at).next_change.has_value();
    });
    const double parse =
        best_nanoseconds([&](int) { seen += OpeningHours::parse(rule).value().text().size(); });
    const nlohmann::json line = {
        {"rule", rule}, {"status", status}, {"parse", parse}, {"seen", seen}};
    std::cout << line.dump() << '\n';
  }
}
