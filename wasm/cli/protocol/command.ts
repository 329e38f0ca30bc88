// `guide export`: the protocol as a page to print (B5).
import type { FullModule } from '../../module.ts';
import type { StatusResult } from '../../ventanilla-core.d.ts';
import { UsageError, type Words as Command } from '../args.ts';
import { openDesk } from '../desk.ts';
import { toInstant } from '../log/open-time.ts';
import { configOf, instantOf } from '../options.ts';
import { brandOf } from '../localized.ts';
import type { Report } from '../report/document.ts';
import { languageOf } from '../report/language.ts';
import { plain, toMarkdown } from '../report/markdown.ts';
import { writeFolder } from '../report/write.ts';
import { writeLines } from '../streams.ts';
import { toPage } from './page.ts';
import { Sections } from './sections.ts';
import { words } from './words.ts';

export function runGuideExport(module: FullModule, command: Command): number {
  const format = command.options.get('--format') ?? 'md';
  if (format !== 'md' && format !== 'html') {
    throw new UsageError(`guide export writes md or html, not "${format}"`);
  }
  const { desk, help } = openDesk(module, configOf(command));
  const text = words[languageOf(command, help)];
  const at = instantOf(command, '--at') ?? Math.floor(Date.now() / 1000);
  const line = { at: toInstant(at), lang: text.lang };
  const status = JSON.parse(module.status(desk, line, at)) as StatusResult;
  const parts = new Sections(help, status, text);
  const title = text.title(brandOf(help, text.lang));
  const report: Report = {
    title: plain(title),
    blocks: [
      { paragraph: text.aim },
      ...parts.contacts(),
      ...parts.kinds(),
      ...parts.limits(),
      ...parts.always(),
      ...parts.crisis(),
      ...parts.legal(),
      ...parts.privateEntries(),
    ],
    data: null,
  };
  const markdown = toMarkdown(report, false);
  const page = toPage(markdown, title, text.lang);
  const folder = command.options.get('--out');
  if (folder)
    writeFolder(folder, [
      ['guide.md', markdown],
      ['guide.html', page],
    ]);
  else writeLines([(format === 'html' ? page : markdown).trimEnd()]);
  return 0;
}
