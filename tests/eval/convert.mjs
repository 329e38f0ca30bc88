// Makes a FAQ set into a help.json:  node convert.mjs SET_FOLDER > help.json
// With --no-alternatives, as a site that wrote only its questions.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const readLines = (file) =>
  readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line));

export function toHelp(folder, { alternatives = true } = {}) {
  const faqs = readLines(join(folder, 'faqs.jsonl'));
  return {
    version: 1,
    languages: [...new Set(faqs.map((faq) => faq.lang))],
    faq: faqs.map((faq) => ({
      id: faq.id,
      question: faq.question,
      ...(alternatives && faq.alternatives.length ? { alternatives: faq.alternatives } : {}),
      ...(faq.answer ? { answer: faq.answer } : {}),
    })),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, flag] = process.argv.slice(2);
  if (!folder) throw new Error('usage: node convert.mjs SET_FOLDER [--no-alternatives]');
  const help = toHelp(folder, { alternatives: flag !== '--no-alternatives' });
  console.log(JSON.stringify(help, null, 1));
}
