/**
 * Focus not obscured (WCAG 2.2, 2.4.11): when the page's focused element lies under our box, the
 * box moves to the other side of the window.
 */
export function keepClear(host: HTMLElement, box: () => Element | null, signal: AbortSignal): void {
  const home = host.dataset['side'];
  const clear = ({ target }: FocusEvent): void => {
    const ours = box()?.getBoundingClientRect();
    if (!ours || !(target instanceof Element) || target === host) return;
    host.dataset['side'] = home ?? 'end';
    const theirs = target.getBoundingClientRect();
    const covered =
      theirs.width < innerWidth / 2 &&
      theirs.left < ours.right &&
      theirs.right > ours.left &&
      theirs.top < ours.bottom &&
      theirs.bottom > ours.top;
    if (covered) host.dataset['side'] = home === 'start' ? 'end' : 'start';
  };
  document.addEventListener('focusin', clear, { signal });
}
