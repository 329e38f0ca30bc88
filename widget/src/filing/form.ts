import type { Filing } from '../panel/features';
import type { FilingTexts } from '../i18n/filing/catalogue';
import type { VNode } from '../panel/vdom';
import type { FilingHost } from './host';
import { Adviser, type Advice } from './advice';
import { Delivery } from './delivery';
import { kindOf, messageOf, newDraft, type Draft } from './draft';
import type { Outcome } from './post';
import { Store, type Message } from './store';
import { formView, outcomeView } from './views';

const PAUSE_MS = 500;

/** What the views need of the form. */
export interface FormState {
  draft: Draft;
  advice: Advice;
  sending: boolean;
  outcome: Outcome | null;
  /** The message is on this device. */
  kept: boolean;
  earlier: readonly Message[];
}

/** One contact's form: from the draft to what became of the message. */
export class Form implements Filing {
  #state: FormState;
  readonly #delivery: Delivery;
  readonly #adviser: Adviser;
  #pause = 0;
  #message: Message | null = null;

  constructor(
    private readonly host: FilingHost,
    readonly t: FilingTexts,
    private store: Store | null,
    earlier: readonly Message[],
  ) {
    this.#state = {
      draft: newDraft(host.query, host.name),
      advice: { kind: null, secrets: [], masked: host.query },
      sending: false,
      outcome: null,
      kept: false,
      earlier,
    };
    this.#adviser = new Adviser(host);
    this.#delivery = new Delivery(
      () => this.store,
      host.emit,
      (key, outcome) => this.#onOutcome(key, outcome),
    );
    if (host.query) void this.#judge();
  }

  view(): VNode[] {
    const { outcome, sending } = this.#state;
    return outcome || sending
      ? outcomeView(this.#state, this, this.host)
      : formView(this.#state, this, this.host);
  }

  write(change: Partial<Draft>): void {
    this.#set({ draft: { ...this.#state.draft, ...change } });
    if (change.text === undefined) return;
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => void this.#judge(), PAUSE_MS);
  }

  choose(kind: string): void {
    this.write({ kind: kindOf(kind), chosen: true });
  }

  /** A second click finds the first one's message on its way. */
  submit(): void {
    if (this.#state.sending || this.#state.outcome) return;
    const { draft } = this.#state;
    const about = { contact: this.host.contact.id, kind: draft.kind };
    if (!this.host.emit('file', { ...about, state: 'sending' })) return;
    this.#set({ sending: true });
    this.host.focus('#form-title');
    this.host.say(this.t.sending);
    void this.#send(messageOf(draft, this.host, Date.now()));
  }

  again(): void {
    this.#set({ draft: newDraft('', this.host.name), outcome: null, sending: false });
    this.#message = null;
    this.host.focus('#form-title');
  }

  retry(): void {
    if (!this.#message) return;
    this.#set({ sending: true, outcome: null });
    void this.#send({ ...this.#message, kept: this.#state.draft.keep });
  }

  async forget(key: string): Promise<void> {
    await this.#delivery.forget(key);
    this.#set({ earlier: this.#state.earlier.filter((each) => each.key !== key) });
  }

  async #send(message: Message): Promise<void> {
    if (message.kept) this.store ??= await Store.open(true);
    const kept = message.kept && (await this.#delivery.keep(message));
    this.#message = { ...message, kept };
    this.#set({ kept });
    await this.#delivery.send(this.#message);
  }

  #onOutcome(key: string, outcome: Outcome): void {
    if (key !== this.#state.draft.key) return;
    const before = this.#state.outcome;
    this.#set({ outcome, sending: false });
    if (before?.state === outcome.state) return; // still waiting: said already
    this.host.say(this.t[outcome.state]);
  }

  async #judge(): Promise<void> {
    const { text } = this.#state.draft;
    const advice = await this.#adviser.judge(text);
    const { draft } = this.#state;
    if (draft.text !== text) return; // written on meanwhile
    const kind = draft.chosen ? draft.kind : (advice.kind ?? draft.kind);
    this.#set({ advice, draft: { ...draft, kind } });
  }

  #set(change: Partial<FormState>): void {
    this.#state = { ...this.#state, ...change };
    this.host.redraw();
  }
}
