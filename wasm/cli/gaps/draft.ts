// A draft of the entry that a cluster asks for: everything but the answer, which is the team's.
import type { Cluster } from './clusters.ts';
import { folded } from './questions.ts';

export interface Draft {
  id: string;
  question: Record<string, string>;
  alternatives?: Record<string, string[]>;
  category?: unknown;
  pages?: string[];
}

const most_alternatives = 5;
const id_words = 4;
const shortest_word = 4;

/** Words of an id: the longer ones of the question, in its order; all where it has few. */
function idOf(text: string, taken: Set<string>): string {
  const words = folded(text).split(' ');
  const telling = words.filter((word) => word.length >= shortest_word);
  const base = (telling.length > 0 ? telling : words).slice(0, id_words).join('-');
  let id = base;
  for (let n = 2; taken.has(id); ++n) id = `${base}-${n}`;
  taken.add(id);
  return id;
}

/** `taken` are the ids in use, and the draft's is added; `category` is that of its neighbour. */
export function draftOf({ questions }: Cluster, taken: Set<string>, category: unknown): Draft {
  const [first, ...others] = questions;
  const draft: Draft = { id: idOf(first.text, taken), question: { [first.lang]: first.text } };
  for (const { lang, text } of others) {
    if (!draft.question[lang]) {
      draft.question[lang] = text;
      continue;
    }
    draft.alternatives ??= {};
    const known = (draft.alternatives[lang] ??= []);
    if (known.length < most_alternatives) known.push(text);
  }
  if (category) draft.category = category;
  const pages = [...new Set(questions.flatMap((question) => question.pages))];
  if (pages.length > 0) draft.pages = pages;
  return draft;
}
