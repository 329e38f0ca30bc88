import { weekView } from '../hours/view';
import css from '../hours/week.css';
import { adopt } from '../panel/adopt';
import type { Week, WeekHost } from '../panel/features';

/** The table of opening hours, for visitors who want to see the week. */
export function createWeek(host: WeekHost): Week {
  adopt(host.root, css);
  return weekView(host);
}
