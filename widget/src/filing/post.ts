import type { Message } from './store';

export type Outcome =
  | { state: 'received'; reference: string }
  /** Not yet: no network, no answer, or the endpoint asks to come again. `after` in milliseconds. */
  | { state: 'waiting'; after: number | null }
  /** The endpoint does not take it, and would not the next time. */
  | { state: 'refused'; status: number };

const TIMEOUT_MS = 20_000;
/** 409: the same key is being processed (draft-ietf-httpapi-idempotency-key-header). */
const COME_AGAIN = [408, 409, 423, 425, 429];

/** A short name for the message, until the team gives one. */
export function shortReference(key: string): string {
  return key.replace(/-/g, '').slice(0, 8).toUpperCase();
}

async function referenceIn(response: Response, key: string): Promise<string> {
  const answer: unknown = await response.json().catch(() => null);
  const reference = (answer as { reference?: unknown } | null)?.reference;
  const usable = typeof reference === 'string' || typeof reference === 'number';
  return usable ? String(reference).slice(0, 60) : shortReference(key);
}

/** Retry-After in milliseconds: seconds or a date (RFC 9110, 10.2.3). */
function retryAfter(response: Response): number | null {
  const text = response.headers.get('retry-after');
  if (!text) return null;
  const seconds = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isNaN(seconds) ? null : Math.max(0, seconds);
}

export async function post({ key, endpoint, body }: Message): Promise<Outcome> {
  let response: Response;
  try {
    response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch {
    return { state: 'waiting', after: null };
  }
  const { ok, status } = response;
  if (ok) return { state: 'received', reference: await referenceIn(response, key) };
  if (status >= 500 || COME_AGAIN.includes(status))
    return { state: 'waiting', after: retryAfter(response) };
  return { state: 'refused', status };
}
