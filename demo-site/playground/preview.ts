// The widget beside the editor, on the text that is being edited. The page's own fetch gives it
// that text for one address; everything else goes on as on any page.
const address = 'edited-help.json';
let text = '';
let version = 0;

/** Before the widget's script comes. */
export function serveEdited(): void {
  const { fetch } = window;
  window.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
    if (!url.pathname.endsWith(`/${address}`)) return fetch(input, init);
    return Promise.resolve(new Response(text, { headers: { 'content-type': 'application/json' } }));
  };
}

/** A new element for each text: what customers see when they come. */
export function show(host: HTMLElement, edited: string): void {
  text = edited;
  const element = document.createElement('ventanilla-help');
  element.setAttribute('inline', '');
  element.dataset.config = `${address}?${++version}`;
  host.replaceChildren(element);
}

export function loadWidget(): void {
  const script = document.createElement('script');
  script.dataset.config = address;
  script.src = '../ventanilla/ventanilla.js';
  document.head.append(script);
}
