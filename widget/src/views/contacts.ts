import type { ContactState } from '../../../wasm/ventanilla-core';
import { contactLink } from '../contacts/link';
import { foldedWords } from '../help/folded';
import type { Contact, ContactKind } from '../help/model';
import { fill } from '../i18n/catalogue';
import { asking, handsOver } from '../panel/state';
import { button, h, type Child, type VNode } from '../panel/vdom';
import { section, stateText, texts, timeText, type Context } from './context';
import { icon, type IconName } from './icons';

const ICONS: Record<ContactKind, IconName> = {
  phone: 'phone',
  email: 'email',
  social: 'social',
  form: 'form',
  whatsapp: 'chat',
  telegram: 'chat',
  sms: 'chat',
  chat: 'chat',
  address: 'address',
};

type Live = ContactState & { text?: string };

/** The contact's state now: for the question where there is one, with the words of `status`. */
function live({ state }: Context, id: string): Live | null {
  const words = state.status?.contacts.find((each) => each.id === id);
  const asked = asking(state) ? state.outcome?.contacts.find((each) => each.id === id) : undefined;
  return asked || words ? ({ ...words, ...asked } as Live) : null;
}

function address(context: Context, contact: Contact): Child {
  const { t, formless } = context.state;
  if (contact.kind === 'form' && !formless) {
    return button('choice', () => context.write(contact.id), t.go.write);
  }
  const found = contactLink(contact, context.carried());
  if (!found) return contact.value && h('span', { class: 'value' }, contact.value);
  const words = found.text || (contact.kind === 'chat' ? t.go.chat : t.go.form);
  const tab = found.outside ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  const onClick = (event: Event): void => context.contact(contact.id, contact.kind, event);
  return h(
    'a',
    { class: 'value', href: found.href, ...tab, onClick },
    words,
    found.outside && h('span', { class: 'sr' }, ` ${t.newTab}`),
  );
}

function warnings({ state }: Context, contact: Contact): Child[] {
  const { t, help } = state;
  if (contact.kind !== 'social') return [];
  const { handle, role } = contact;
  const service = help?.contacts.find((each) => each.role === 'service');
  const who =
    role === 'brand' && service
      ? fill(t.brandAccount, { handle: service.handle })
      : role === 'service' && fill(t.officialAccount, { handle });
  return [
    who &&
      h('p', { class: 'note official' }, role === 'service' && icon('shield'), h('span', {}, who)),
    role !== 'brand' && h('p', { class: 'note' }, t.publicWarning),
  ];
}

function stateLine(context: Context, now: Live): VNode | null {
  if (!now.text) return null;
  const words = stateText(context, { ...now, text: now.text }, false);
  return h('p', { class: `state ${now.state}` }, h('i', { class: 'dot' }), h('span', {}, words));
}

function replyLine(context: Context, now: Live, contact: Contact): VNode | null {
  if (!now.reply_by || contact.kind === 'phone') return null;
  const time = timeText(context, Date.parse(now.reply_by), false);
  return h('p', { class: 'note' }, fill(context.state.t.replyBy, { time }));
}

function kindName({ state }: Context, { kind, network }: Contact): string {
  return kind === 'social' && network
    ? network.charAt(0).toUpperCase() + network.slice(1)
    : state.t.kinds[kind];
}

/** What is open while the company's hours are over: "Teléfono, WhatsApp"; '' where nothing is. */
export function openMeanwhile(context: Context): string {
  const { help, status } = context.state;
  if (!status || status.state === 'open') return '';
  const open = status.contacts.filter(({ state }) => state === 'open').map(({ id }) => id);
  const contacts = (help?.contacts ?? []).filter(
    ({ id, kind, role }) => open.includes(id) && role !== 'brand' && kind !== 'address',
  );
  return [...new Set(contacts.map((each) => kindName(context, each)))].join(', ');
}

function contactItem(context: Context, contact: Contact, tag: string): VNode {
  const { state } = context;
  const { t } = state;
  const now = live(context, contact.id);
  const best = now?.recommended ?? false;
  const askFor = texts(context, contact.askFor);
  const [before, after] = t.askFor.split('{who}');
  return h(
    tag,
    { class: best ? 'contact best' : 'contact', key: contact.id, part: 'contact' },
    h('span', { class: 'badge-icon' }, icon(ICONS[contact.kind])),
    h(
      'div',
      {},
      h(
        'p',
        { class: 'label' },
        texts(context, contact.label) ?? kindName(context, contact),
        best && h('span', { class: 'badge' }, t.recommended),
      ),
      address(context, contact),
      now && stateLine(context, now),
      now && replyLine(context, now, contact),
      contact.tollFree && h('p', { class: 'note' }, t.tollFree),
      askFor && h('p', { class: 'note' }, before, askFor, after),
      ...warnings(context, contact),
    ),
  );
}

/** How a question names a kind of contact, in any language; folded. */
const NAMED: Partial<Record<ContactKind, RegExp>> = {
  phone: /^(tel(e?[fp]|$)|phone|call|llam|lig|appel|anruf|chiam|truc|cham|deitu)/,
  email: /^(e?mail|corre|courriel|posta)/,
  whatsapp: /^wh?ats/,
  telegram: /^telegram/,
  sms: /^sms/,
  chat: /^chat/,
};

/** The contact to put forward: the one asked for, the recommended one, else the first. */
function best(context: Context): Contact | undefined {
  const { state } = context;
  const contacts = state.help?.contacts ?? [];
  const asked = state.desk === 'person' ? foldedWords(state.query) : [];
  const named = ({ kind }: Contact): boolean => asked.some((word) => NAMED[kind]?.test(word));
  return (
    contacts.find(named) ??
    contacts.find(({ id }) => live(context, id)?.recommended) ??
    contacts[0]
  );
}

export function bestContact(context: Context): VNode | null {
  const contact = best(context);
  return contact ? contactItem(context, contact, 'div') : null;
}

/** All contacts in the file's order, but for the one that is put forward above. */
export function contactsView(context: Context): VNode | null {
  const { help, t } = context.state;
  const forward = handsOver(context.state) ? best(context) : null;
  const contacts = (help?.contacts ?? []).filter((each) => each !== forward);
  if (!contacts.length) return null;
  const items = contacts.map((each) => contactItem(context, each, 'li'));
  return section(forward ? t.otherContacts : t.contacts, 'contacts', h('ul', {}, ...items));
}
