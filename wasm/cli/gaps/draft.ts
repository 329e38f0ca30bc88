// A draft of the entry that a cluster asks for: everything but the answer, which is the team's.
import { idOf } from '../../gather/ids.ts';
import type { Cluster } from './clusters.ts';

export interface Draft {
  id: string;
  question: Record<string, string>;
  alternatives?: Record<string, string[]>;
  category?: unknown;
  pages?: string[];
}

const most_alternatives = 5;

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
