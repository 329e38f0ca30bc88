/**
 * Printing with an answer open prints the answer: for that moment a style sheet takes the rest of
 * the page out. Without an open answer the page prints as ever.
 */
export function printAnswers(isReading: () => boolean, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('@media print{body>:not(ventanilla-help){display:none!important}}');
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
