// Entries that no query finds: not even their own question does.
import type { AskResult } from '../../ventanilla-core.d.ts';
import type { Finding, Rule } from './finding.ts';
import { questionsOf } from './texts.ts';

export const unreachable: Rule = ({ module, desk, help, at }) =>
  questionsOf(help).flatMap(({ text, lang, entry, where }): Finding[] => {
    if (entry.private) return [];
    const line = { query: text, lang };
    const answer = JSON.parse(module.ask(desk, line, at, 3, false, true)) as AskResult;
    const [best] = answer.matches;
    if (best?.id === entry.id && answer.decision !== 'handoff') return [];
    const found = best && best.id !== entry.id ? `finds "${best.id}" first` : 'finds nothing';
    const message = `its own question ${found}; name what only this entry is about`;
    return [{ rule: 'unreachable', where, message }];
  });
