// The log of interactions: a customer's message and what became of it. docs/reports.md has the
// columns.
import { date, instant, number, oneOf, text, word } from '../table/cells.ts';
import { type Columns, type Place, readRecords } from '../table/columns.ts';

export interface Interaction {
  id?: string;
  case?: string;
  channel: string;
  account?: string;
  kind?: string;
  sentiment?: string;
  text?: string;
  author?: string;
  agent?: string;
  owner?: string;
  received_at: number;
  replied_at?: number;
  promised_by?: number;
  closed_at?: number;
  handled_minutes?: number;
  /** A local date. */
  follow_up_on?: string;
  followed_up_at?: number;
}

export type Message = Interaction & Place;

const kinds = [
  'question',
  'petition',
  'complaint',
  'claim',
  'suggestion',
  'praise',
  'thanks',
  'greeting',
  'human',
  'abuse',
  'other',
];
const kinds_es = {
  pregunta: 'question',
  petición: 'petition',
  peticion: 'petition',
  queja: 'complaint',
  reclamo: 'claim',
  reclamación: 'claim',
  sugerencia: 'suggestion',
  elogio: 'praise',
  gracias: 'thanks',
  saludo: 'greeting',
  persona: 'human',
  insulto: 'abuse',
  otro: 'other',
};
const sentiments_es = { negativo: 'negative', neutro: 'neutral', positivo: 'positive' };

/** One name for each channel, whatever the log calls it. */
const channels: Record<string, string> = {
  twitter: 'x',
  fb: 'facebook',
  ig: 'instagram',
  teléfono: 'phone',
  telefono: 'phone',
  llamada: 'phone',
  call: 'phone',
  tel: 'phone',
  correo: 'email',
  mail: 'email',
  'e-mail': 'email',
  'correo electrónico': 'email',
  wa: 'whatsapp',
  formulario: 'form',
  web: 'form',
};

const channel = (written: string) => {
  const name = written.toLowerCase();
  return { value: channels[name] ?? name };
};

const columns: Columns<Interaction> = {
  id: { parse: text },
  case: { parse: text, aliases: ['caso', 'ticket'] },
  channel: { parse: channel, aliases: ['canal', 'network', 'red'], required: true },
  account: {
    parse: oneOf(['service', 'brand'], { servicio: 'service', marca: 'brand' }),
    aliases: ['cuenta'],
  },
  kind: { parse: oneOf(kinds, kinds_es), aliases: ['tipo'] },
  sentiment: {
    parse: oneOf(['negative', 'neutral', 'positive'], sentiments_es),
    aliases: ['sentimiento'],
  },
  text: { parse: text, aliases: ['texto', 'mensaje', 'message'] },
  author: { parse: text, aliases: ['autor', 'cliente'] },
  agent: { parse: text, aliases: ['agente'] },
  owner: { parse: word, aliases: ['responsable'] },
  received_at: { parse: instant, aliases: ['recibido'], required: true },
  replied_at: { parse: instant, aliases: ['respondido'] },
  promised_by: { parse: instant, aliases: ['prometido'] },
  closed_at: { parse: instant, aliases: ['cerrado'] },
  handled_minutes: { parse: number, aliases: ['minutos'] },
  follow_up_on: { parse: date, aliases: ['seguimiento'] },
  followed_up_at: { parse: instant, aliases: ['seguido'] },
};

/** Times that run backwards are a wrong log, not a fast answer. */
const consistent = (message: Message): string[] =>
  (['replied_at', 'closed_at', 'followed_up_at'] as const)
    .filter((name) => (message[name] ?? Infinity) < message.received_at)
    .map((name) => `${message.file}:${message.line}: ${name}: is before received_at`);

/** Oldest first. */
export function readLog(file: string): Message[] {
  const messages = readRecords(file, columns, consistent);
  return messages.sort((a, b) => a.received_at - b.received_at || a.line - b.line);
}

const outcomes = ['replied_at', 'closed_at', 'followed_up_at'] as const;

/** The log as it was at an instant: what came later is not there yet. */
export function asOf(log: readonly Message[], at: number): Message[] {
  return log
    .filter(({ received_at }) => received_at <= at)
    .map((message) => {
      const known = { ...message };
      for (const name of outcomes) if ((known[name] ?? 0) > at) delete known[name];
      return known;
    });
}
