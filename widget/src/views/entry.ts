import type { Entry } from '../help/model';
import { plainIn, textIn } from '../help/model';
import { fill } from '../i18n/catalogue';
import { renderMarkdown } from '../markdown/render';
import { asking, isOpen, shownMatches } from '../panel/state';
import { languageName, priceText } from '../panel/time';
import { button, h, type VNode } from '../panel/vdom';
import { addressOf } from './address';
import { entryOf, texts, type Context } from './context';
import { icon, type IconName } from './icons';

/** Product and price, where the entry has them. */
function facts(context: Context, { product, price }: Entry): VNode | null {
  if (!product.length && !price) return null;
  const amount = price && priceText(price.amount, price.currency, context.locale);
  return h('p', { class: 'facts' }, texts(context, product), amount && h('strong', {}, amount));
}

function feedback({ state, act }: Context, id: string): VNode {
  const { t } = state;
  const given = state.feedback[id];
  if (given !== undefined) {
    return h('p', { class: 'feedback', key: 'given' }, icon('check'), given ? t.thanks : t.sorry);
  }
  const choice = (helped: boolean, label: string): VNode =>
    button('choice', () => act({ type: 'feedback', entry: id, helped }), label);
  return h(
    'div',
    { class: 'feedback', role: 'group', 'aria-label': t.helped, key: 'ask' },
    h('span', { 'aria-hidden': 'true' }, t.helped),
    choice(true, t.yes),
    choice(false, t.no),
  );
}

/** Copying the address, and what the browser offers besides: sharing, printing. */
function actions(context: Context, { id, question }: Entry): VNode {
  const { t, lang } = context.state;
  const action = (label: string, name: IconName, onClick: () => void): VNode =>
    button('copy', onClick, [icon(name), label], { key: name });
  const share = (): void => context.share(plainIn(question, lang), id);
  return h(
    'div',
    { class: 'actions' },
    copyLink(context, id),
    'share' in navigator && action(t.share, 'share', share),
    action(t.print, 'print', () => print()),
  );
}

function copyLink({ state, copy }: Context, id: string): VNode {
  const onClick = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
    copy(id);
  };
  const copied = state.copied === id;
  return h(
    'a',
    { class: 'copy', href: addressOf(id), onClick },
    icon(copied ? 'check' : 'link'),
    copied ? state.t.copied : state.t.copyLink,
  );
}

function related(context: Context, { related: ids }: Entry, level: number): VNode | null {
  const listed = asking(context.state) ? shownMatches(context.state) : [];
  const others = ids.filter((id) => !listed.includes(id));
  const found = others.flatMap((id) => entryOf(context, id) ?? []);
  if (!found.length) return null;
  const items = found.map((each) =>
    h(
      'li',
      { key: each.id },
      button('link', () => context.show(each.id), texts(context, each.question)),
    ),
  );
  return h(
    'div',
    { class: 'related' },
    h(`h${level}`, {}, context.state.t.related),
    h('ul', {}, ...items),
  );
}

/** The answer itself and what follows it; `level` is that of the heading above. */
export function answerBody(context: Context, entry: Entry, level: number): VNode[] {
  const { lang, interfaceLang, t } = context.state;
  const answer = textIn(entry.answer, lang);
  const foreign = answer !== null && answer.lang.slice(0, 2) !== lang.slice(0, 2);
  const body = renderMarkdown(answer?.text ?? '', {
    page: context.page,
    level,
    newTab: t.newTab,
    showEntry: context.show,
    addressOf,
    rare: context.parts.markdown,
  });
  const note =
    foreign &&
    h(
      'p',
      { class: 'note' },
      fill(t.answerIn, { language: languageName(answer.lang, interfaceLang) }),
    );
  const props = answer && answer.lang !== interfaceLang ? { lang: answer.lang } : {};
  return [
    note,
    h('div', { class: 'prose', part: 'answer', ...props }, ...body),
    facts(context, entry),
    h('div', { class: 'after' }, feedback(context, entry.id), actions(context, entry)),
    related(context, entry, level + 1),
  ].filter((node): node is VNode => !!node);
}

function disclosure(context: Context, entry: Entry): VNode {
  const { state, act } = context;
  const open = isOpen(state, entry.id);
  const id = `answer-${state.help?.entries.indexOf(entry)}`;
  const onClick = (): void => act({ type: 'toggled', entry: entry.id, open: !open });
  return h(
    'li',
    { class: open ? 'entry open' : 'entry', key: entry.id },
    h(
      'h4',
      {},
      button('question', onClick, [texts(context, entry.question), icon('chevron')], {
        'aria-expanded': String(open),
        'aria-controls': open ? id : null,
      }),
    ),
    open && h('div', { id, class: 'answer' }, ...answerBody(context, entry, 4)),
  );
}

export function entryList(context: Context, ids: readonly string[]): VNode {
  const entries = ids.flatMap((id) => entryOf(context, id) ?? []);
  return h('ul', { class: 'entries' }, ...entries.map((entry) => disclosure(context, entry)));
}
