#pragma once

#include <cstdint>

#include "ventanilla/instant.hpp"

/// Calendar arithmetic on plain day numbers (days since 1970-01-01), which the evaluation of
/// opening hours runs on.
namespace ventanilla::hours_detail {

struct CivilDay {
  int number;  ///< days since 1970-01-01
  int year;
  int month;    ///< 1 to 12
  int day;      ///< 1 to 31
  int weekday;  ///< 0 Monday to 6 Sunday
};

CivilDay civil_day(int number);
int day_number(int year, int month, int day);
inline int day_number(Date date) {
  return static_cast<int>(std::chrono::sys_days(date).time_since_epoch().count());
}
int weekday_of(int number);
int days_in_month(int year, int month);
int easter_sunday(int year);  ///< its day number
int iso_week(const CivilDay& day);

}  // namespace ventanilla::hours_detail
