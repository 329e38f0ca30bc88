// Links in answers and notices that lead nowhere.
import { folded } from '../../gather/ids.ts';
import type { Finding, Rule } from './finding.ts';
import { entriesOf, type Text, textsAt } from './texts.ts';

const target = /\]\(\s*<?([^\s)>]+)/g;
/** `#ayuda/ID`, and what may be meant to be it. */
const internal = /^#([^/?&=]+)\/(.+)$/;
/** The words that the widget takes. */
const words = ['ayuda', 'help'];
/** A host without `https://`: a page takes it for a path of its own. */
const host = /^(?:www\.|(?:[\w-]+\.)+(?:com|org|net|info|edu|gov|gob|eu|example)(?:[/?#:]|$))/i;

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

const lacking = (a: string, b: string): number =>
  [...a].filter((letter) => !b.includes(letter)).length;

/** Made of the same letters but for one: a slip of the finger, or two that changed places. */
function isNear(written: string, word: string): boolean {
  const a = folded(written);
  return Math.max(lacking(a, word), lacking(word, a), Math.abs(a.length - word.length)) <= 1;
}

function whyDead(link: string, ids: ReadonlySet<string>): string | null {
  if (host.test(link)) return `the link ${link} lacks its "https://": it leads to a page of this site`;
  const fragment = /^[#/]/.test(link) ? link.slice(link.indexOf('#')) : '';
  const [, word = '', id = ''] = internal.exec(fragment) ?? [];
  const known = ids.has(decoded(id));
  if (words.includes(word)) {
    return known ? null : `the link ${link} leads nowhere: no entry has the id "${decoded(id)}"`;
  }
  const meant = known || words.some((one) => isNear(word, one));
  return word && meant ? `the link ${link} leads nowhere: write #ayuda/ID` : null;
}

export const deadLinks: Rule = ({ help }) => {
  const ids = new Set(entriesOf(help).map(({ id }) => id));
  const notices = ((help.notices as unknown[]) ?? []).flatMap((notice, i): Text[] =>
    Object.entries(notice as object).flatMap(([name, value]) =>
      textsAt(value, `/notices/${i}/${name}`, help),
    ),
  );
  const answers = entriesOf(help).flatMap(({ answer }, i) =>
    textsAt(answer, `/faq/${i}/answer`, help),
  );
  return [...answers, ...notices].flatMap(({ text, where }): Finding[] =>
    [...text.matchAll(target)].flatMap(([, link]): Finding[] => {
      const message = whyDead(link, ids);
      return message ? [{ rule: 'dead_link', where, message }] : [];
    }),
  );
};
