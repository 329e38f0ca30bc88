import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasRare } from '../../widget/src/markdown/blocks';
import { rareMarkdown } from '../../widget/src/markdown/rare';
import { renderMarkdown } from '../../widget/src/markdown/render';
import { safeLink } from '../../widget/src/markdown/links';
import type { Child } from '../../widget/src/panel/vdom';

const options = {
  page: 'https://tienda.example/ayuda',
  level: 3,
  newTab: '(tab)',
  showEntry: () => {},
  addressOf: (id: string) => `#ayuda/${id}`,
  rare: rareMarkdown,
};

/** The tree in one line: tag[href](children). */
function show(node: Child): string {
  if (!node || typeof node === 'string') return node || '';
  const href = node.props['href'] ? `[${String(node.props['href'])}]` : '';
  return `${node.tag}${href}(${node.children.map(show).join('')})`;
}
const render = (text: string): string => renderMarkdown(text, options).map(show).join(' ');

const cases: Array<[name: string, markdown: string, tree: string]> = [
  ['paragraphs', 'uno\ndos\n\ntres', 'p(uno dos) p(tres)'],
  ['hard breaks', 'uno  \ndos\\\ntres', 'p(unobr()dosbr()tres)'],
  ['emphasis', '**a** *b* _c_ __d__', 'p(strong(a) em(b) em(c) strong(d))'],
  ['nested emphasis', '**a *b* c**', 'p(strong(a em(b) c))'],
  ['words with underscores', 'un_nombre_largo y 2 * 3 * 4', 'p(un_nombre_largo y 2 * 3 * 4)'],
  ['unclosed marks', '**a y `b', 'p(**a y `b)'],
  ['escapes', '\\*a\\* 1\\. b', 'p(*a* 1. b)'],
  ['code', '`a *b*` y ``c ` d``', 'p(code(a *b*) y code(c ` d))'],
  ['headings below the question', '# Uno\n## Dos ##', 'h4(Uno) h5(Dos)'],
  ['bullets', '- a\n- b\n* c', 'ul(li(a)li(b)) ul(li(c))'],
  ['numbers', '1. a\n2. b', 'ol(li(a)li(b))'],
  ['nested lists', '- a\n  - b\n  - c\n- d', 'ul(li(p(a)ul(li(b)li(c)))li(d))'],
  ['a list after a paragraph', 'Lleva:\n- a\n- b', 'p(Lleva:) ul(li(a)li(b))'],
  ['a lazy line in an item', '- a\nb', 'ul(li(a b))'],
  ['quotes', '> a\n> b', 'blockquote(p(a b))'],
  ['fences', '```\n<b>*x*</b>\n```', 'pre(code(<b>*x*</b>))'],
  ['rules', 'a\n\n---\n\nb', 'p(a) hr() p(b)'],
  [
    'tables',
    '| a | b |\n|---|:-:|\n| 1 | **2** |',
    'table(thead(tr(th(a)th(b)))tbody(tr(td(1)td(strong(2)))))',
  ],
  ['inside links', '[Tarifas](/tarifas)', 'p(a[https://tienda.example/tarifas](Tarifas))'],
  ['outside links', '[x](https://otra.example/)', 'p(a[https://otra.example/](xspan( (tab))))'],
  ['links with brackets', '[a [b]](/c_(d))', 'p(a[https://tienda.example/c_(d)](a [b]))'],
  ['entries', '[x](#ayuda/devoluciones)', 'p(a[#ayuda/devoluciones](x))'],
  [
    'bare links',
    'ver https://a.example/b.',
    'p(ver a[https://a.example/b](https://a.example/bspan( (tab))).)',
  ],
  [
    'phones and mail',
    '[a](tel:+1809) [b](mailto:a@b.example)',
    'p(a[tel:+1809](a) a[mailto:a@b.example](b))',
  ],
  ['images are words', '![un gato](https://otra.example/gato.png)', 'p(em(un gato))'],
  ['HTML is text', '<b onclick=x>hola</b>', 'p(<b onclick=x>hola</b>)'],
];
for (const [name, markdown, tree] of cases) {
  test(`Markdown: ${name}`, () => assert.equal(render(markdown), tree));
}

test('what needs the rarer part is told before it is read', () => {
  const plain = { ...options, rare: null };
  for (const [name, markdown, tree] of cases) {
    const without = renderMarkdown(markdown, plain).map(show).join(' ');
    assert.ok(without === tree || hasRare(markdown), `${name} became ${without}`);
  }
  for (const text of ['**a** *b*\n\n- [c](#ayuda/c)\n- d', '1. a\n2. b', 'a - b, 2 * 3']) {
    assert.ok(!hasRare(text), text);
  }
  for (const text of ['- # a', '1. > a', '  - ---', 'a\n```\nb']) assert.ok(hasRare(text), text);
});

test('without the rarer part its blocks stand as they are written', () => {
  const text = '> a\n\n| a | b |\n|---|---|\n| c | d |';
  const shown = renderMarkdown(text, { ...options, rare: null }).map(show).join(' ');
  assert.equal(shown, 'p(> a) p(| a | b | |---|---| | c | d |)');
});

test('links that could run code or leave by a side door are plain text', () => {
  const hostile = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://tienda.example/1',
    'file:///etc/passwd',
    'http://otra.example/',
    '//user:pw@otra.example',
    'https://a:b@c.example/',
    '\u0001javascript:alert(1)',
    'filesystem:https://tienda.example/x',
    'ftp://a.example',
  ];
  for (const href of hostile) {
    const link = safeLink(href, options.page);
    const inside =
      link?.kind === 'inside' && new URL(link.href).origin === 'https://tienda.example';
    assert.ok(link === null || inside, `${href} became ${JSON.stringify(link)}`);
  }
});

test('deep and long input ends in reasonable shape', () => {
  for (const part of ['> ', '- ', '*', '[', '**a ', '_', '`', '![', '|', '<http']) {
    assert.ok(renderMarkdown(part.repeat(2000), options).length > 0, part);
  }
});
