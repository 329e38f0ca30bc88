// Desks as objects: what both modules have in common.
import type { Module } from './module.ts';
import type { Desk, ZoneTable } from './ventanilla-core.d.ts';

export const now = (): number => Math.floor(Date.now() / 1000);

export function deskAt(module: Module, number: number): Desk {
  return {
    ask: (line, { limit = 3, explain = false } = {}) =>
      JSON.parse(module.ask(number, line, now(), limit, explain, true)),
    status: (line) => JSON.parse(module.status(number, line, now())),
    delete: () => module.closeDesk(number),
  };
}

/** `openedDesk` makes the desk of a number. */
export function opener<D>(module: Module, openedDesk: (number: number) => D) {
  return (help: unknown, zones: readonly ZoneTable[]): { desk?: D; errors: number } => {
    const { desk, errors } = JSON.parse(module.openDesk(help, zones));
    return desk ? { desk: openedDesk(desk), errors } : { errors };
  };
}
