/** Calls `tick` at the instants it names, and whenever the page is looked at again. */
export class Clock {
  #timer = 0;
  #running = false;

  constructor(
    private readonly tick: () => number | null,
    signal: AbortSignal,
  ) {
    const seen = (): void => {
      if (this.#running && !document.hidden) this.#run();
    };
    document.addEventListener('visibilitychange', seen, { signal });
    signal.addEventListener('abort', () => this.stop());
  }

  start(): void {
    this.#running = true;
    this.#run();
  }

  stop(): void {
    this.#running = false;
    clearTimeout(this.#timer);
  }

  #run(): void {
    clearTimeout(this.#timer);
    const next = this.tick();
    if (next === null || !this.#running) return;
    const wait = Math.min(Math.max(next - Date.now(), 250), 3_600_000);
    this.#timer = window.setTimeout(() => this.#run(), wait);
  }
}
