// The public sets as help.json files.

export const at = '2026-11-24T15:00:00Z';

/** A set as a site's help.json: its own alternatives, and a contact to hand over to. */
export function help_of(faqs) {
  const lang = faqs[0].lang;
  const faq = faqs.map(({ id, question, answer, alternatives }) => ({
    id,
    question,
    ...(answer ? { answer } : {}),
    ...(alternatives?.length > 0 ? { alternatives } : {}),
  }));
  const contacts = [{ id: 'mail', kind: 'email', value: 'help@example.com', replyWithin: '4h' }];
  const hours = { timeZone: 'America/New_York', hours: 'Mo-Fr 09:00-18:00' };
  return { version: 1, languages: [lang], ...hours, contacts, faq };
}
