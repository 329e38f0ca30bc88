#pragma once

#include <vector>

#include "time/civil.hpp"
#include "time/hours_rule.hpp"

namespace ventanilla::hours_detail {

/// Whether a rule's selectors (years, dates, weeks, weekdays, holidays) name this day.
bool matches(const Rule& rule, const CivilDay& day, const std::vector<Date>& holidays);

}  // namespace ventanilla::hours_detail
