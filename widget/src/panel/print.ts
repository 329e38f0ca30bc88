/**
 * Printing with an answer open prints the answer: for that moment a style sheet takes the rest of
 * the page out. Without an open answer the page prints as ever.
 */
export function printAnswers(isReading: () => boolean): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('@media print{body>:not(ventanilla-help){display:none!important}}');
  const others = (): CSSStyleSheet[] =>
    document.adoptedStyleSheets.filter((each) => each !== sheet);
  addEventListener('beforeprint', () => {
    if (isReading()) document.adoptedStyleSheets = [...others(), sheet];
  });
  addEventListener('afterprint', () => {
    document.adoptedStyleSheets = others();
  });
}
