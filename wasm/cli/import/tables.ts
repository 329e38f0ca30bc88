// Questions and answers in a table: CSV or JSON lines.
import { languageTag, text } from '../table/cells.ts';
import { type Columns, recordsOf } from '../table/columns.ts';
import { rowsOf } from '../table/rows.ts';
import { type Entry, type Found, nothing } from '../../gather/fact.ts';

interface Row {
  id?: string;
  question: string;
  answer?: string;
  category?: string;
  product?: string;
  lang?: string;
  alternatives?: string;
}

const columns: Columns<Row> = {
  id: { parse: text },
  question: { parse: text, aliases: ['pregunta', 'title', 'título', 'titulo'], required: true },
  answer: { parse: text, aliases: ['respuesta', 'body', 'texto'] },
  category: { parse: text, aliases: ['categoría', 'categoria'] },
  product: { parse: text, aliases: ['producto'] },
  lang: { parse: languageTag, aliases: ['idioma', 'language'] },
  alternatives: { parse: text, aliases: ['alternativas'] },
};

/** Several alternatives in one cell are parted by `|` or line ends. */
const parts = (cell: string): string[] =>
  cell
    .split(/[|\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

export function readTable(name: string, content: string): Found {
  const found = nothing();
  const records = recordsOf(name, rowsOf(name, content), columns);
  for (const { line, file: _, alternatives, answer = '', ...row } of records) {
    const value: Entry = {
      ...row,
      answer,
      ...(alternatives ? { alternatives: parts(alternatives) } : {}),
    };
    found.entries.push({ value, source: `row, line ${line}` });
  }
  return found;
}
