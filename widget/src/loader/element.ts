import type { VentanillaApi, VentanillaRequest, VentanillaVisitor } from '../../ventanilla';
import {
  WAITING,
  type Emit,
  type Panel,
  type PanelHost,
  type PanelModule,
  type WidgetConfig,
} from '../protocol';
import { pageAccent } from './accent';
import { keepClear } from './clear';
import { launcherLabel, readConfig } from './config';
import { drawLauncher } from './launcher';
import { linkOf, requestOf, requestOfLink } from './links';
import { askEarly, digests, loadModule } from './load';
import css from './launcher.css';

/** `<ventanilla-help>`: draws the launcher, loads the panel on intent, opens it on demand. */
export class HelpElement extends HTMLElement implements VentanillaApi {
  static script: HTMLScriptElement;
  static for(script: HTMLScriptElement): typeof HelpElement {
    HelpElement.script = script;
    return HelpElement;
  }

  #root = this.attachShadow({ mode: 'open' });
  #config!: WidgetConfig;
  #launcher: HTMLElement | null = null;
  #loading: Promise<Panel> | null = null;
  #stop: AbortController | null = null;
  /** Of the panel, which survives a move within the page. */
  #life = new AbortController();
  #visitor: VentanillaVisitor = {};

  connectedCallback(): void {
    this.#config ??= this.#read();
    this.#draw();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    document.addEventListener('click', (event) => this.#onClick(event), { signal });
    addEventListener('hashchange', ({ oldURL }) => this.#onAddress(new URL(oldURL).hash), { signal });
    if (!this.#config.inline)
      keepClear(this, () => this.#root.querySelector(':popover-open') ?? this.#launcher, signal);
    this.#onAddress();
    if (this.#config.preload === 'idle') this.#preloadWhenIdle();
    this.#whenIdle(() => this.#sendWaiting());
  }

  disconnectedCallback(): void {
    this.#stop?.abort();
    this.close();
    queueMicrotask(() => this.isConnected || this.#end());
  }

  open(request: VentanillaRequest = {}): void {
    this.#openPanel(request, null);
  }
  close(): void {
    this.#loading?.then((panel) => panel.close()).catch(() => {});
  }
  ask(query: string): void {
    this.open({ query });
  }
  show(entry: string): void {
    this.open({ entry });
  }
  identify(visitor?: VentanillaVisitor): void {
    const name: unknown = visitor?.name;
    if (typeof name === 'string') this.#visitor.name = name;
    else console.warn('Ventanilla: identify takes { name }, not', visitor);
  }

  /** Out of the page for good, as far as we know; put back, it begins anew. */
  #end(): void {
    this.#life.abort();
    this.#life = new AbortController();
    this.#loading = null;
    this.#root.replaceChildren();
  }

  #read(): WidgetConfig {
    const { script } = HelpElement;
    const link = document.querySelector<HTMLAnchorElement>('a[data-ventanilla=""]');
    return readConfig(
      { ...script.dataset, ...this.dataset },
      {
        scriptUrl: script.src,
        pageUrl: document.baseURI,
        pageLang: document.documentElement.lang,
        visitorLangs: navigator.languages,
        helpPage: link && !requestOf(link.hash) ? link.href : null,
        inline: this.hasAttribute('inline'),
        nonce: script.nonce ?? '',
      },
    );
  }

  #draw(): void {
    if (this.#root.firstChild) return;
    const config = this.#config;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.#root.adoptedStyleSheets = [sheet];
    const accent = pageAccent();
    if (accent) this.style.setProperty('--page-accent', accent);
    this.dataset['theme'] ??= config.theme;
    this.dataset['side'] ??= config.side;
    if (config.inline) {
      // what the page wrote inside the element stands there until the panel does
      this.#root.append(document.createElement('slot'));
      this.#whenSeen(() => this.#openPanel(null, null));
    }
    if (!config.launcher) return;
    const launcher = drawLauncher(launcherLabel(config), config.helpPage);
    for (const intent of ['pointerenter', 'focus']) {
      launcher.addEventListener(intent, () => this.#load().catch(() => {}), { once: true });
    }
    launcher.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey) return;
      event.preventDefault();
      if (launcher.getAttribute('aria-expanded') === 'true') this.close();
      else this.#openPanel({}, launcher);
    });
    this.#launcher = launcher;
    this.#root.append(launcher);
  }

  #onClick(event: MouseEvent): void {
    const link = linkOf(event);
    if (!link) return;
    event.preventDefault();
    if (requestOf(link.hash)?.entry && location.hash !== link.hash)
      history.pushState(history.state, '', link.hash);
    this.#openPanel(requestOfLink(link), link);
  }

