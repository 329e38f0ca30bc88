// Texts of a help.json in one language, as its readers see them: else in the default one.
import type { Help } from './desk.ts';

export function textIn(text: unknown, lang: string, help: Help): string {
  if (typeof text === 'string') return text;
  if (text === null || typeof text !== 'object') return '';
  const byLanguage = text as Record<string, string>;
  return byLanguage[lang] ?? byLanguage[help.languages[0]] ?? Object.values(byLanguage)[0] ?? '';
}

export function brandOf(help: Help, lang: string): string {
  const brand = help.brand as { name?: unknown } | undefined;
  return textIn(brand?.name, lang, help);
}
