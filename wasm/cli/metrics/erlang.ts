// Agents for a load, by Erlang's C-formula: A. K. Erlang, "Solution of some problems in the theory
// of probabilities of significance in automatic telephone exchanges", 1917.

/** What is asked of the desk. */
export interface Target {
  /** Of those who write, how many are taken up in time; 0 to 1. */
  share: number;
  /** Seconds. */
  within: number;
}

/**
 * The probability that all of `agents` are busy and nobody can wait (Erlang B), by the recursion
 * of its reciprocal, which neither overflows nor cancels: 1/B(n) = 1 + (n/a) (1/B(n-1)), 1/B(0) = 1.
 * S. Qiao and L. Qiao, "A robust and efficient algorithm for evaluating Erlang B formula", 1998.
 * `load` in erlangs, above 0.
 */
export function erlangB(agents: number, load: number): number {
  let reciprocal = 1;
  for (let n = 1; n <= agents; ++n) reciprocal = 1 + (n / load) * reciprocal;
  return 1 / reciprocal;
}

/** The probability of having to wait; 1 where the load is more than the agents can do. */
export function erlangC(agents: number, load: number): number {
  if (load <= 0) return 0;
  if (agents <= load) return 1;
  const blocked = erlangB(agents, load);
  return blocked / (1 - (load / agents) * (1 - blocked));
}

/** The share of those who are taken up within `within` seconds: 1 - C e^(-(n-a) t/h). */
export function serviceLevel(
  agents: number,
  load: number,
  handling: number,
  within: number,
): number {
  if (agents <= load) return 0;
  return 1 - erlangC(agents, load) * Math.exp((-(agents - load) * within) / handling);
}

/** Erlangs: hours of work that come in an hour. `handling` in seconds. */
export const loadOf = (perHour: number, handling: number): number => (perHour * handling) / 3600;

/** The fewest agents that meet the target, at least one. */
export function agentsFor(perHour: number, handling: number, { share, within }: Target): number {
  const load = loadOf(perHour, handling);
  let agents = Math.max(1, Math.ceil(load));
  while (serviceLevel(agents, load, handling, within) < share) ++agents;
  return agents;
}

/** The most messages an hour, whole, for which one agent meets the target. */
export function mostForOne(handling: number, target: Target): number {
  let perHour = 0;
  while (agentsFor(perHour + 1, handling, target) === 1) ++perHour;
  return perHour;
}
