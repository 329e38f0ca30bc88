// Questions that got no help, each way of writing once: personal data removed, then folded.
import { wellFormed } from '../../module.ts';
import type { FullModule } from '../../module.ts';
import type { AskResult } from '../../ventanilla-core.d.ts';
import { folded } from '../../gather/ids.ts';
import { removed, withoutPersonalData } from '../privacy.ts';
import { languageTag, number, oneOf, text, yesNo } from '../table/cells.ts';
import { type Columns, readRecords } from '../table/columns.ts';

interface Asked {
  query: string;
  lang?: string;
  page?: string;
  decision?: string;
  helped?: boolean;
  count?: number;
}

const columns: Columns<Asked> = {
  query: {
    parse: text,
    aliases: ['question', 'pregunta', 'consulta', 'text', 'texto'],
    required: true,
  },
  lang: { parse: languageTag, aliases: ['idioma', 'language'] },
  page: { parse: text, aliases: ['página', 'pagina'] },
  decision: { parse: oneOf(['answer', 'suggest', 'handoff']) },
  helped: { parse: yesNo, aliases: ['ayudó', 'ayudo'] },
  count: { parse: number, aliases: ['veces', 'cantidad'] },
};

export interface Question {
  /** As most people wrote it. */
  text: string;
  lang: string;
  count: number;
  /** Of `count`: ended with a person, and were answered without being of help. */
  handoff: number;
  not_helped: number;
  pages: string[];
  nearest: { id: string; confidence: number } | null;
}

/** A query may be a whole letter. */
const longest = 500;

export type Ask = (query: string, lang?: string) => AskResult;

export const askOf =
  (module: FullModule, desk: number): Ask =>
  (query, lang) =>
    JSON.parse(module.ask(desk, lang ? { query, lang } : { query }, 0, 3, false, true));

/** What went wrong with it, if anything: the log's word before the desk's own. */
function failureOf(
  { decision, helped }: Asked,
  answer: AskResult,
): 'handoff' | 'not_helped' | null {
  if (helped === true) return null;
  if ((decision ?? answer.decision) === 'handoff') return 'handoff';
  return helped === false ? 'not_helped' : null;
}

function add(known: Question, asked: Asked, failure: 'handoff' | 'not_helped'): void {
  const count = asked.count ?? 1;
  known.count += count;
  known[failure] += count;
  if (asked.page && !known.pages.includes(asked.page)) known.pages.push(asked.page);
}

function questionOf(written: string, answer: AskResult): Question {
  const [best] = answer.matches;
  const nearest = best ? { id: best.id, confidence: best.confidence } : null;
  const none = { count: 0, handoff: 0, not_helped: 0, pages: [] };
  return { text: written, lang: answer.lang, ...none, nearest };
}

/** The most asked first; of those asked as often, whole questions before scraps. */
const before = (a: Question, b: Question): number =>
  b.count - a.count || scrap(a.text) - scrap(b.text) || (a.text < b.text ? -1 : 1);

const scrap = (written: string): number =>
  (written.includes(removed) ? 2 : 0) + (written.includes('?') ? 0 : 1);

export function questionsOf(file: string, module: FullModule, ask: Ask): Question[] {
  const byKey = new Map<string, Question>();
  for (const asked of readRecords(file, columns)) {
    const written = withoutPersonalData(
      module,
      wellFormed(asked.query.slice(0, longest)) as string,
    );
    const answer = ask(written, asked.lang);
    const failure = failureOf(asked, answer);
    const key = folded(written);
    if (!failure || !key) continue;
    const known = byKey.get(key) ?? questionOf(written, answer);
    byKey.set(key, known);
    add(known, asked, failure);
  }
  return [...byKey.values()].sort(before);
}
