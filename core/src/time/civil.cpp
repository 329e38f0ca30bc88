#include "time/civil.hpp"

namespace ventanilla::hours_detail {
namespace chrono = std::chrono;

CivilDay civil_day(int number) {
  const Date date{chrono::sys_days(chrono::days(number))};
  return {number, static_cast<int>(date.year()),
          static_cast<int>(static_cast<unsigned>(date.month())),
          static_cast<int>(static_cast<unsigned>(date.day())), weekday_of(number)};
}

int day_number(int year, int month, int day) {
  const Date date{chrono::year(year), chrono::month(static_cast<unsigned>(month)),
                  chrono::day(static_cast<unsigned>(day))};
  return day_number(date);
}

int weekday_of(int number) {
  return ((number + 3) % 7 + 7) % 7;  // 1970-01-01 was a Thursday
}

int days_in_month(int year, int month) {
  if (month == 2) return chrono::year(year).is_leap() ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

// The anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).
int easter_sunday(int year) {
  const int a = year % 19;
  const int b = year / 100;
  const int c = year % 100;
  const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int n = h + l - 7 * m + 114;
  return day_number(year, n / 31, n % 31 + 1);
}

// ISO 8601: the week belongs to the year that holds its Thursday.
int iso_week(const CivilDay& day) {
  const int thursday = day.number - day.weekday + 3;
  const int year = civil_day(thursday).year;
  return (thursday - day_number(year, 1, 1)) / 7 + 1;
}

}  // namespace ventanilla::hours_detail
