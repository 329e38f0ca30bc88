import type { VentanillaRequest } from '../../ventanilla';
import type { Answerer } from '../core/desk';
import { instantOf } from '../core/instant';
import { chooseLanguage, isRightToLeft, plainIn, regional } from '../help/model';
import { fill, type Catalogue } from '../i18n/catalogue';
import type { Panel, PanelHost } from '../protocol';
import { addressOf } from '../views/address';
import type { Context } from '../views/context';
import { frame } from '../views/frame';
import { Announcer, announcement } from './announce';
import { Clock } from './clock';
import { courtesyIn } from './courtesy';
import { askedOfDesk } from './desk-question';
import { Extras } from './extras';
import type { Parts } from './features';
import type { Files } from './files';
import { moveByKeys } from './keys';
import { loadCatalogue, loadHelp, loadPlain, startLoading } from './load';
import type { Loading } from './load';
import { printAnswers } from './print';
import { reportAction, reportQuestion } from './report';
import { asking, initialState, isOpen, reduce, unanswered, type Action, type State } from './state';
import { Surface } from './surface';
import { patch } from './vdom';

/** Typing has stopped: long enough not to speak over it, and sooner when there is no answer. */
const SETTLE_MS = 600;
const SETTLE_NONE_MS = 400;

/** Actions that show something else; it is read from its beginning. */
const SCREENS = ['typed', 'shown', 'back', 'home', 'topic', 'form'];

const isTextOrNone = (given: unknown): boolean =>
  given === undefined || typeof given === 'string';

/** Holds the state, draws it, and does what a state change asks for. */
export class Controller implements Panel {
  #state: State;
  #answerer: Answerer | null = null;
  #file: unknown = null;
  #parts: Parts = { notices: null, markdown: null, sources: undefined };
  readonly #surface: Surface;
  readonly #content = document.createElement('div');
  readonly #announcer = new Announcer();
  readonly #clock: Clock;
  readonly #extras: Extras;
  #settling = 0;
  /** Languages asked for: what was asked for last is shown, not what came last. */
  #languages = 0;

