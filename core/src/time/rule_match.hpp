#pragma once

#include <vector>

#include "time/civil.hpp"
#include "time/hours_rule.hpp"

namespace ventanilla::hours_detail {

/// A day after `day` up to which, itself left out, the rule holds on every day as it does on `day`.
/// Not always the last such day: the search goes on from it.
int steady_until(const Rule& rule, const CivilDay& day, const std::vector<Date>& holidays);

/// Whether a rule's selectors (years, dates, weeks, weekdays, holidays) name this day.
bool matches(const Rule& rule, const CivilDay& day, const std::vector<Date>& holidays);

/// Whether a rule has no selectors, so that it holds on all days.
bool holds_always(const Rule& rule);

}  // namespace ventanilla::hours_detail
