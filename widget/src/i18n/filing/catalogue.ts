/** The texts of a message's form in one language, loaded with it. */
export interface FilingTexts {
  title: string;
  intro: string;
  kind: string;
  kinds: Record<'question' | 'petition' | 'complaint' | 'claim' | 'suggestion' | 'praise', string>;
  message: string;
  name: string;
  email: string;
  emailWhy: string;
  optional: string;
  keep: string;
  keepWhy: string;
  send: string;
  promised: string;
  secrets: string;
  sending: string;
  received: string;
  reference: string;
  reply: string;
  next: string;
  nextText: string;
  nextSilent: string;
  waiting: string;
  waitingKept: string;
  waitingOpen: string;
  refused: string;
  refusedText: string;
  byMail: string;
  retry: string;
  another: string;
  earlier: string;
  arrived: string;
  pending: string;
  forget: string;
  prepared: string;
  /** What nobody has to tell, by the core's types. */
  personalTypes: Record<string, string>;
}
