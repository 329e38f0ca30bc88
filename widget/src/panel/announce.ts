import { plainIn } from '../help/model';
import { fill } from '../i18n/catalogue';
import { stateText } from '../views/context';
import { asking, shownMatches, unanswered, type State } from './state';

/** What a screen reader hears once typing stops (WCAG 2.2, 4.1.3); '' for nothing. */
export function announcement(state: State): string {
  const warning = state.scrubbed === state.query ? '' : `${state.t.personal} `;
  return warning + outcomeIn(state);
}

function outcomeIn(state: State): string {
  const { t, outcome, help, lang } = state;
  if (state.courtesy) return t[state.courtesy];
  if (!asking(state) || !outcome) return '';
  if (state.desk === 'person') return t.contacts;
  if (state.desk) return (state.status && stateText({ state }, state.status)) ?? '';
  if (unanswered(state)) return help?.contacts.length ? `${t.noAnswer} ${t.noAnswerNext}` : t.noAnswer;
  const [best] = outcome.matches;
  const entry = help?.entries.find(({ id }) => id === best?.id);
  if (outcome.decision === 'answer' && entry) {
    return fill(t.answerIs, { question: plainIn(entry.question, lang) });
  }
  const { length } = shownMatches(state);
  return length === 1 ? t.resultOne : fill(t.resultMany, { n: length });
}

const FORGET_MS = 10_000;

/** A live region that exists before it speaks, and speaks the same words twice if need be. */
export class Announcer {
  readonly region = document.createElement('div');
  #forgetting = 0;

  constructor() {
    this.region.className = 'sr';
    this.region.setAttribute('role', 'status');
  }
  say(text: string): void {
    if (!text) return;
    this.region.textContent = this.region.textContent === text ? `${text}\u00A0` : text;
    // who reads on later should not come across what is over
    clearTimeout(this.#forgetting);
    this.#forgetting = window.setTimeout(() => (this.region.textContent = ''), FORGET_MS);
  }
}
