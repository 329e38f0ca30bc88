/**
 * The panel's box: a full-screen modal on small screens, else a non-modal box in the top layer, so
 * that no z-index of the page covers it and the page stays usable beside it. Inline it is a part of
 * the page that is always there.
 */
const SMALL = '(max-width: 639px), (max-height: 439px)';

export class Surface {
  /** A dialog, or inline a section. */
  readonly box: HTMLDialogElement;
  readonly #small = matchMedia(SMALL);
  #opener: HTMLElement | null = null;
  #shown = false;

  constructor(
    private readonly root: ShadowRoot,
    private readonly inline: boolean,
    private readonly onClosed: () => void,
    signal: AbortSignal,
  ) {
    this.box = document.createElement(inline ? 'section' : 'dialog') as HTMLDialogElement;
    this.box.id = 'panel';
    this.box.setAttribute('part', 'panel');
    this.box.setAttribute('aria-labelledby', 'title');
    if (inline) return;
    root.append(this.box);
    this.box.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.close();
    });
    this.box.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      this.close();
    });
    this.#small.addEventListener('change', () => this.#shown && this.#reopen(), { signal });
    visualViewport?.addEventListener('resize', () => this.#fitKeyboard(), { signal });
  }

  get isOpen(): boolean {
    return this.#shown;
  }
  get isModal(): boolean {
    return this.box.matches(':modal');
  }

  open(opener: HTMLElement | null): void {
    if (this.#shown) return;
    this.#shown = true;
    this.#opener = opener;
    this.#raise();
  }

  close(): void {
    if (!this.#shown || this.inline) return;
    this.#shown = false;
    const inside = this.isModal || this.box.contains(this.root.activeElement);
    this.#lower();
    if (inside) this.#opener?.focus();
    this.onClosed();
  }

  #raise(): void {
    if (this.inline) {
      this.root.replaceChildren(this.box);
    } else if (this.#small.matches) {
      this.box.removeAttribute('popover');
      this.box.showModal();
      this.#fitKeyboard();
    } else {
      this.box.setAttribute('popover', 'manual');
      this.box.showPopover();
    }
  }

  /** A box that the page took out of the document is down already. */
  #lower(): void {
    if (!this.box.isConnected) this.box.removeAttribute('open');
    else if (this.isModal) this.box.close();
    else this.box.hidePopover();
  }

  /** The window changed its size class: same panel, other form, focus where it was. */
  #reopen(): void {
    const focused = this.root.activeElement as HTMLElement | null;
    this.#lower();
    this.#raise();
    focused?.focus();
  }

  /** With the on-screen keyboard up the panel is as tall as what remains visible. */
  #fitKeyboard(): void {
    const height = visualViewport && this.isModal ? `${Math.round(visualViewport.height)}px` : '';
    this.box.style.setProperty('--visible', height);
  }
}
