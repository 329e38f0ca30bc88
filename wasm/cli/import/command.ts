// `import`: a help.json to edit from what a site already says, and a report of where each fact
// stands.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FullModule } from '../../module.ts';
import { Unusable, UsageError, type Words } from '../args.ts';
import type { Report } from '../report/document.ts';
import { plain, toMarkdown } from '../report/markdown.ts';
import { toJson, writeFolder } from '../report/write.ts';
import { writeError, writeLines } from '../streams.ts';
import { type Fact, type Found, joined } from '../../gather/fact.ts';
import { draftOf, helpOf, type Placed, placedOf } from '../../gather/help.ts';
import { readPage } from '../../gather/page.ts';
import { zoneOf } from '../../gather/zone.ts';
import { pageOf } from './parse.ts';
import { prune } from './prune.ts';
import { readSource, type Source } from './source.ts';
import { readTable } from './tables.ts';
import { readJsonLd, readMarkdown } from './texts.ts';

/** A page that nests tens of thousands of elements is no page for people. */
function nestedPage(name: string, text: string, base: string | undefined): Found {
  try {
    return readPage(pageOf(text, base));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Unusable(`${name}: its elements are nested too deeply`);
  }
}

function foundIn(name: string, { text, kind, base }: Source): Found {
  if (kind === 'table') return readTable(name, text);
  if (kind === 'markdown') return readMarkdown(text);
  if (kind === 'html') return nestedPage(name, text, base);
  try {
    return readJsonLd(text);
  } catch {
    throw new Unusable(`${name}: not JSON; JSON lines have a name that ends in .jsonl`);
  }
}

/** The one asked for, the country's, else this machine's, which the report says. */
function zoneFor({ country }: Found, asked: string | undefined): Fact<string> {
  if (asked) return { value: asked, source: '--zone' };
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const own = { value: timeZone, source: "this machine's; correct it, or import with --zone" };
  return zoneOf(country, new Date().getUTCFullYear()) ?? own;
}

const longest = 80;
const short = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

function reportOf(
  name: string,
  placed: readonly Placed[],
  left: string[],
  warnings: string[],
): Report {
  const rows = placed.map(({ where, value, source }) => [
    `\`${where}\``,
    plain(short(value)),
    plain(source),
  ]);
  const section = (heading: string, lines: readonly string[]) =>
    lines.length > 0 ? [{ heading, level: 2 as const }, { list: lines.map(plain) }] : [];
  return {
    title: `Imported from ${plain(name)}`,
    blocks: [
      {
        paragraph: 'Each fact of help.json and where it stands. Read them before you publish them.',
      },
      { table: { columns: ['In help.json', 'Value', 'Source'], rows } },
      ...section('To look at', warnings),
      ...section('Left out', left),
    ],
    data: { facts: placed, warnings, left_out: left },
  };
}

function writeAll(folder: string, help: string, report: Report): void {
  if (existsSync(join(folder, 'help.json'))) {
    throw new Unusable(`${join(folder, 'help.json')} is there already; name another folder`);
  }
  writeFolder(folder, [
    ['help.json', help],
    ['import.md', toMarkdown(report, false)],
    ['import.json', `${toJson(report.data)}\n`],
  ]);
}

/** Without `--out`, help.json goes to the standard output and the report beside it, to stderr. */
export async function runImport(module: FullModule, words: Words): Promise<number> {
  if (words.files.length === 0) throw new UsageError('import needs an address or a file');
  const pages = [];
  for (const name of words.files) {
    const source = await readSource(name);
    pages.push({ name, base: source.base, found: foundIn(name, source) });
  }
  const name = words.files.join(', ');
  const found = joined(pages);
  const draft = draftOf(found, zoneFor(found, words.options.get('--zone')));
  const left = prune(module, draft);
  if (draft.entries.length + draft.contacts.length === 0) {
    const looked =
      'FAQPage, Organization, <details>, <dl>, headings that ask, tel: and mailto: links';
    throw new Unusable(`${name}: nothing to import; looked for ${looked}`);
  }
  const help = `${toJson(helpOf(draft))}\n`;
  const report = reportOf(name, placedOf(draft), left, found.warnings);
  const folder = words.options.get('--out');
  if (folder) {
    writeAll(folder, help, report);
  } else {
    writeLines([help.trimEnd()]);
    writeError(toMarkdown(report, false).trimEnd());
  }
  return 0;
}
