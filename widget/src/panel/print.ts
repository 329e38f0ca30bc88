const OURS = 'ventanilla-help';

/**
 * Printing with an answer open prints the answer: for that moment a style sheet takes the rest of
 * the page out, wherever in it the panel is. Without an open answer the page prints as ever.
 */
export function printAnswers(isReading: () => boolean, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  const rest = `body :not(${OURS},${OURS} *,:has(${OURS}))`;
  sheet.replaceSync(`@media print{${rest}{display:none!important}}`);
  const others = (): CSSStyleSheet[] =>
    document.adoptedStyleSheets.filter((each) => each !== sheet);
  const before = (): void => {
    if (isReading()) document.adoptedStyleSheets = [...others(), sheet];
  };
  const after = (): void => {
    document.adoptedStyleSheets = others();
  };
  addEventListener('beforeprint', before, { signal });
  addEventListener('afterprint', after, { signal });
}
