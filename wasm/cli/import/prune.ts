// What the core refuses does not go into the file: the rest of a page is of use without it.
import type { FullModule } from '../../module.ts';
import type { Problem } from '../../ventanilla-full.d.ts';
import { checkText } from '../check.ts';
import { type Draft, helpOf } from '../../gather/help.ts';

const most_passes = 8;

function errorsOf(module: FullModule, draft: Draft): Problem[] {
  const { problems } = checkText(module, new TextEncoder().encode(JSON.stringify(helpOf(draft))));
  return problems.map((line) => JSON.parse(line)).filter(({ severity }) => severity === 'error');
}

/** Takes out what a pointer is about; gives what it was. */
function without(draft: Draft, where: string): string {
  const [, part = '', step = '', member = ''] = where.split('/');
  if (part === 'brand') {
    delete draft[step as 'name' | 'url' | 'logo'];
    return `brand's ${step}`;
  }
  if (part === 'hours' || part === 'timeZone') {
    const { value } = draft[part === 'hours' ? 'hours' : 'zone'] ?? { value: '' };
    delete draft.hours;
    for (const contact of part === 'timeZone' ? draft.contacts : []) delete contact.value.hours;
    return `${part} ${value}`;
  }
  const lists: Record<string, Array<{ value: object }>> = {
    contacts: draft.contacts,
    faq: draft.entries,
  };
  const list = lists[part] ?? [];
  const found = list[Number(step)];
  if (!found) return where;
  if (part === 'contacts' && (member === 'hours' || member === 'label')) {
    const value = found.value as Record<string, unknown>;
    const text = `${member} ${value[member]} of a contact`;
    delete value[member];
    return text;
  }
  list.splice(Number(step), 1);
  const { question, handle, value } = found.value as Record<string, string>;
  return question ?? handle ?? value ?? part;
}

/** Later items first, so that the places of the earlier ones stand. */
const laterFirst = (a: Problem, b: Problem): number =>
  b.where.localeCompare(a.where, 'en', { numeric: true });

/** Changes the draft until it is right; gives what was left out, and why. */
export function prune(module: FullModule, draft: Draft): string[] {
  const left: string[] = [];
  for (let pass = 0; pass < most_passes; ++pass) {
    const errors = errorsOf(module, draft).sort(laterFirst);
    if (errors.length === 0) return left;
    const told = new Set<string>();
    for (const { where, message } of errors) {
      const place = where.split('/').slice(0, 3).join('/');
      if (told.has(place)) continue;
      told.add(place);
      left.push(`${without(draft, where)}: ${message}`);
    }
  }
  return left;
}
