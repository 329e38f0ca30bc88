import type { Emit } from '../protocol';
import {
  asking,
  hasEntry,
  isOpen,
  shownMatches,
  unanswered,
  type Action,
  type State,
} from './state';

/** The entry that an action brings into view; one asked for before help.json came, with that. */
function broughtUp(action: Action, { entry }: State): string | null {
  if (action.type === 'toggled') return action.open ? action.entry : null;
  return action.type === 'shown' || action.type === 'loaded' ? entry : null;
}

/** What the page is told of an action. */
export function reportAction(action: Action, state: State, emit: Emit): void {
  const entry = broughtUp(action, state);
  if (entry && hasEntry(state, entry)) emit('answer', { entry });
  if (action.type === 'feedback') {
    emit('feedback', { entry: action.entry, helped: action.helped });
  }
}

/** What the page is told of a question, once typing has stopped: never its words. */
export function reportQuestion(state: State, emit: Emit): void {
  const { outcome, query, attempts } = state;
  if (!outcome || !asking(state)) return;
  const entries = shownMatches(state);
  const words = query.trim().split(/\s+/).length;
  emit('search', { decision: outcome.decision, entries, words });
  const [best] = entries;
  if (unanswered(state)) emit('no-answer', { attempts });
  else if (best && outcome.decision === 'answer' && isOpen(state, best)) {
    emit('answer', { entry: best });
  }
}
