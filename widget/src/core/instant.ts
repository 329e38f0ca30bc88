/** An instant (milliseconds) as the core reads it. */
export function instantOf(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
