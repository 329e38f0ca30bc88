// The protocol of a help.json as sections of a page.
import type { StatusResult } from '../../ventanilla-core.d.ts';
import type { Contact, Help } from '../desk.ts';
import { textIn } from '../localized.ts';
import type { Block } from '../report/document.ts';
import { plain } from '../report/markdown.ts';
import type { Words } from './words.ts';

interface Protocol {
  exchangesBeforeOffline?: number;
  reachThreshold?: number;
  followUpAfter?: string;
  signature?: string;
  owners?: Record<string, { name?: unknown; email?: string }>;
  kinds?: Record<string, { owner?: string; route?: string; replyWithin?: string }>;
  crisis?: { contacts?: string[]; words?: string[] };
  legal?: Array<{ country: string; kinds?: string[]; replyWithin?: string; text?: unknown }>;
}

/** docs/help-json.md has these defaults. */
const defaults = {
  exchangesBeforeOffline: 4,
  reachThreshold: 10000,
  followUpAfter: '3bd',
  signature: '^{initials}',
};

const none = '–';

export function durationText(duration: string | undefined, text: Words): string {
  const [, amount, unit] = /^(\d+)(m|h|bd)$/.exec(duration ?? '') ?? [];
  if (!amount) return none;
  const [one, many] = text.durations[unit as keyof Words['durations']];
  return `${amount} ${amount === '1' ? one : many}`;
}

export class Sections {
  readonly #protocol: Protocol;

  constructor(
    readonly help: Help,
    readonly status: StatusResult,
    readonly text: Words,
  ) {
    this.#protocol = (help.protocol as Protocol | undefined) ?? {};
  }

  #in(value: unknown): string {
    return plain(textIn(value, this.text.lang, this.help));
  }

  #owner(id: string | undefined): string {
    const owner = this.#protocol.owners?.[id ?? ''];
    if (!owner) return id ? plain(id) : none;
    const name = this.#in(owner.name) || plain(id ?? '');
    return owner.email ? `${name} <${owner.email}>`.replace(/[<>]/g, '\\$&') : name;
  }

  #contactRow(contact: Contact): string[] {
    const { label, kind, value, handle, network, role, endpoint, replyWithin } = contact;
    const roles: Record<string, string> = { service: this.text.service, brand: this.text.brand };
    const name = this.#in(label) || [kind, network].filter(Boolean).join(' ');
    const known = this.status.contacts.find(({ id }) => id === contact.id);
    const where = [handle ?? value ?? endpoint, role && roles[role]].filter(Boolean).join(', ');
    return [
      name,
      plain(where),
      plain(known?.hours_text ?? none),
      durationText(replyWithin as string | undefined, this.text),
    ];
  }

  contacts(): Block[] {
    const { channel, value, hours, replyWithin, company } = this.text;
    const own = [company, none, plain(this.status.hours_text ?? none), none];
    return [
      { heading: this.text.contacts, level: 2 },
      {
        table: {
          columns: [channel, value, hours, replyWithin],
          rows: [own, ...(this.help.contacts ?? []).map((one) => this.#contactRow(one))],
        },
      },
    ];
  }

  kinds(): Block[] {
    const { kindNames, routes, kind, owner, route, replyWithin } = this.text;
    const rows = Object.entries(kindNames).map(([name, written]) => {
      const rule = this.#protocol.kinds?.[name] ?? {};
      const way = routes[rule.route as keyof Words['routes']] ?? none;
      return [written, this.#owner(rule.owner), way, durationText(rule.replyWithin, this.text)];
    });
    return [
      { heading: this.text.kinds, level: 2 },
      { table: { columns: [kind, owner, route, replyWithin], rows } },
    ];
  }

  limits(): Block[] {
    const protocol = { ...defaults, ...this.#protocol };
    const { text } = this;
    const signature = protocol.signature
      .replace('{initials}', 'JC')
      .replace('{name}', 'Juan Castro');
    return [
      { heading: text.limits, level: 2 },
      {
        list: [
          text.exchanges(protocol.exchangesBeforeOffline),
          text.reach(protocol.reachThreshold),
          text.followUp(durationText(protocol.followUpAfter, text)),
          text.signature(plain(signature)),
        ],
      },
    ];
  }

  always(): Block[] {
    return [{ heading: this.text.always, level: 2 }, { list: this.text.points }];
  }

  crisis(): Block[] {
    const { contacts = [], words = [] } = this.#protocol.crisis ?? {};
    const { text } = this;
    const lines = [
      ...(contacts.length > 0
        ? [text.crisisWho(contacts.map((id) => this.#owner(id)).join('; '))]
        : []),
      ...(words.length > 0 ? [text.crisisWords(words.map(plain).join(', '))] : []),
      text.crisisHow,
    ];
    return [{ heading: text.crisis, level: 2 }, { list: lines }];
  }

  legal(): Block[] {
    const { legal = [] } = this.#protocol;
    if (legal.length === 0) return [];
    const { text } = this;
    const rows = legal.map((rule) => [
      rule.country,
      (rule.kinds ?? [])
        .map((kind) => text.kindNames[kind as keyof Words['kindNames']])
        .join(', ') || none,
      durationText(rule.replyWithin, text),
      this.#in(rule.text) || none,
    ]);
    return [
      { heading: text.legal, level: 2 },
      { table: { columns: [text.country, text.kind, text.replyWithin, text.text], rows } },
    ];
  }

  privateEntries(): Block[] {
    const faq = this.help.faq as Array<{ question: unknown; private?: boolean }>;
    const hidden = faq.filter((entry) => entry.private).map(({ question }) => this.#in(question));
    if (hidden.length === 0) return [];
    return [{ heading: this.text.private, level: 2 }, { list: hidden }];
  }
}
