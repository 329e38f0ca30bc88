// Answers that are hard to read, by the formula of their language (the core's own, in `review`).
import type { Finding, Rule } from './finding.ts';
import { answersOf, prose } from './texts.ts';

interface ReviewFinding {
  rule: string;
  message: string;
}

export const unreadable: Rule = ({ module, desk, help, at }) =>
  answersOf(help).flatMap(({ text, lang, where }): Finding[] => {
    const line = { draft: prose(text), lang, agent: { lang: 'en' } };
    const review = JSON.parse(module.review(desk, line, at, true));
    const findings: ReviewFinding[] = review.findings ?? [];
    return findings
      .filter(({ rule }) => rule === 'readability')
      .map(({ message }) => ({ rule: 'unreadable', where, message }));
  });
