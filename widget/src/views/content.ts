import { textIn } from '../help/model';
import { asking, personFirst, shownMatches, unanswered } from '../panel/state';
import { h, type Child, type VNode } from '../panel/vdom';
import { bestContact } from './contacts';
import { entryOf, section, texts, type Context } from './context';
import { answerBody, entryList } from './entry';
import { icon } from './icons';

function backButton({ state, act }: Context): VNode {
  return h(
    'button',
    { type: 'button', class: 'back', onClick: () => act({ type: 'back' }) },
    icon('back'),
    state.t.back,
  );
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

function handover(context: Context, title: string, next: string | null): VNode {
  return h(
    'section',
    { class: 'handover', key: 'handover' },
    h('h3', {}, title),
    next && h('p', {}, next),
    bestContact(context),
  );
}

function resultsView(context: Context): Child[] {
  const { state } = context;
  const { t } = state;
  const ids = shownMatches(state);
  const none = unanswered(state);
  const list =
    ids.length > 0 && section(none ? t.closest : t.results, 'results', entryList(context, ids));
  if (none) return [handover(context, t.noAnswer, t.noAnswerNext), list];
  return [personFirst(state) && handover(context, t.personFirst, null), list];
}

function topicNames({ state }: Context): string[] {
  const names = (state.help?.entries ?? []).map(
    ({ category }) => textIn(category, state.lang)?.text ?? '',
  );
  return [...new Set(names)].filter(Boolean);
}

function topicsView(context: Context): Child {
  const names = topicNames(context);
  if (names.length < 2) return null;
  const items = names.map((topic) =>
    h(
      'li',
      { key: topic },
      h(
        'button',
        { type: 'button', class: 'topic', onClick: () => context.act({ type: 'topic', topic }) },
        topic,
      ),
    ),
  );
  return section(context.state.t.topics, 'topics', h('ul', {}, ...items));
}

function topicView(context: Context, topic: string): Child[] {
  const entries = context.state.help?.entries ?? [];
  const inTopic = entries.filter(
    ({ category }) => textIn(category, context.state.lang)?.text === topic,
  );
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
    personFirst(context.state) && handover(context, t.personFirst, null),
    ids.length > 0 && section(t.suggested, 'results', entryList(context, ids)),
    topicsView(context),
  ];
}

/** The middle of the panel: one entry, one topic, results, or what is suggested. */
export function contentView(context: Context): Child[] {
  const { state } = context;
  if (state.entry) return [entryView(context, state.entry)];
  if (asking(state)) return resultsView(context);
  return state.topic ? topicView(context, state.topic) : homeView(context);
}
