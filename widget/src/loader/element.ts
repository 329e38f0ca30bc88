import type { VentanillaApi, VentanillaRequest } from '../../ventanilla';
import type { Emit, Panel, PanelModule, WidgetConfig } from '../protocol';
import { keepClear } from './clear';
import { launcherLabel, readConfig } from './config';
import { drawLauncher } from './launcher';
import { linkOf, requestOf } from './links';
import css from './launcher.css';

/** `<ventanilla-help>`: draws the launcher, loads the panel on intent, opens it on demand. */
export class HelpElement extends HTMLElement implements VentanillaApi {
  static script: HTMLScriptElement;
  static for(script: HTMLScriptElement): typeof HelpElement {
    HelpElement.script = script;
    return HelpElement;
  }

  private root = this.attachShadow({ mode: 'open' });
  private config!: WidgetConfig;
  private launcher: HTMLElement | null = null;
  private loading: Promise<Panel> | null = null;
  private stop: AbortController | null = null;

  connectedCallback(): void {
    this.config ??= this.read();
    this.draw();
    this.stop = new AbortController();
    const { signal } = this.stop;
    document.addEventListener('click', (event) => this.onClick(event), { signal });
    addEventListener('hashchange', () => this.onAddress(), { signal });
    keepClear(this, () => this.root.querySelector(':popover-open') ?? this.launcher, signal);
    this.onAddress();
    if (this.config.preload === 'idle') this.preloadWhenIdle();
  }

  disconnectedCallback(): void {
    this.stop?.abort();
    void this.loading?.then((panel) => panel.close());
  }

  open(request: VentanillaRequest = {}): void {
    this.show_(request, null);
  }
  close(): void {
    void this.loading?.then((panel) => panel.close());
  }
  ask(query: string): void {
    this.open({ query });
  }
  show(entry: string): void {
    this.open({ entry });
  }

  private read(): WidgetConfig {
    const link = document.querySelector<HTMLAnchorElement>('a[data-ventanilla]');
    return readConfig(
      { ...HelpElement.script.dataset, ...this.dataset },
      {
        scriptUrl: HelpElement.script.src,
        pageUrl: document.baseURI,
        pageLang: document.documentElement.lang,
        visitorLangs: navigator.languages,
        helpPage: link && !requestOf(link.hash) ? link.href : null,
      },
    );
  }

  private draw(): void {
    if (this.launcher || !this.config.launcher) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.root.adoptedStyleSheets = [sheet];
    this.dataset['theme'] ??= this.config.theme;
    this.dataset['side'] ??= this.config.side;
    const launcher = drawLauncher(launcherLabel(this.config), this.config.helpPage);
    for (const intent of ['pointerenter', 'focus']) {
      launcher.addEventListener(intent, () => this.load().catch(() => {}), { once: true });
    }
    launcher.addEventListener('click', (event) => {
      if (event instanceof MouseEvent && (event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      if (launcher.getAttribute('aria-expanded') === 'true') this.close();
      else this.show_({}, launcher);
    });
    this.launcher = launcher;
    this.root.append(launcher);
  }

  private onClick(event: MouseEvent): void {
    const link = linkOf(event);
    if (!link) return;
    event.preventDefault();
    const request = requestOf(link.hash);
    if (request?.entry && location.hash !== link.hash)
      history.pushState(history.state, '', link.hash);
    this.show_(request ?? {}, link);
  }

  private onAddress(): void {
    const request = requestOf(location.hash);
    if (request) this.show_(request, null);
  }

  private preloadWhenIdle(): void {
    const { connection } = navigator as { connection?: { saveData?: boolean } };
    if (connection?.saveData) return;
    (window.requestIdleCallback ?? setTimeout)(() => this.load().catch(() => {}));
  }

  private load(): Promise<Panel> {
    this.loading ??= (
      import(`${this.config.base}ventanilla-panel.js`) as Promise<PanelModule>
    ).then((module) =>
      module.createPanel({
        root: this.root,
        config: this.config,
        emit: this.emit,
        onToggle: (open) => this.onToggle(open),
      }),
    );
    return this.loading;
  }

  private show_(request: VentanillaRequest, opener: HTMLElement | null): void {
    this.launcher?.setAttribute('aria-busy', 'true');
    this.load()
      .then(
        (panel) => panel.open(request, opener ?? this.launcher),
        (error: unknown) => this.onFailure(error),
      )
      .finally(() => this.launcher?.removeAttribute('aria-busy'));
  }

  private onFailure(error: unknown): void {
    this.loading = null;
    const message = `cannot load the panel from ${this.config.base} (${String(error)})`;
    console.error(`Ventanilla: ${message}`);
    this.emit('error', { code: 'panel', message });
    if (this.config.helpPage) location.assign(this.config.helpPage);
  }

  private onToggle(open: boolean): void {
    this.launcher?.setAttribute('aria-expanded', String(open));
    this.launcher?.setAttribute('aria-controls', 'panel');
    if (!open && requestOf(location.hash)) {
      history.replaceState(history.state, '', location.pathname + location.search);
    }
  }

  private emit: Emit = (name, detail) => {
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
