import { plainIn } from '../help/model';
import { asking, handsOver, shownMatches, unanswered } from '../panel/state';
import { priceText } from '../panel/time';
import { button, h, type Child, type VNode } from '../panel/vdom';
import { bestContact } from './contacts';
import { entryOf, section, stateText, texts, type Context } from './context';
import { answerBody, entryList } from './entry';
import { icon } from './icons';

function backButton({ state, act }: Context): VNode {
  return button('back', () => act({ type: 'back' }), [icon('back'), state.t.back]);
}

/** One entry alone: what `#ayuda/ID` shows. */
function entryView(context: Context, id: string): VNode {
  const entry = entryOf(context, id);
  const heading = { class: 'alone', tabindex: -1, id: 'entry-title' };
  return h(
    'article',
    { class: 'single', key: `entry-${id}` },
    backButton(context),
    h('h3', heading, entry ? texts(context, entry.question) : context.state.t.noEntry),
    h('div', { class: 'answer' }, ...(entry ? answerBody(context, entry, 3) : [])),
  );
}

/** No answer, or too many attempts: the best way to a person, above all else. */
function handover(context: Context): Child {
  const { state } = context;
  if (!handsOver(state)) return null;
  const { t } = state;
  const none = !state.entry && unanswered(state);
  const person = bestContact(context);
  if (!none && !person) return null;
  return h(
    'section',
    { class: 'handover', key: 'handover' },
    h('h3', {}, none ? t.noAnswer : state.desk === 'person' ? t.contacts : t.personFirst),
    none && person && h('p', {}, t.noAnswerNext),
    person,
  );
}

/** Asked when it is open, the desk shows its week. */
function hoursAsked(context: Context): Child {
  const { desk, status, t } = context.state;
  if (desk !== 'hours' || !status) return null;
  const week = context.week?.(context.state);
  return section(t.hours, 'hours asked', week ?? h('p', {}, stateText(context, status)));
}

function resultsView(context: Context): Child[] {
  const { state } = context;
  const { t } = state;
  const ids = shownMatches(state);
  const none = unanswered(state) || state.desk;
  const list =
    ids.length > 0 && section(none ? t.closest : t.results, 'results', entryList(context, ids));
  return [hoursAsked(context), handover(context), list];
}

function topicNames({ state }: Context): string[] {
  const names = (state.help?.entries ?? []).map(({ category }) => plainIn(category, state.lang));
  return [...new Set(names)].filter(Boolean);
}

function topicsView(context: Context): Child {
  const names = topicNames(context);
  if (names.length < 2) return null;
  const items = names.map((topic) =>
    h(
      'li',
      { key: topic },
      button('topic', () => context.act({ type: 'topic', topic }), topic),
    ),
  );
  return section(context.state.t.topics, 'topics', h('ul', {}, ...items));
}

/** The first, as the file's order is that of popularity; the search finds the others. */
const MOST_PRICES = 6;

/** What has a price, each leading to its entry. */
function productsView(context: Context): Child {
  const { help, t } = context.state;
  const priced = (help?.entries ?? [])
    .filter(({ price, product }) => price && product.length)
    .slice(0, MOST_PRICES);
  if (!priced.length) return null;
  const items = priced.map(({ id, product, price }) =>
    h(
      'li',
      { key: id },
      button('link', () => context.show(id), texts(context, product)),
      h('strong', {}, price ? priceText(price.amount, price.currency, context.locale) : ''),
    ),
  );
  return section(t.prices, 'prices', h('ul', {}, ...items));
}

function topicView(context: Context, topic: string): Child[] {
  const entries = context.state.help?.entries ?? [];
  const { lang } = context.state;
  const inTopic = entries.filter(({ category }) => plainIn(category, lang) === topic);
  return [
    backButton(context),
    section(
      topic,
      'results',
      entryList(
        context,
        inTopic.map(({ id }) => id),
      ),
    ),
  ];
}

function homeView(context: Context): Child[] {
  const { t, outcome } = context.state;
  const ids = outcome?.matches.map(({ id }) => id) ?? [];
  return [
    handover(context),
    ids.length > 0 && section(t.suggested, 'results', entryList(context, ids)),
    topicsView(context),
    productsView(context),
  ];
}

/** A contact's form; it has its own texts and comes when somebody wants to write. */
function formView(context: Context): Child[] {
  const { t } = context.state;
  const form = context.form?.view() ?? [h('p', { class: 'note', key: 'loading' }, t.loading)];
  return [backButton(context), ...form];
}

/** The middle of the panel: one entry, one topic, results, or what is suggested. */
export function contentView(context: Context): Child[] {
  const { state } = context;
  if (state.form) return formView(context);
  if (state.entry) return [handover(context), entryView(context, state.entry)];
  if (asking(state)) return resultsView(context);
  return state.topic ? topicView(context, state.topic) : homeView(context);
}
