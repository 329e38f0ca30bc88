import { h, button, type VNode } from '../panel/vdom';
import type { Gathered } from './gather';

/** For who builds the site, hence in English: each fact, and where it stands. */
export function sourcesView({ help, placed, left }: Gathered): VNode {
  const copy = (): void => void navigator.clipboard.writeText(JSON.stringify(help, null, 2));
  const row = (tag: string, key: number, ...cells: string[]): VNode =>
    h('tr', { key }, ...cells.map((cell) => h(tag, tag === 'th' ? { scope: 'col' } : {}, cell)));
  const rows = placed.map(({ where, value, source }, at) => row('td', at, where, value, source));
  return h(
    'section',
    { class: 'sources', key: 'sources', lang: 'en' },
    h('h3', {}, 'Where this comes from'),
    h(
      'table',
      {},
      h('thead', {}, row('th', 0, 'In help.json', 'Value', 'Source')),
      h('tbody', {}, ...rows),
    ),
    left.length > 0 && h('h3', {}, 'Left out'),
    left.length > 0 && h('ul', {}, ...left.map((text) => h('li', {}, text))),
    button('choice', copy, 'Copy as help.json'),
  );
}
