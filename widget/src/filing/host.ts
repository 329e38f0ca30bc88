import type { FullDesk } from '../../../wasm/ventanilla-full';
import { loadFull } from '../core/full';
import { zonesOf } from '../core/load';
import { plainIn, type Contact, type Help } from '../help/model';
import { adopt } from '../panel/adopt';
import type { FormHost } from '../panel/features';
import type { Files } from '../panel/files';
import { catalogueName } from '../panel/load';
import type { Emit } from '../protocol';
import { timeText } from '../views/context';

/** What a form needs to know of the panel, the company and the visitor. */
export interface FilingHost {
  contact: Contact;
  emit: Emit;
  /** Language of the interface, and its file name among the catalogues. */
  lang: string;
  catalogue: string;
  brand: string;
  page: string;
  /** What the visitor has typed in the search field, without personal data. */
  query: string;
  name: string;
  /** The promised time in words; '' where help.json promises none. */
  promised: string;
  /** The address for a message that the endpoint does not take; null where there is none. */
  email: string | null;
  module<T>(file: string): Promise<T>;
  /** A desk of the full core, for what a message is about and what should not be in it. */
  full(): Promise<FullDesk | null>;
  adopt(css: string): void;
  say(text: string): void;
  redraw(): void;
  focus(selector: string): void;
}

async function fullDesk(files: Files, file: unknown, help: Help): Promise<FullDesk | null> {
  return (await loadFull(files)).openDesk(file, zonesOf(help)).desk ?? null;
}

export function filingHost({
  host,
  files,
  contact: id,
  state,
  file,
  ...page
}: FormHost): FilingHost {
  const { help, lang, interfaceLang, status } = state;
  const contacts = help?.contacts ?? [];
  const contact = contacts.find((each) => each.id === id);
  if (!help || !contact) throw new Error(`no contact ${id}`);
  const due = status?.contacts.find((each) => each.id === id)?.reply_by;
  return {
    ...page,
    contact,
    emit: host.emit,
    lang: interfaceLang,
    catalogue: catalogueName(interfaceLang, host.config.address),
    brand: plainIn(help.brand, lang) || location.hostname,
    page: location.origin + location.pathname,
    query: state.scrubbed.trim(),
    name: host.visitor.name ?? '',
    promised: due ? timeText({ state }, Date.parse(due)) : '',
    email: contacts.find((each) => each.kind === 'email')?.value ?? null,
    module: (name) => files.module(name),
    full: () => fullDesk(files, file, help),
    adopt: (css) => adopt(host.root, css),
  };
}
