import { textIn } from '../help/model';
import type { Week, WeekHost } from '../panel/features';
import type { State } from '../panel/state';
import { inCoresWords } from '../panel/time';
import { h, type Child, type VNode } from '../panel/vdom';
import { placeOf } from '../panel/zone-name';
import { daysFrom, type Day } from './days';
import { nameOn, namedDays, type Named } from './special';
import { wordsIn, type Words } from './words';
import { wallClock } from '../zones/table';
import { dateOf, plusDays } from './zone';

const HOUR = 3_600_000;
const WEEK = 7;
/** How far ahead special days are told, and how many of them. */
const AHEAD = 60;
const MOST = 4;

/** What each cell is written with. */
interface Pen {
  lang: string;
  words: Words;
  zone: string | undefined;
  named: Named[];
  nameIn: string;
}

const dayText = (pen: Pen, date: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(pen.lang, { ...options, timeZone: 'UTC' }).format(Date.parse(date));

const hasHour12 = (lang: string): boolean =>
  !!new Intl.DateTimeFormat(lang, { hour: 'numeric' }).resolvedOptions().hour12;

/** "8:00", and "8 AM" where "8:00 AM" would be customary. */
function clockText(lang: string, time: number, timeZone?: string): string {
  const full = wallClock(time, timeZone) % HOUR === 0 && hasHour12(lang);
  const minute = full ? undefined : '2-digit';
  return inCoresWords(
    new Intl.DateTimeFormat(lang, { hour: 'numeric', minute, timeZone }).format(time),
  );
}

/** "8:00–18:00"; on the visitor's clock (`mine`) with the weekday where that is another. */
function spanTexts(pen: Pen, day: Day, mine: boolean): string[] {
  const { words } = pen;
  const timeZone = mine ? undefined : pen.zone;
  const clock = (time: number): string => clockText(pen.lang, time, timeZone);
  const spans = day.spans.map(({ from, to, state }) => {
    const date = dateOf(from, timeZone);
    const weekday = date === day.date ? '' : `${dayText(pen, date, { weekday: 'short' })} `;
    const times =
      day.whole && !mine ? words.allDay : `${clock(from)}–${clock(to)}`;
    return weekday + times + (state === 'unknown' ? ` (${words.unknown})` : '');
  });
  return spans.length ? spans : [words.closed];
}

/** Whether the visitor's clock shows another time on any of the days. */
const elsewhere = (pen: Pen, days: Day[]): boolean =>
  days.some(({ spans }) => spans.some(({ from }) => wallClock(from) !== wallClock(from, pen.zone)));

function row(pen: Pen, day: Day, both: boolean, label: string, today = false): VNode {
  const name = textIn(nameOn(pen.named, day.date), pen.nameIn);
  const cell = (mine: boolean): VNode => {
    const parts = spanTexts(pen, day, mine).flatMap((text) => [', ', h('span', {}, text)]);
    return h('td', {}, parts.slice(1));
  };
  const current = today ? { 'aria-current': 'date', class: 'today' } : {};
  return h(
    'tr',
    { key: day.date, ...current },
    h(
      'th',
      { scope: 'row' },
      label,
      today && h('small', {}, ` (${pen.words.today})`),
      name && h('small', { class: 'name', lang: name.lang }, name.text),
    ),
    cell(false),
    both && cell(true),
  );
}

/** The special days after the week: one row for neighbours that are alike. */
function later(pen: Pen, status: WeekHost['status'], first: string): Array<[Day, string]> {
  const last = plusDays(first, AHEAD);
  const rows: Array<[Day, string]> = [];
  for (let date = plusDays(first, WEEK); date <= last; date = plusDays(date, 1)) {
    if (!pen.named.some(({ from, to }) => from <= date && date <= to)) continue;
    const [day] = daysFrom(status, date, 1, pen.zone);
    if (!day) continue;
    const before = rows.at(-1);
    const alike =
      before &&
      before[1] === plusDays(date, -1) &&
      String(spanTexts(pen, before[0], false)) === String(spanTexts(pen, day, false)) &&
      nameOn(pen.named, before[0].date) === nameOn(pen.named, date);
    if (alike) before[1] = date;
    else if (rows.length === MOST) break;
    else rows.push([day, date]);
  }
  return rows;
}

function table(state: State, host: WeekHost, today: string): VNode {
  const { interfaceLang: lang, lang: nameIn, help, t } = state;
  const [first = 'en'] = help?.languages ?? [];
  const zone = help?.timeZone ?? undefined;
  const pen = { lang, words: wordsIn(lang), zone, named: namedDays(host.file, first), nameIn };
  const { words } = pen;
  const week = daysFrom(host.status, today, WEEK, zone);
  const both = elsewhere(pen, week);
  const weekday = both && hasHour12(lang) ? 'short' : 'long'; // columns of am and pm are wide
  const column = (text: string): VNode => h('th', { scope: 'col' }, text);
  const short = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  const rows: Child[] = week.map((day, i) =>
    row(pen, day, both, dayText(pen, day.date, { weekday }), i === 0),
  );
  const special = later(pen, host.status, today).map(([day, to]) => {
    const [from, until] = [day.date, to].map((date) => dayText(pen, date, short));
    return row(pen, day, both, from === until ? `${from}` : `${from} – ${until}`);
  });
  return h(
    'table',
    { key: `${lang} ${nameIn}` },
    h('caption', { class: 'sr' }, t.hours),
    h(
      'thead',
      both ? {} : { class: 'sr' },
      h(
        'tr',
        {},
        column(words.day),
        column(both && zone ? placeOf(zone, lang) : words.hours),
        both && column(words.yours),
      ),
    ),
    h('tbody', {}, ...rows),
    special.length > 0 && h('tbody', { class: 'special' }, ...special),
  );
}

/** The table of the week from today on, made once a day and language. */
export function weekView(host: WeekHost): Week {
  let made = '';
  let shown: VNode;
  return (state) => {
    const today = dateOf(state.now, state.help?.timeZone ?? undefined);
    const wanted = `${today} ${state.lang} ${state.interfaceLang}`;
    if (wanted !== made) {
      made = wanted;
      shown = table(state, host, today);
    }
    return shown;
  };
}
