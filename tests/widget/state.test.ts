import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AskResult } from '../../wasm/ventanilla-core';
import es from '../../widget/src/i18n/es';
import { announcement } from '../../widget/src/panel/announce';
import {
  initialState,
  isOpen,
  personFirst,
  reduce,
  unanswered,
  type Action,
  type State,
} from '../../widget/src/panel/state';

const start = initialState(es, 'es', 0);

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
    { type: 'answered', outcome: result },
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

test('an opened suggestion takes its attempt back; "it helped" starts anew; "no" counts', () => {
  const twice = asked(
    asked(start, 'uno', outcome('handoff', [])),
    'dos',
    outcome('suggest', ['a']),
  );
  assert.equal(twice.attempts, 2);
  const opened = after(twice, { type: 'toggled', entry: 'a', open: true });
  assert.equal(opened.attempts, 1);
  assert.equal(after(opened, { type: 'feedback', entry: 'a', helped: true }).attempts, 0);
  assert.equal(after(opened, { type: 'feedback', entry: 'a', helped: false }).attempts, 2);
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
