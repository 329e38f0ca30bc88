// Entries that ask the same.
import type { AskResult } from '../../ventanilla-core.d.ts';
import { folded } from '../../gather/ids.ts';
import type { Finding, Rule } from './finding.ts';
import { entriesOf, questionsOf, type Text, textsAt } from './texts.ts';

/**
 * The probability that another entry answers an entry's own question. On the demo's 84 entries the
 * highest is 0.28; of seven asked again in
 * other words, four gave 0.6 to 0.94, one 0.42.
 */
const near_from = 0.5;

type Asked = Text & { entry: { id: string }; index: number };

/** Also an alternative may be what another entry asks. */
function formsOf(help: Parameters<typeof questionsOf>[0]): Asked[] {
  const alternatives = entriesOf(help).flatMap((entry, index) =>
    textsAt(entry.alternatives, `/faq/${index}/alternatives`, help).map((text) => ({
      ...text,
      entry,
      index,
    })),
  );
  return [...questionsOf(help), ...alternatives];
}

/** The same words, whatever their case, accents and marks. */
export const duplicates: Rule = ({ help }) => {
  const seen = new Map<string, Asked>();
  return formsOf(help).flatMap((form): Finding[] => {
    const key = `${form.lang} ${folded(form.text)}`;
    const first = seen.get(key);
    if (!first) {
      seen.set(key, form);
      return [];
    }
    const whose = first.index === form.index ? 'this entry' : `"${first.entry.id}"`;
    const message = `${whose} already asks this (${first.where}); keep one of them`;
    return [{ rule: 'duplicate', where: form.where, message }];
  });
};

/** Questions, not their alternatives: those may well meet their neighbours'. */
export const nearDuplicates: Rule = ({ module, desk, help, at }) => {
  const told = new Set<string>();
  return questionsOf(help).flatMap(({ entry, index, text, lang, where }): Finding[] => {
    const answer = JSON.parse(
      module.ask(desk, { query: text, lang }, at, 2, false, true),
    ) as AskResult;
    const like = answer.matches.find(({ id }) => id !== entry.id);
    const other = entriesOf(help).findIndex(({ id }) => id === like?.id);
    const key = [Math.min(index, other), Math.max(index, other)].join(' ');
    if (!like || entry.private || like.confidence < near_from || told.has(key)) return [];
    told.add(key);
    const message = `"${like.id}" answers this as well; join them, or say in both what differs`;
    return [{ rule: 'near_duplicate', where, message }];
  });
};
