/** The interface's texts in one language. `{name}` marks what `fill` replaces. */
export interface Catalogue {
  title: string;
  titleOf: string;
  close: string;
  back: string;
  language: string;
  searchLabel: string;
  searchHint: string;
  clear: string;
  suggested: string;
  topics: string;
  prices: string;
  results: string;
  resultOne: string;
  resultMany: string;
  answerIs: string;
  noAnswer: string;
  noAnswerNext: string;
  /** In place of an answer to a greeting, and to thanks or a goodbye. */
  hello: string;
  welcome: string;
  /** The words of greetings, of thanks and goodbyes, and what stands between them; folded. */
  courtesies: { hello: string; welcome: string; between: string };
  /** The words that ask for opening hours, and for a person, and what stands between them; folded. */
  asks: { hours: string; person: string; between: string };
  closest: string;
  personFirst: string;
  hours: string;
  /** Beside the closed sign; `{contacts}` are kinds that are open. */
  meanwhile: string;
  contacts: string;
  otherContacts: string;
  recommended: string;
  replyBy: string;
  yourClock: string;
  tollFree: string;
  /** `{who}` as help.json has it: "Rosa", "la dentista de guardia". */
  askFor: string;
  helped: string;
  yes: string;
  no: string;
  thanks: string;
  sorry: string;
  copyLink: string;
  copied: string;
  share: string;
  print: string;
  related: string;
  noEntry: string;
  answerIn: string;
  notice: string;
  details: string;
  measures: string;
  estimate: string;
  prevention: string;
  dismiss: string;
  personal: string;
  inPrivate: string;
  officialAccount: string;
  brandAccount: string;
  publicWarning: string;
  newTab: string;
  mailSubject: string;
  plainSearch: string;
  offline: string;
  loading: string;
  failed: string;
  retry: string;
  helpPage: string;
  kinds: Record<
    'phone' | 'email' | 'social' | 'form' | 'whatsapp' | 'telegram' | 'sms' | 'chat' | 'address',
    string
  >;
  go: { write: string; form: string; chat: string };
  /** In languages in which the core does not word hours; `{time}` is when the state changes. */
  states?: { openUntil: string; opens: string; open: string; closed: string; unknown: string };
}

export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Languages with a catalogue; each is a file of its own, loaded when it is needed. */
export const INTERFACE_LANGUAGES = ['es', 'en', 'pt', 'fr', 'ca', 'eu', 'gl', 'de', 'it'] as const;
