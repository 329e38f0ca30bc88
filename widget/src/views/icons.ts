import { h, type VNode } from '../panel/vdom';

const PATHS = {
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM20.5 20.5 16 16',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M19 12H5m6-6-6 6 6 6',
  chevron: 'M6 9.5l6 6 6-6',
  link: 'M9 7H7a5 5 0 0 0 0 10h2m6-10h2a5 5 0 0 1 0 10h-2m-7-5h8',
  share: 'M12 15V4m-4 4 4-4 4 4M6 12v8h12v-8',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  notice: 'M12 8v5m0 3v.01M12 3.5 2.8 19.5h18.4z',
  shield: 'M12 3l7.5 3v5.5c0 4.6-3.1 8-7.5 9.5-4.4-1.5-7.5-4.9-7.5-9.5V6zM9 12l2.2 2.2L15.3 10',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  phone: 'M4.5 4h4L10 8.5l-2 2a11 11 0 0 0 5.5 5.5l2-2 4.5 1.5v4A15.5 15.5 0 0 1 4.5 4z',
  email: 'M3.5 6h17v12.5h-17zM4 6.5l8 6.5 8-6.5',
  social:
    'M12 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zm3.5-7v4.5c0 3.5 5 2.5 5-1A8.5 8.5 0 1 0 16.5 19.5',
  chat: 'M4 5h16v11h-8.5L7 20v-4H4z',
  form: 'M6 3.5h12v17H6zM9 8h6M9 12h6M9 16h3',
  address:
    'M12 21c4.5-4.5 7-8 7-11.2A7 7 0 0 0 5 9.8C5 13 7.5 16.5 12 21zm0-8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
};

export type IconName = keyof typeof PATHS;

export function icon(name: IconName): VNode {
  return h('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, h('path', { d: PATHS[name] }));
}