  /** Opens what the address names; closes when it names nothing any more, as after Back. */
  #onAddress(before = ''): void {
    const request = requestOf(location.hash);
    if (request) this.#openPanel(request, null);
    else if (requestOf(before)) {
      if (this.#config.inline) this.open();
      else this.close();
    }
  }

  #whenSeen(run: () => void): void {
    const observer = new IntersectionObserver(([seen]) => {
      if (!seen?.isIntersecting) return;
      observer.disconnect();
      run();
    });
    observer.observe(this);
    this.#life.signal.addEventListener('abort', () => observer.disconnect());
  }

  #preloadWhenIdle(): void {
    const { connection } = navigator as { connection?: { saveData?: boolean } };
    if (!connection?.saveData) this.#whenIdle(() => this.#load().catch(() => {}));
  }

  #whenIdle(run: () => unknown): void {
    (window.requestIdleCallback ?? setTimeout)(run);
  }

  /** A message that an earlier visit could not send, and that the visitor let us keep. */
  async #sendWaiting(): Promise<void> {
    try {
      if (await caches.has(WAITING)) await (await this.#import()).resume(this.#host());
    } catch {
      // no storage for this page
    }
  }

  #import(): Promise<PanelModule> {
    return loadModule(`${this.#config.base}ventanilla-panel.js`, PANEL_DIGEST, this.#config.nonce);
  }

  #host(early: PanelHost['early'] = {}): PanelHost {
    const config = this.#config;
    return {
      element: this,
      root: this.#root,
      config,
      visitor: this.#visitor,
      emit: this.#emit,
      early,
      digests,
      load: (file, digest) => loadModule(config.base + file, digest, config.nonce),
      onToggle: (open) => this.#onToggle(open),
      signal: this.#life.signal,
    };
  }

  #load(): Promise<Panel> {
    if (!this.#loading) {
      const host = this.#host(askEarly(this.#config));
      const loading = this.#import().then((module) => module.createPanel(host));
      this.#loading = loading;
      // what failed, perhaps ahead of time, is tried again when it is wanted
      loading.catch(() => {
        if (this.#loading === loading) this.#loading = null;
      });
    }
    return this.#loading;
  }

  #openPanel(request: VentanillaRequest | null, opener: HTMLElement | null): void {
    const { signal } = this.#life;
    this.#launcher?.setAttribute('aria-busy', 'true');
    this.#load()
      .then(
        (panel) => panel.open(request, opener ?? this.#launcher),
        (error: unknown) => signal.aborted || this.#onFailure(error),
      )
      .finally(() => this.#launcher?.removeAttribute('aria-busy'));
  }

  #onFailure(error: unknown): void {
    const message = `cannot load the panel (${String(error)})`;
    console.error(`Ventanilla: ${message}`);
    this.#emit('error', { code: 'panel', message });
    if (this.#config.helpPage && !this.#config.inline) location.assign(this.#config.helpPage);
  }

  #onToggle(open: boolean): void {
    this.#launcher?.setAttribute('aria-expanded', String(open));
    this.#launcher?.setAttribute('aria-controls', 'panel');
    if (!open && requestOf(location.hash)) {
      history.replaceState(history.state, '', location.pathname + location.search);
    }
  }

  #emit: Emit = (name, detail) => {
    const send = (type: string, cancelable: boolean): boolean =>
      this.dispatchEvent(
        new CustomEvent(`ventanilla:${type}`, {
          detail,
          bubbles: true,
          composed: true,
          cancelable,
        }),
      );
    return send(`before-${name}`, true) && send(name, false);
  };
}
