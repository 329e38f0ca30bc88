/** The page's theme colour, if it is a colour: white, black and grey would be no accent. */
export function pageAccent(): string | null {
  const color = document.querySelector<HTMLMetaElement>('meta[name="theme-color"]')?.content ?? '';
  const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color)?.slice(1);
  const levels = parts?.map((part) => Number.parseInt(part, 16)) ?? [0];
  return Math.max(...levels) - Math.min(...levels) > 48 ? color : null;
}
