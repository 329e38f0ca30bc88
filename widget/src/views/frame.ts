import { plainIn } from '../help/model';
import { fill } from '../i18n/catalogue';
import { asking } from '../panel/state';
import { languageName } from '../panel/time';
import { button, h, type Child, type VNode } from '../panel/vdom';
import { contactsView, openMeanwhile } from './contacts';
import { contentView } from './content';
import { stateText, timeText, type Context } from './context';
import { icon } from './icons';

function title({ state }: Context): string {
  const brand = state.help ? plainIn(state.help.brand, state.lang) : '';
  return brand ? fill(state.t.titleOf, { brand }) : state.t.title;
}

function languageSwitch({ state, switchLanguage }: Context): Child {
  const languages = state.help?.languages ?? [];
  if (languages.length < 2) return null;
  const onChange = (event: Event): void =>
    switchLanguage((event.target as HTMLSelectElement).value);
  const options = languages.map((tag) =>
    h(
      'option',
      { value: tag, lang: tag, key: tag, selected: tag === state.lang },
      languageName(tag, tag),
    ),
  );
  return h(
    'span',
    { class: 'language' },
    h('span', { 'aria-hidden': 'true' }, state.lang.slice(0, 2)),
    icon('chevron'),
    h('select', { 'aria-label': state.t.language, value: state.lang, onChange }, ...options),
  );
}

function header(context: Context): VNode {
  const { state } = context;
  return h(
    'div',
    { class: 'head', part: 'header' },
    h(
      'div',
      { class: 'heading' },
      h('h2', { id: 'title', tabindex: -1 }, h('slot', { name: 'header' }, title(context))),
    ),
    languageSwitch(context),
    !context.inline &&
      button('close', context.close, icon('close'), { 'aria-label': state.t.close }),
  );
}

/** The sign at the counter: open or closed, until when, on whose clock; the week is behind it. */
function sign(context: Context): VNode | null {
  const { status, t } = context.state;
  if (!status?.text) return null;
  const meanwhile = openMeanwhile(context);
  const summary = h(
    'summary',
    { class: `state ${status.state}` },
    h('i', { class: 'dot' }),
    h(
      'span',
      {},
      stateText(context, status),
      meanwhile && h('span', { class: 'meanwhile' }, fill(t.meanwhile, { contacts: meanwhile })),
      h('span', { class: 'sr' }, ` ${t.hours}`),
    ),
    icon('chevron'),
  );
  const week = context.week?.(context.state);
  return h(
    'div',
    { class: 'sign', key: 'sign' },
    h('details', { class: 'hours', onToggle: context.showWeek }, summary, week),
  );
}

function personalWarning({ state, write }: Context): Child {
  if (state.scrubbed === state.query || state.form) return null;
  const { t, help, formless } = state;
  const form = !formless && help?.contacts.find(({ kind }) => kind === 'form');
  return h(
    'div',
    { class: 'warning', key: 'warning' },
    icon('shield'),
    h('span', {}, t.personal, form && button('link', () => write(form.id), t.inPrivate)),
  );
}

function searchField(context: Context): VNode {
  const { state, type } = context;
  const onInput = (event: Event): void => type((event.target as HTMLInputElement).value);
  return h(
    'div',
    { class: 'search', role: 'search' },
    h('label', { for: 'query' }, state.t.searchLabel),
    h(
      'div',
      { class: 'field' },
      icon('search'),
      h('input', {
        id: 'query',
        type: 'search',
        value: state.query,
        autocomplete: 'off',
        enterkeyhint: 'search',
        maxlength: 500,
        'aria-describedby': 'hint',
        part: 'search',
        onInput,
      }),
      state.query && button('close', context.clear, icon('close'), { 'aria-label': state.t.clear }),
    ),
    h('p', { id: 'hint', class: 'sr' }, state.t.searchHint),
  );
}

/** Before any search (practice C7); once there is a question they would stand in its way. */
function notices(context: Context): Child[] {
  const { entry, topic, form } = context.state;
  if (entry || topic || form || asking(context.state)) return [];
  return context.parts.notices?.view(context) ?? [];
}

function failure({ state, retry, helpPage }: Context): VNode {
  const { t } = state;
  return h(
    'section',
    { class: 'failure', key: 'failure' },
    h('h3', {}, t.failed),
    button('choice', retry, t.retry),
    helpPage && h('a', { href: helpPage, class: 'choice' }, t.helpPage),
  );
}

function body(context: Context): Child[] {
  const { phase, plain, courtesy, entry, topic, form, t } = context.state;
  if (phase === 'loading') return [h('p', { class: 'note loading', key: 'loading' }, t.loading)];
  if (phase === 'failed') return [failure(context)];
  return [
    personalWarning(context),
    courtesy &&
      !(entry || topic || form) &&
      h('p', { class: 'courtesy', key: 'courtesy' }, t[courtesy]),
    (context.state.kept || !navigator.onLine) &&
      h(
        'p',
        { class: 'note', key: 'offline' },
        fill(t.offline, { time: timeText(context, context.state.loaded) }),
      ),
    ...notices(context),
    plain && h('p', { class: 'note plain', key: 'plain' }, t.plainSearch),
    ...contentView(context),
    !context.state.form && contactsView(context),
    context.parts.sources?.(),
  ];
}

/** The panel's whole content. */
export function frame(context: Context): VNode[] {
  const { state } = context;
  const main = h('div', { class: 'body', key: 'body' }, ...body(context));
  // a form needs the room
  const search = state.phase !== 'failed' && !state.form && [sign(context), searchField(context)];
  return [h('div', { class: 'band' }, header(context), ...(search || [])), main];
}
