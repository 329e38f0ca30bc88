/**
 * Arrows go from the search field through the questions and back. Gives true for Enter in the
 * field, which is the caller's to handle.
 */
export function moveByKeys(event: KeyboardEvent, content: Element): boolean {
  const { key, target } = event;
  if (event.isComposing) return false;
  const stops = [...content.querySelectorAll<HTMLElement>('#query, .question')];
  const at = stops.indexOf(target as HTMLElement);
  if (at < 0) return false;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    event.preventDefault();
    stops[at + (key === 'ArrowDown' ? 1 : -1)]?.focus();
  }
  return key === 'Enter' && at === 0;
}
