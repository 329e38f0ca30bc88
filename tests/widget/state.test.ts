import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AskResult } from '../../wasm/ventanilla-core';
import type { Entry, Help } from '../../widget/src/help/model';
import es from '../../widget/src/i18n/es';
import { announcement } from '../../widget/src/panel/announce';
import {
  handsOver,
  initialState,
  isOpen,
  personFirst,
  reduce,
  unanswered,
  type Action,
  type State,
} from '../../widget/src/panel/state';

const entry = (id: string): Entry => ({
  id,
  question: [],
  answer: [],
  category: [],
  product: [],
  price: null,
  related: [],
});
const help: Help = {
  brand: [],
  languages: ['es'],
  timeZone: null,
  contacts: [],
  entries: [entry('a'), entry('b')],
};
const start: State = { ...initialState(es, 'es', 0), help };

function outcome(decision: AskResult['decision'], ids: string[]): AskResult {
  return {
    decision,
    lang: 'es',
    contacts: [],
    matches: ids.map((id) => ({ id, confidence: 0.5 })),
  };
}
const after = (state: State, ...actions: Action[]): State => actions.reduce(reduce, state);

function asked(state: State, query: string, result: AskResult): State {
  return after(
    state,
    { type: 'typed', query },
    { type: 'answered', outcome: result, courtesy: null, desk: null },
    { type: 'settled' },
  );
}

test('an answer opens by itself, a suggestion does not', () => {
  const answered = asked(start, 'maleta', outcome('answer', ['a', 'b']));
  assert.deepEqual([isOpen(answered, 'a'), isOpen(answered, 'b')], [true, false]);
  assert.equal(isOpen(asked(start, 'maleta', outcome('suggest', ['a'])), 'a'), false);
});

test('what the visitor closed stays closed until the next question', () => {
  const closed = after(asked(start, 'maleta', outcome('answer', ['a'])), {
    type: 'toggled',
    entry: 'a',
    open: false,
  });
  assert.equal(isOpen(closed, 'a'), false);
  assert.equal(isOpen(asked(closed, 'maletas', outcome('answer', ['a'])), 'a'), true);
});

test('"no answer" is said only once typing has stopped', () => {
  const typing = after(
    start,
    { type: 'typed', query: 'xyz' },
    {
      type: 'answered',
      outcome: outcome('handoff', []),
    },
  );
  assert.equal(unanswered(typing), false);
  assert.equal(unanswered(after(typing, { type: 'settled' })), true);
});

test('after three attempts without help a person comes first', () => {
  let state = start;
  for (const query of ['uno', 'dos', 'dos', 'tres']) {
    assert.equal(personFirst(state), false);
    state = asked(state, query, outcome('handoff', []));
  }
  assert.equal(state.attempts, 3);
  assert.equal(personFirst(state), true);
});

const said = (entry: string, helped: boolean): Action => ({ type: 'feedback', entry, helped });
const open = (entry: string): Action => ({ type: 'toggled', entry, open: true });

test('an opened suggestion has helped until "no" is said to it', () => {
  const once = asked(start, 'uno', outcome('handoff', []));
  const twice = asked(once, 'dos', outcome('suggest', ['a', 'b']));
  assert.equal(twice.attempts, 2);
  const opened = after(twice, open('a'));
  assert.equal(opened.attempts, 0);
  assert.equal(after(opened, said('a', true)).attempts, 0);
  const refused = after(opened, said('a', false));
  assert.equal(refused.attempts, 2);
  assert.equal(after(refused, { type: 'toggled', entry: 'a', open: false }, open('a')).attempts, 2);
  assert.equal(after(refused, open('b')).attempts, 0);
  assert.equal(after(refused, open('b'), said('b', false)).attempts, 3);
  assert.equal(after(twice, { type: 'shown', entry: 'b' }).attempts, 0);
  assert.equal(after(twice, { type: 'shown', entry: 'no existe' }).attempts, 2);
});

test('a suggestion that is opened while still typing is no attempt', () => {
  const typing = after(
    start,
    { type: 'typed', query: 'uno' },
    { type: 'answered', outcome: outcome('suggest', ['a']), courtesy: null, desk: null },
    open('a'),
  );
  assert.equal(after(typing, { type: 'settled' }).attempts, 0);
});

test('a sure answer starts the count anew, unless "no" is said to it', () => {
  const sure = outcome('answer', ['a']);
  const twice = asked(asked(start, 'uno', outcome('handoff', [])), 'dos', outcome('suggest', ['a']));
  const answered = asked(twice, 'tres', sure);
  assert.equal(answered.attempts, 0);
  const refused = after(answered, said('a', false));
  assert.deepEqual([refused.attempts, handsOver(refused)], [3, true]);
  const again = asked(refused, 'cuatro', sure); // the same answer once more
  assert.deepEqual([again.attempts, handsOver(again)], [4, true]);
  assert.equal(asked(again, 'cinco', outcome('answer', ['b'])).attempts, 0);
  const kind = { ...refused, courtesy: 'hello' as const };
  assert.equal(after({ ...kind, settled: false, query: 'hola' }, { type: 'settled' }).attempts, 3);
});

test('a sure answer is never below the person, not even while it is being typed', () => {
  let state = start;
  for (const query of ['uno', 'dos', 'tres']) state = asked(state, query, outcome('suggest', ['b']));
  assert.equal(handsOver(state), true);
  const typing = after(
    state,
    { type: 'typed', query: 'cuatro' },
    { type: 'answered', outcome: outcome('answer', ['a']), courtesy: null, desk: null },
  );
  assert.deepEqual([typing.attempts, handsOver(typing)], [3, false]);
  assert.equal(handsOver(after(typing, { type: 'typed', query: '' })), true);
});

test('an entry alone stands below the person where "no" was said to it', () => {
  let state = start;
  for (const query of ['uno', 'dos', 'tres']) state = asked(state, query, outcome('handoff', []));
  const alone = after(state, { type: 'shown', entry: 'a' });
  assert.equal(handsOver(alone), false);
  assert.equal(handsOver(after(alone, said('a', false))), true);
});

test('personal data is left out of what goes on, at every keystroke', () => {
  const typed = (query: string): string => reduce(start, { type: 'typed', query }).scrubbed;
  assert.equal(typed('mi vuelo de mañana'), 'mi vuelo de mañana');
  assert.doesNotMatch(typed('tarjeta 4111 1111 1111 1111'), /1111/);
  assert.doesNotMatch(typed('soy ana@cliente.example'), /cliente/);
});

test('back goes through the entries in reverse, then to where it began', () => {
  const deep = after(start, { type: 'shown', entry: 'a' }, { type: 'shown', entry: 'b' });
  assert.equal(after(deep, { type: 'back' }).entry, 'a');
  assert.equal(after(deep, { type: 'back' }, { type: 'back' }).entry, null);
});

test('announcements', () => {
  assert.equal(
    announcement(asked(start, 'x', outcome('suggest', ['a', 'b']))),
    '2 respuestas posibles',
  );
  assert.equal(announcement(asked(start, 'x', outcome('suggest', ['a']))), '1 respuesta posible');
  assert.match(announcement(asked(start, 'x', outcome('handoff', []))), /^No tenemos/);
  assert.equal(announcement(start), '');
});
