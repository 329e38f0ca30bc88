// Links from an answer to another that is not there.
import type { Finding, Rule } from './finding.ts';
import { entriesOf, textsAt } from './texts.ts';

const internal = /#(?:ayuda|help|ajuda|aide)\/([^\s)"'>]+)/g;

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

export const deadLinks: Rule = ({ help }) => {
  const ids = new Set(entriesOf(help).map(({ id }) => id));
  const notices = ((help.notices as unknown[]) ?? []).flatMap((notice, i) =>
    Object.entries(notice as object).flatMap(([name, value]) =>
      textsAt(value, `/notices/${i}/${name}`, help),
    ),
  );
  const answers = entriesOf(help).flatMap(({ answer }, i) =>
    textsAt(answer, `/faq/${i}/answer`, help),
  );
  return [...answers, ...notices].flatMap(({ text, where }): Finding[] =>
    [...text.matchAll(internal)]
      .filter(([, id]) => !ids.has(decoded(id)))
      .map(([link, id]) => {
        const message = `the link ${link} leads nowhere: no entry has the id "${decoded(id)}"`;
        return { rule: 'dead_link', where, message };
      }),
  );
};
