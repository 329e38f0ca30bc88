/**
 * The dialog as a surface: a full-screen modal on small screens, else a non-modal box in the top
 * layer, so that no z-index of the page covers it and the page stays usable beside it.
 */
const SMALL = '(max-width: 639px), (max-height: 439px)';

export class Surface {
  readonly dialog = document.createElement('dialog');
  private readonly small = matchMedia(SMALL);
  private opener: HTMLElement | null = null;
  private shown = false;

  constructor(
    root: ShadowRoot,
    private readonly onClosed: () => void,
  ) {
    this.dialog.id = 'panel';
    this.dialog.setAttribute('part', 'panel');
    this.dialog.setAttribute('aria-labelledby', 'title');
    root.append(this.dialog);
    this.dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.close();
    });
    this.dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      this.close();
    });
    this.small.addEventListener('change', () => this.shown && this.reopen());
    visualViewport?.addEventListener('resize', () => this.fitKeyboard());
  }

  get isOpen(): boolean {
    return this.shown;
  }
  get isModal(): boolean {
    return this.dialog.open && this.dialog.matches(':modal');
  }

  open(opener: HTMLElement | null): void {
    if (this.shown) return;
    this.shown = true;
    this.opener = opener;
    this.raise();
  }

  close(): void {
    if (!this.shown) return;
    this.shown = false;
    const inside = this.isModal || this.dialog.contains(this.root.activeElement);
    this.lower();
    if (inside) this.opener?.focus();
    this.onClosed();
  }

  private get root(): ShadowRoot {
    return this.dialog.getRootNode() as ShadowRoot;
  }
  private get popped(): boolean {
    return this.dialog.hasAttribute('popover') && this.dialog.matches(':popover-open');
  }

  private raise(): void {
    if (this.small.matches) {
      this.dialog.removeAttribute('popover');
      this.dialog.showModal();
      this.fitKeyboard();
    } else if (this.dialog.showPopover) {
      this.dialog.setAttribute('popover', 'manual');
      this.dialog.showPopover();
    } else {
      this.dialog.show();
    }
  }

  /** A dialog that the page took out of the document is down already. */
  private lower(): void {
    if (!this.dialog.isConnected) this.dialog.removeAttribute('open');
    else if (this.popped) this.dialog.hidePopover();
    else this.dialog.close();
  }

  /** The window changed its size class: same panel, other form, focus where it was. */
  private reopen(): void {
    const focused = this.root.activeElement as HTMLElement | null;
    this.lower();
    this.raise();
    focused?.focus();
  }

  /** With the on-screen keyboard up the panel is as tall as what remains visible. */
  private fitKeyboard(): void {
    const height = visualViewport && this.isModal ? `${Math.round(visualViewport.height)}px` : '';
    this.dialog.style.setProperty('--visible', height);
  }
}
