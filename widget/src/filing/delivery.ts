import type { Emit } from '../protocol';
import { mark } from './mark';
import { post, type Outcome } from './post';
import type { Message, Store } from './store';

const FIRST_MS = 1_000;
const LONGEST_MS = 300_000;
/** A longer time would be none at all: timers count in 32 bits. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const KEPT_MS = 30 * 86_400_000;

/** Doubles from one second to five minutes; up to a fifth less, so that tabs do not beat as one. */
export function backOff(attempt: number, random: number): number {
  return Math.min(FIRST_MS * 2 ** attempt, LONGEST_MS) * (1 - random / 5);
}

/** One tab at a time sends a message; the others wait, and then see that it has arrived. */
function alone<T>(key: string, run: () => Promise<T>): Promise<T> {
  if (!('locks' in navigator)) return run();
  return navigator.locks.request(`ventanilla-${key}`, run) as Promise<T>;
}

/** Sends messages until each has arrived or is refused: after back-off, and when online again. */
export class Delivery {
  readonly #attempts = new Map<string, number>();
  readonly #arrived = new Map<string, Outcome>();
  /** The next attempt of each message that waits: one, however often it was tried by hand. */
  readonly #planned = new Map<string, AbortController>();

  constructor(
    /** Where kept messages are; a store may be opened later than the first message. */
    private readonly storeNow: () => Store | null,
    private readonly emit: Emit,
    private readonly onOutcome: (key: string, outcome: Outcome) => void = () => {},
  ) {}

  get #store(): Store | null {
    return this.storeNow();
  }

  /** Whether the message is kept on the device. */
  async keep(message: Message): Promise<boolean> {
    try {
      await this.#store?.add(message);
      if (this.#store) await mark(true);
      return this.#store !== null;
    } catch {
      return false; // full, or forbidden meanwhile
    }
  }

  async send(message: Message): Promise<void> {
    this.#planned.get(message.key)?.abort();
    // a store or a lock that fails is a reason to come again, not an error of the page's
    const failed: Outcome = { state: 'waiting', after: null };
    const outcome = await alone(message.key, () => this.#attempt(message)).catch(() => failed);
    if (!outcome) return;
    this.#planned.get(message.key)?.abort(); // of an attempt that ran beside this one
    this.onOutcome(message.key, outcome);
    const { contact, kind } = message;
    this.emit('file', { contact, kind, state: outcome.state });
    if (outcome.state === 'waiting') this.#again(message, outcome.after ?? 0);
  }

  /** Sends what is kept and has not arrived; forgets old receipts. */
  async resume(): Promise<void> {
    const messages = (await this.#store?.all()) ?? [];
    const old = messages.filter(
      ({ body, written }) => body === null && Date.now() - written > KEPT_MS,
    );
    for (const { key } of old) await this.#store?.remove(key);
    const unsent = messages.filter(({ body }) => body !== null);
    if (!unsent.length) await mark(false);
    await Promise.all(unsent.map((message) => this.send(message)));
  }

  /** The visitor takes it back; what is on its way may arrive all the same. */
  async forget(key: string): Promise<void> {
    this.#planned.get(key)?.abort();
    await this.#store?.remove(key);
    await this.#settleMark();
  }

  /** Under the lock: another tab may have sent it, or the visitor taken it back. */
  async #attempt(message: Message): Promise<Outcome | null> {
    const known = this.#arrived.get(message.key);
    if (known) return known;
    const kept = message.kept ? await this.#store?.get(message.key) : undefined;
    if (message.kept && !kept) return null;
    if (kept?.reference) return { state: 'received', reference: kept.reference };
    const outcome = await post(message);
    if (outcome.state === 'received') this.#arrived.set(message.key, outcome);
    if (!kept) return outcome;
    if (outcome.state === 'received')
      await this.#store?.put({ ...kept, body: null, reference: outcome.reference });
    else if (outcome.state === 'refused') await this.#store?.remove(message.key);
    await this.#settleMark();
    return outcome;
  }

  async #settleMark(): Promise<void> {
    const messages = (await this.#store?.all()) ?? [];
    await mark(messages.some(({ body }) => body !== null));
  }

  /** After the back-off or when online again, but not before the endpoint wants it. */
  #again(message: Message, after: number): void {
    const attempt = this.#attempts.get(message.key) ?? 0;
    this.#attempts.set(message.key, attempt + 1);
    const wanted = Date.now() + after;
    const retry = (): void => void this.send(message);
    const wait = Math.max(after, backOff(attempt, Math.random()));
    const timer = setTimeout(retry, Math.min(wait, LONGEST_TIMER_MS));
    const stop = new AbortController();
    this.#planned.set(message.key, stop);
    stop.signal.addEventListener('abort', () => clearTimeout(timer));
    addEventListener('online', () => Date.now() >= wanted && retry(), { signal: stop.signal });
  }
}
