import type { Unanswered } from '../panel/features';

/**
 * Questions without an answer, for the team that asked for them with `data-tally`: kept in memory,
 * without personal data, and sent as JSON lines when the page is left. `ventanilla gaps` reads them.
 */
const MOST = 50;
const waiting = new Map<string, Unanswered[]>();

function send(): void {
  if (!document.hidden) return;
  for (const [address, questions] of waiting) {
    const lines = questions.map((each) => `${JSON.stringify(each)}\n`).join('');
    if (navigator.sendBeacon(address, lines)) waiting.delete(address);
  }
}

document.addEventListener('visibilitychange', send);

export function count(address: string, question: Unanswered): void {
  const questions = waiting.get(address) ?? [];
  if (questions.length < MOST) waiting.set(address, [...questions, question]);
}
