// The share of service talk on the brand account: when a dedicated account is due (A8).
import type { Block } from '../report/document.ts';
import { percent, percentText } from '../report/figures.ts';
import type { Message } from '../log/interactions.ts';
import type { Words } from './words.ts';

export interface BrandTalk {
  messages: number;
  service: number;
  /** Of 100. */
  share: number | null;
  /** The share from which a dedicated account is due. */
  due_from: number;
  due: boolean;
  has_service_account: boolean;
}

/** Kinds that somebody must take care of; praise, greetings and insults are the brand's own. */
const service_kinds = ['question', 'petition', 'complaint', 'claim', 'human'];

export function brandTalkOf(log: readonly Message[], dueFrom: number): BrandTalk {
  const brand = log.filter(({ account }) => account === 'brand');
  const service = brand.filter(({ kind }) => kind && service_kinds.includes(kind)).length;
  const hasService = log.some(({ account }) => account === 'service');
  const share = percent(service, brand.length);
  return {
    messages: brand.length,
    service,
    share,
    due_from: dueFrom,
    due: !hasService && share !== null && share >= dueFrom,
    has_service_account: hasService,
  };
}

function advice({ due, due_from, has_service_account }: BrandTalk, words: Words): string {
  if (has_service_account) return words.brandHas;
  return due ? words.brandDue(due_from) : words.brandNotDue(due_from);
}

export function brandBlocks(talk: BrandTalk, words: Words): Block[] {
  const heading: Block = { heading: words.brand, level: 2 };
  if (talk.messages === 0) return [heading, { paragraph: words.brandNone }];
  const share = words.brandShare(talk.service, talk.messages, percentText(talk.share));
  return [heading, { paragraph: `${share} ${advice(talk, words)}` }];
}