  constructor(
    private readonly host: PanelHost,
    private readonly files: Files,
    first: { lang: string; t: Catalogue },
    loading: Loading,
  ) {
    this.#state = initialState(first.t, first.lang, Date.now());
    this.#extras = new Extras(host, files);
    const { signal } = host;
    const { inline } = host.config;
    this.#clock = new Clock(() => this.#tick(), signal);
    this.#surface = new Surface(host.root, inline, () => this.#onClosed(), signal);
    this.#content.className = 'content';
    this.#surface.box.append(this.#content, this.#announcer.region);
    this.#surface.box.addEventListener('keydown', (event) => this.#onKey(event));
    const reading = '.entry.open, .single';
    const isReading = (): boolean =>
      this.#surface.isOpen && !!this.#content.querySelector(reading);
    printAnswers(isReading, signal);
    // Client-side navigation: what is suggested follows the page.
    const moved = (): void => {
      if (this.#surface.isOpen && !asking(this.#state)) this.#answer();
    };
    for (const change of ['online', 'offline']) addEventListener(change, () => this.#draw(), { signal });
    addEventListener('popstate', moved, { signal });
    const { navigation } = window as { navigation?: EventTarget };
    navigation?.addEventListener('navigatesuccess', moved, { signal });
    this.#draw();
    void this.#load(loading);
  }

  open(request: VentanillaRequest | null, opener: HTMLElement | null): void {
    const { query, entry } = request ?? {};
    if (![query, entry].every(isTextOrNone)) {
      console.warn('Ventanilla: query and entry are texts; not', request);
      return;
    }
    const wasOpen = this.#surface.isOpen;
    if (!wasOpen && !this.host.emit('open', {})) return;
    this.#surface.open(opener);
    if (query !== undefined) this.#type(query);
    if (entry !== undefined) this.#show(entry);
    else if (request && query === undefined && !this.#state.form) {
      if (this.host.config.inline || !asking(this.#state)) this.#act({ type: 'home' });
    }
    if (!wasOpen) {
      this.host.onToggle(true);
      this.#clock.start();
      this.#answer();
      this.#sayNotices();
    }
    // a part of the page takes the focus only when somebody asked for something
    if (!this.host.config.inline || opener || entry || query) this.#focusStart();
  }

  close(): void {
    this.#surface.close();
  }

  #onClosed(): void {
    this.#clock.stop();
    this.host.onToggle(false);
    this.host.emit('close', {});
  }

  async #load(loading: Loading): Promise<void> {
    try {
      const { help, file, at, kept, answerer, parts } = await loadHelp(
        this.host,
        this.files,
        loading,
        () => this.#goPlain(),
      );
      this.#answerer = answerer ?? (await loadPlain(this.files, { help, file }));
      this.#file = file;
      this.#parts = parts;
      const lang = chooseLanguage(this.host.config.languages, help.languages);
      if (lang.slice(0, 2) !== this.#state.interfaceLang.slice(0, 2))
        await this.#switchLanguage(lang);
      const loaded: Action = { type: 'loaded', help, lang, at, kept };
      const plain: Action[] = answerer ? [] : [{ type: 'plain' }];
      this.#act(loaded, ...plain, ...this.#answered(this.#state.query));
      if (this.#surface.isOpen) {
        this.#clock.start();
        this.#sayNotices();
      }
      this.#settleSoon();
      if (this.#state.entry) this.#focus('#entry-title');
    } catch {
      this.#act({ type: 'failed' });
      this.#announcer.say(this.#state.t.failed);
    }
  }

  /** The core has stopped: a simple search, and contacts without their state. */
  #goPlain(): void {
    const { help } = this.#state;
    if (!help) return;
    void loadPlain(this.files, { help, file: this.#file }).then((plain) => {
      this.#answerer = plain;
      this.#act({ type: 'plain' });
      this.#answer();
    });
  }

  /** Takes the actions together: one drawing for all of them. */
  #act(...actions: Action[]): void {
    try {
      this.#state = actions.reduce(reduce, this.#state);
      this.#draw();
      for (const action of actions) this.#after(action);
    } catch (error) {
      // the page's own error handlers have nothing to do with us
      console.error('Ventanilla:', error);
      this.host.emit('error', { code: 'panel', message: String(error) });
    }
  }

  /** What is told, heard and focused after an action. */
  #after(action: Action): void {
    const { t, entry } = this.#state;
    reportAction(action, this.#state, this.host.emit);
    if (SCREENS.includes(action.type)) this.#content.querySelector('.body')?.scrollTo(0, 0);
    if (action.type === 'shown') this.#focus('#entry-title');
    else if (action.type === 'back') this.#focus(entry ? '#entry-title' : '#query');
    else if (action.type === 'topic' || action.type === 'form') this.#focus('.back');
    else if (action.type === 'feedback') this.#announcer.say(action.helped ? t.thanks : t.sorry);
    else if (action.type === 'copied') this.#announcer.say(t.copied);
  }

  #type(query: string): void {
    this.#act({ type: 'typed', query }, ...this.#answered(query));
    this.#settleSoon();
  }

  /** Answers at once, at every keystroke: a search takes less than a frame. */
  #answered(query: string): Action[] {
    if (!this.#answerer) return [];
    const question = { query, page: location.pathname, now: Date.now() };
    const outcome = this.#answerer.ask(question);
    const { courtesies } = this.#state.t;
    const courtesy = outcome.decision === 'handoff' ? courtesyIn(query, courtesies) : null;
    // beside kind words stands what is suggested before any question
    const suggested = courtesy && this.#answerer.ask({ ...question, query: '' });
    const desk = outcome.decision === 'answer' ? null : askedOfDesk(this.#state, query);
    return [{ type: 'answered', outcome: suggested ?? outcome, courtesy, desk }];
  }

  #answer(): void {
    this.#act(...this.#answered(this.#state.query));
  }

  #settleSoon(): void {
    clearTimeout(this.#settling);
    const none = this.#state.outcome?.decision === 'handoff';
    this.#settling = window.setTimeout(() => this.#settle(), none ? SETTLE_NONE_MS : SETTLE_MS);
  }

  #settle(): void {
    clearTimeout(this.#settling);
    if (this.#state.settled || !this.#answerer) return;
    this.#act({ type: 'settled' });
    if (this.#state.desk === 'hours') void this.#showWeek();
    this.#announcer.say(announcement(this.#state));
    reportQuestion(this.#state, this.host.emit);
    if (unanswered(this.#state)) {
      const { scrubbed, outcome, lang } = this.#state;
      const asked = { query: scrubbed.trim(), lang: outcome?.lang || lang };
      this.#extras.count({
        ...asked,
        decision: 'handoff',
        page: location.pathname,
        at: instantOf(Date.now()),
      });
    }
  }

  #show(entry: string): void {
    this.#act({ type: 'shown', entry });
  }

  async #switchLanguage(lang: string): Promise<void> {
    const turn = ++this.#languages;
    try {
      const { address, languages } = this.host.config;
      const found = await loadCatalogue(this.files, [lang, ...languages], address);
      if (turn !== this.#languages) return;
      this.#act({ type: 'language', lang, interfaceLang: found.lang, t: found.t });
      if (this.#state.help) this.#tick();
      if (this.#state.form) await this.#write(this.#state.form);
    } catch (error) {
      console.error(`Ventanilla: no texts in ${lang} (${String(error)})`);
    }
  }

  async #copy(entry: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(addressOf(entry));
      this.#act({ type: 'copied', entry });
    } catch {
      location.hash = `ayuda/${encodeURIComponent(entry)}`; // to be copied from the address bar
    }
  }

  /** Opens the form of a contact; where it cannot be loaded, the contact is a link again. */
  async #write(contact: string): Promise<void> {
    this.#extras.leaveForm();
    this.#act({ type: 'form', contact });
    const opened = await this.#extras.openForm({
      contact,
      state: this.#state,
      file: this.#file,
      say: (text) => this.#announcer.say(text),
      redraw: () => this.#draw(),
      focus: (selector) => this.#focus(selector),
    });
    if (opened === 'late' || this.#state.form !== contact) return;
    if (opened === 'failed') return this.#act({ type: 'back' }, { type: 'formless' });
    this.#draw();
    this.#focus('#form-title');
  }

