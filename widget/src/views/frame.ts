import { noticesAt } from '../help/notices';
import { plainIn, type Notice } from '../help/model';
import { fill } from '../i18n/catalogue';
import { languageName, whenText } from '../panel/time';
import { h, type Child, type VNode } from '../panel/vdom';
import { contactsView } from './contacts';
import { contentView } from './content';
import { texts, type Context } from './context';
import { icon } from './icons';

function title({ state }: Context): string {
  const brand = state.help ? plainIn(state.help.brand.name, state.lang) : '';
  return brand ? fill(state.t.titleOf, { brand }) : state.t.title;
}

function languageSwitch({ state, switchLanguage }: Context): Child {
  const languages = state.help?.languages ?? [];
  if (languages.length < 2) return null;
  const onChange = (event: Event): void => switchLanguage((event.target as HTMLSelectElement).value);
  const options = languages.map((tag) =>
    h('option', { value: tag, lang: tag, key: tag, selected: tag === state.lang }, languageName(tag, tag)),
  );
  return h('select', { 'aria-label': state.t.language, class: 'language', value: state.lang, onChange }, ...options);
}

function header(context: Context): VNode {
  const { state } = context;
  const { status } = state;
  const now = status?.text && h(
    'p',
    { class: `state ${status.state}` },
    h('i', { class: 'dot' }),
    h('span', {}, status.text),
  );
  return h(
    'header',
    { part: 'header' },
    h('div', { class: 'heading' }, h('h2', { id: 'title', tabindex: -1 }, title(context)), now),
    languageSwitch(context),
    h('button', { type: 'button', class: 'close', 'aria-label': state.t.close, onClick: context.close }, icon('close')),
  );
}

function personalWarning({ state }: Context): Child {
  if (!state.personal.length) return null;
  const { t } = state;
  const types = [...new Set(state.personal)].map((type) => t.personalTypes[type] ?? type).join(', ');
  return h('p', { class: 'warning' }, icon('shield'), h('span', {}, fill(t.personal, { types })));
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
        id: 'query', type: 'search', value: state.query, autocomplete: 'off', enterkeyhint: 'search',
        maxlength: 500, 'aria-describedby': 'hint', part: 'search', onInput,
      }),
    ),
    h('p', { id: 'hint', class: 'sr' }, state.t.searchHint),
    personalWarning(context),
  );
}

function noticeView(context: Context, notice: Notice, index: number): VNode {
  const { state, act } = context;
  const { t, help } = state;
  const part = (label: string, text: Child): Child => text && h('div', {}, h('dt', {}, label), h('dd', {}, text));
  const estimate = notice.estimate !== null && whenText(notice.estimate, state.interfaceLang, help?.timeZone ?? null, state.now);
  return h(
    'section',
    { class: 'notice', 'aria-label': t.notice, key: `notice-${index}` },
    icon('notice'),
    h('div', {}, texts(context, notice.situation, 'p'), h(
      'dl',
      {},
      part(t.measures, texts(context, notice.measures)),
      part(t.estimate, estimate),
      part(t.prevention, texts(context, notice.prevention)),
    )),
    h('button', { type: 'button', class: 'close', 'aria-label': t.dismiss, onClick: () => act({ type: 'dismissed', notice: index }) }, icon('close')),
  );
}

function notices(context: Context): Child[] {
  const { help, now, dismissed } = context.state;
  if (!help) return [];
  return noticesAt(help, now).flatMap((each) => {
    const index = help.notices.indexOf(each);
    return dismissed.includes(index) ? [] : [noticeView(context, each, index)];
  });
}

function failure({ state, retry, helpPage }: Context): VNode {
  const { t } = state;
  return h(
    'section',
    { class: 'failure', key: 'failure' },
    h('h3', {}, t.failed),
    h('button', { type: 'button', class: 'choice', onClick: retry }, t.retry),
    helpPage && h('a', { href: helpPage, class: 'choice' }, t.helpPage),
  );
}

function body(context: Context): Child[] {
  const { phase, plain, t } = context.state;
  if (phase === 'loading') return [h('p', { class: 'note loading', key: 'loading' }, t.loading)];
  if (phase === 'failed') return [failure(context)];
  return [
    ...notices(context),
    plain && h('p', { class: 'note plain', key: 'plain' }, t.plainSearch),
    ...contentView(context),
    contactsView(context),
  ];
}

/** The panel's whole content. */
export function frame(context: Context): VNode[] {
  return [header(context), searchField(context), h('div', { class: 'body', key: 'body' }, ...body(context))];
}
