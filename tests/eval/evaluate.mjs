// The engine's figures on every FAQ set as a Markdown table:
//   node evaluate.mjs FAQ_EVAL [SETS_FOLDER]
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluate, setsIn } from './measures.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [program, folder = join(here, '../fixtures/faq-sets')] = process.argv.slice(2);
if (!program) throw new Error('usage: node evaluate.mjs FAQ_EVAL [SETS_FOLDER]');

const percent = (share) => (Number.isFinite(share) ? (100 * share).toFixed(1) : '–');

console.log('| set | P@1 | recall@3 | MRR | P@1, one typo | P@1, no accents | P@1, no alternatives |'
  + ' AUROC | `answer` right | rightly ranked that are `answer` |');
console.log('|---|---|---|---|---|---|---|---|---|---|');
for (const set of setsIn(folder)) {
  const cells = Object.values(evaluate(program, folder, set));
  console.log(`| ${set} | ${cells.map(percent).join(' | ')} |`);
}