  async #showWeek(): Promise<void> {
    await this.#extras.openWeek({
      root: this.host.root,
      file: this.#file,
      status: (time) => this.#answerer?.status(time, '') ?? null,
    });
    this.#draw();
  }

  #tick(): number | null {
    const now = Date.now();
    const { help, lang } = this.#state;
    if (!help || !this.#answerer) return null;
    const status = this.#answerer.status(now, lang);
    // the state first: what the desk itself answers depends on it
    this.#act({ type: 'ticked', status, now });
    if (asking(this.#state)) this.#answer();
    const changes = [
      status?.next_change,
      ...(status?.contacts ?? []).map((each) => each.next_change),
    ];
    const times = changes.flatMap((each) => (each ? [Date.parse(each)] : []));
    const notice = this.#parts.notices?.nextChange(now) ?? Infinity;
    // the words ("in 5 minutes", "today") age too, so look again within the hour
    return Math.min(...times, notice, now + 3_600_000);
  }

  #sayNotices(): void {
    this.#announcer.say(this.#parts.notices?.words(this.#state) ?? '');
  }

  #context(): Context {
    const state = this.#state;
    const { host } = this;
    const brand = state.help ? plainIn(state.help.brand, state.lang) : '';
    const page = `${location.origin}${location.pathname}`;
    return {
      state,
      locale: regional(state.interfaceLang, host.config.languages),
      page: document.baseURI,
      inline: host.config.inline,
      helpPage: host.config.helpPage,
      form: this.#extras.form,
      week: this.#extras.week,
      showWeek: () => void this.#showWeek(),
      parts: this.#parts,
      act: (action) => this.#act(action),
      close: () => this.close(),
      type: (query) => this.#type(query),
      clear: () => {
        this.#type('');
        this.#focus('#query');
      },
      show: (entry) => this.#show(entry),
      copy: (entry) => void this.#copy(entry),
      share: (title, entry) => {
        navigator.share({ title, url: addressOf(entry) }).catch(() => {}); // changed their mind
      },
      write: (contact) => {
        if (host.emit('contact', { contact, kind: 'form' })) void this.#write(contact);
      },
      switchLanguage: (lang) => void this.#switchLanguage(lang),
      retry: () => {
        this.#act({ type: 'retrying' });
        void this.#load(startLoading(host, this.files));
      },
      contact: (contact, kind, event) => {
        if (!host.emit('contact', { contact, kind })) event.preventDefault();
      },
      carried: () => ({
        question: state.scrubbed.trim(),
        subject: fill(state.t.mailSubject, { brand: brand || location.hostname }),
        page,
      }),
    };
  }

  #draw(): void {
    const { box } = this.#surface;
    box.lang = this.#state.interfaceLang;
    // the answers' direction, whatever the page's: each text in it has its own
    this.#content.dir = isRightToLeft(this.#state.lang) ? 'rtl' : 'ltr';
    box.setAttribute('aria-busy', String(this.#state.phase === 'loading'));
    patch(this.#content, frame(this.#context()));
  }

  #focus(selector: string): void {
    if (!this.#surface.isOpen) return;
    this.#content.querySelector<HTMLElement>(selector)?.focus();
  }

  /** The entry that was asked for; else the search field, or the heading where a keyboard would pop up. */
  #focusStart(): void {
    if (this.#state.entry) this.#focus('#entry-title');
    else this.#focus(matchMedia('(pointer: coarse)').matches ? '#title' : '#query');
  }

  #onKey(event: KeyboardEvent): void {
    if (!moveByKeys(event, this.#content)) return;
    event.preventDefault();
    this.#settle();
    const { outcome, courtesy, desk } = this.#state;
    const first = outcome?.matches[0]?.id;
    if (!first || courtesy || desk) return; // what there is to read stands there already
    if (outcome.decision !== 'handoff' && !isOpen(this.#state, first)) {
      this.#act({ type: 'toggled', entry: first, open: true });
    }
    this.#focus('.question');
  }
}
