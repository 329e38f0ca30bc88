import type { VentanillaRequest } from '../../ventanilla';

const ADDRESS = /^#(?:ayuda|help)(?:\/(.*))?$/;

/** What a fragment asks for: `#ayuda`, `#ayuda/ID` or `#help/ID`; null for any other. */
export function requestOf(hash: string): VentanillaRequest | null {
  const found = ADDRESS.exec(hash);
  if (!found) return null;
  if (!found[1]) return {};
  try {
    return { entry: decodeURIComponent(found[1]) };
  } catch {
    return { entry: found[1] };
  }
}

/** What a link asks for: by its fragment, or by the id in `data-ventanilla="ID"`. */
export function requestOfLink(link: HTMLAnchorElement): VentanillaRequest {
  const entry = link.dataset['ventanilla'];
  return requestOf(link.hash) ?? (entry ? { entry } : {});
}

/** The link of a click that should open the panel instead of being followed. */
export function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  if (event.defaultPrevented || event.button) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event
    .composedPath()
    .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
  if (!link) return null;
  if (link.hasAttribute('data-ventanilla')) return link;
  const here = link.pathname === location.pathname && link.search === location.search;
  return here && link.host === location.host && requestOf(link.hash) ? link : null;
}
