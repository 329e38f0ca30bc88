import { rareMarkdown } from '../markdown/rare';
import css from '../markdown/rare.css';
import type { RareMarkdown } from '../markdown/blocks';
import { adopt } from '../panel/adopt';

/** Tables, quotes, headings, code and rules in answers, for the sites whose help.json has any. */
export function createMarkdown(root: ShadowRoot): RareMarkdown {
  adopt(root, css);
  return rareMarkdown;
}
