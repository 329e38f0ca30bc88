import type { Emit } from '../protocol';
import { asking, isOpen, unanswered, type Action, type State } from './state';

/** What the page is told of an action. */
export function reportAction(action: Action, emit: Emit): void {
  if (action.type === 'shown' || (action.type === 'toggled' && action.open)) {
    emit('answer', { entry: action.entry });
  } else if (action.type === 'feedback') {
    emit('feedback', { entry: action.entry, helped: action.helped });
  }
}

/** What the page is told of a question, once typing has stopped: never its words. */
export function reportQuestion(state: State, emit: Emit): void {
  const { outcome, query, attempts } = state;
  if (!outcome || !asking(state)) return;
  const entries = outcome.matches.map(({ id }) => id);
  const words = query.trim().split(/\s+/).length;
  emit('search', { decision: outcome.decision, entries, words });
  const [best] = entries;
  if (unanswered(state)) emit('no-answer', { attempts });
  else if (best && outcome.decision === 'answer' && isOpen(state, best)) {
    emit('answer', { entry: best });
  }
}
