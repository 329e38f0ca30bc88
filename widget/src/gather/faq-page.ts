/** Paths and words of the page where a site answers questions, in the interface's languages. */
const NAMES = new RegExp(
  'preguntas|dudas|\\bfaqs?\\b|ayuda|soporte|\\bhelp\\b|support|perguntas|ajuda|suporte|questions|' +
    '\\baide\\b|preguntes|galderak|laguntza|axuda|hilfe|fragen|domande|aiuto',
  'i',
);

/** The site's own FAQ page, from the links of this one; null where it has none, or is it. */
export function faqPageIn(
  document: Document,
  here: string,
  helpPage: string | null,
): string | null {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const named = links.filter(
    ({ pathname, textContent }) => NAMES.test(pathname) || NAMES.test(textContent ?? ''),
  );
  const { origin, pathname } = new URL(here);
  const isOther = (address: string): boolean => {
    const url = new URL(address);
    return url.origin === origin && url.pathname !== pathname;
  };
  return [helpPage ?? here, ...named.map(({ href }) => href)].find(isOther) ?? null;
}

interface Fetched {
  document: Document;
  base: string;
}

const TIMEOUT_MS = 10_000;

/**
 * Another page of this origin as a document; null where there is none. It is a request that parses
 * because no Trusted Types policy forbids that: its scripts do not run, its images do not load.
 */
export function fetchPage(address: string): Promise<Fetched | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.timeout = TIMEOUT_MS;
    request.onloadend = () => {
      const { status, response, responseURL } = request;
      const own = status === 200 && response && new URL(responseURL).origin === location.origin;
      resolve(own ? { document: response as Document, base: responseURL } : null);
    };
    request.send();
  });
}
