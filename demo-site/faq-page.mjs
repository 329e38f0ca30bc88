// The FAQ of a help.json as HTML, for a help page that works without JavaScript.

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escape_html = (text) => text.replace(/[&<>"]/g, (char) => escapes[char]);

/** A text of help.json in `lang`, else in its first language. */
const text_in = (value, lang) =>
  typeof value === 'string' ? value : (value?.[lang] ?? Object.values(value ?? {})[0] ?? '');

/** The inline Markdown that help.json's answers use here: links, bold, italics. */
const inline_html = (markdown) =>
  escape_html(markdown)
    .replace(/\[([^\]]+)\]\(((?:https:|mailto:|tel:|\/)[^)\s]*)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\*([^*]+)\*/g, '<em>$1</em>');

const list_items = (lines, marker) =>
  lines.map((line) => `<li>${inline_html(line.replace(marker, ''))}</li>`).join('');

function block_html(block) {
  const lines = block.split('\n');
  if (lines.every((line) => line.startsWith('- '))) return `<ul>${list_items(lines, '- ')}</ul>`;
  if (lines.every((line) => /^\d+\. /.test(line))) {
    return `<ol>${list_items(lines, /^\d+\. /)}</ol>`;
  }
  return `<p>${inline_html(block)}</p>`;
}

const answer_html = (markdown) => markdown.split('\n\n').map(block_html).join('');

const entry_html = (entry, lang) => `            <details id="${entry.id}">
              <summary>${escape_html(text_in(entry.question, lang))}</summary>
              <div>${answer_html(text_in(entry.answer, lang))}</div>
            </details>`;

/** Entries by category in the file's order; private ones stay out. */
function by_category(faq, lang) {
  const groups = new Map();
  for (const entry of faq.filter((entry) => !entry.private)) {
    const category = text_in(entry.category, lang);
    groups.set(category, [...(groups.get(category) ?? []), entry]);
  }
  return [...groups];
}

export function faq_html(help, lang) {
  const groups = by_category(help.faq, lang);
  const jump = groups.map(
    ([name], i) => `              <li><a href="#tema-${i + 1}">${escape_html(name)}</a></li>`,
  );
  const sections = groups.map(([name, entries], i) =>
    [
      `            <h2 id="tema-${i + 1}">${escape_html(name)}</h2>`,
      ...entries.map((entry) => entry_html(entry, lang)),
    ].join('\n'),
  );
  return ['            <ul class="jump">', ...jump, '            </ul>', ...sections].join('\n');
}
