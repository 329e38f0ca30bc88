#pragma once

#include <vector>

#include "time/civil.hpp"
#include "time/hours_rule.hpp"

namespace ventanilla::hours_detail {

/// Whether a rule's selectors (years, dates, weeks, weekdays, holidays) name this day.
/// A day after `day` up to which, itself left out, the rule holds on every day as it does on `day`.
/// Not always the last such day: the search goes on from it.
int steady_until(const Rule& rule, const CivilDay& day, const std::vector<Date>& holidays);

bool matches(const Rule& rule, const CivilDay& day, const std::vector<Date>& holidays);

}  // namespace ventanilla::hours_detail
