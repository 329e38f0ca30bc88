// Prints how long business time takes: nanoseconds for each call, the best of several rounds.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>

#include "ventanilla/hours.hpp"
#include "ventanilla/native/zoneinfo.hpp"

namespace {
using namespace ventanilla;

template <class Call>
double best_nanoseconds(int calls, Call call) {
  using Clock = std::chrono::steady_clock;
  double best = 1e18;
  for (int round = 0; round < 7; ++round) {
    const auto start = Clock::now();
    for (int i = 0; i < calls; ++i) call(i);
    const std::chrono::duration<double, std::nano> spent = Clock::now() - start;
    best = std::min(best, spent.count() / calls);
  }
  return best;
}

Schedule schedule_of(const char* hours, const Zone& zone) {
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

int main() {
  const Zone zone = native::load_zone("Europe/Madrid").value();
  constexpr std::int64_t start = 1'767'225'600;  // 2026-01-01
  std::int64_t sum = 0;
  for (const char* text :
       {"Mo-Fr 08:00-18:00; Sa 09:00-13:00; PH off", "Mo-Fr 22:00-05:00",
        "Mo-Fr 09:00-14:00,17:00-20:00; Jul-Aug Mo-Fr 09:00-15:00; Sa[1] 10:00-13:00; PH off; "
        "2026 Dec 24 09:00-12:00",
        "24/7", "2020 Mo-Fr 08:00-12:00"}) {
    const Schedule schedule = schedule_of(text, zone);
    const bool constant = !status_at(schedule, Instant(std::chrono::seconds(start))).next_change;
    // 7 h 13 min apart: all hours and weekdays come up.
    const double status = best_nanoseconds(constant ? 200 : 20'000, [&](int i) {
      sum += status_at(schedule, Instant(std::chrono::seconds(start + i % 2000 * 25'980)))
                 .next_change.has_value();
    });
    const double parse = best_nanoseconds(
        5'000, [&](int) { sum += OpeningHours::parse(text).value().text().size(); });
    std::printf("status+next %9.0f ns   parse %6.0f ns   %s\n", status, parse, text);
  }
  const Schedule schedule = schedule_of("Mo-Fr 08:00-18:00; Sa 09:00-13:00; PH off", zone);
  const double due = best_nanoseconds(5'000, [&](int i) {
    sum += deadline(schedule, Instant(std::chrono::seconds(start + i % 2000 * 25'980)), 240)
               .has_value();
  });
  std::printf("deadline of 4h %6.0f ns (%lld)\n", due, static_cast<long long>(sum));
  return 0;
}
