#pragma once

#include <vector>

#include "ventanilla/hours.hpp"

namespace ventanilla::hours_detail {

/// Whether a later rule replaces this one on all its days, by their weekdays alone.
bool replaced_everywhere(const std::vector<Rule>& rules, std::size_t index);

/// The rules without which every day in the horizon from `first` on (a day number) would be the
/// same; not those that are replaced everywhere, those for holidays where none come, and those that
/// close days on which nothing opens.
/// Empty for more than 24 rules: each is left out in turn, over all days.
std::vector<std::size_t> idle_rules(const Schedule& schedule, int first);

/// Whether two schedules have the same states on all days of [first, last].
bool same_days(const Schedule& a, const Schedule& b, int first, int last);

/// Whether both are open at some time of the days [first, last]. The same zone is taken for both.
bool open_together(const Schedule& a, const Schedule& b, int first, int last);

}  // namespace ventanilla::hours_detail
