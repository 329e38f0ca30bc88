#include "time/day_plan.hpp"

namespace ventanilla {
namespace {
using namespace hours_detail;

// The stretches of a line in [from, to), moved by `shift`; one that goes on joins the last.
void append_spans(const DayLine& line, int from, int to, int shift, std::vector<DaySpan>& spans) {
  for (int minute = from; minute < to;) {
    const int next = line.next_change(minute, to);
    const State state = line.at(minute);
    const int start = minute + shift;
    if (!spans.empty() && spans.back().to == start && spans.back().state == state) {
      spans.back().to = next + shift;
    } else if (state != State::closed) {
      spans.push_back({start, next + shift, state});
    }
    minute = next;
  }
}

}  // namespace

std::vector<DaySpan> spans_on(const Schedule& schedule, Date date) {
  DayPlanner planner(schedule);
  const int day = day_number(date);
  std::vector<DaySpan> spans;
  append_spans(planner.own(day), 0, minutes_per_day, 0, spans);
  // Of the next day's morning only what runs on: its own rules may have cut it.
  const DayLine& after = planner.spill(day + 1);
  append_spans(after, 0, minutes_per_day, minutes_per_day, spans);
  return spans;
}

}  // namespace ventanilla
