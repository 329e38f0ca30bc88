// A report as a page to print: one file, no script.
import { marked } from 'marked';

const style = `
body { font: 11pt/1.45 Georgia, serif; max-width: 48em; margin: 2em auto; padding: 0 1em; color: #111; }
h1, h2 { font-family: sans-serif; line-height: 1.2; }
h2 { margin-top: 1.6em; break-after: avoid; }
table { border-collapse: collapse; width: 100%; font-size: 10pt; }
th, td { border-bottom: 1px solid #bbb; padding: .3em .6em .3em 0; text-align: left; vertical-align: top; }
tr, li { break-inside: avoid; }
thead { display: table-header-group; }
@page { margin: 18mm; }
@media print { body { margin: 0; max-width: none; padding: 0; } }
`;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** `markdown` holds no markup of others: what comes from a help.json was escaped. */
export function toPage(markdown: string, title: string, lang: string): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${marked.parse(markdown, { async: false })}</body>
</html>
`;
}
