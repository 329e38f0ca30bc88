// HTML as a tree, by parse5.
import { parse } from 'parse5';
import type { Page, Root } from '../../gather/tree.ts';

export const parseHtml = (html: string): Root => parse(html, { sourceCodeLocationInfo: true });

export const pageOf = (html: string, base?: string): Page => ({
  root: parseHtml(html),
  base,
  parse: parseHtml,
});
