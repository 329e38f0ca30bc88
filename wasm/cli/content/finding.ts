// What a lint rule has to say.
import type { FullModule } from '../../module.ts';
import type { Help } from '../desk.ts';

export interface Finding {
  rule: string;
  /** JSON pointer. */
  where: string;
  message: string;
}

export interface Content {
  module: FullModule;
  desk: number;
  help: Help;
  /** Seconds since 1970. */
  at: number;
  /** The local date at `at`. */
  today: string;
}

export type Rule = (content: Content) => Finding[];
