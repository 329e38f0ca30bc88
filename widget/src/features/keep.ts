import type { Fetched } from '../panel/features';

const NAME = 'ventanilla';
const WHEN = 'x-kept-at';

/**
 * help.json, or what the last visit that could load it has kept: for sites that ask for it with
 * `data-keep`. A file that is no JSON is not kept.
 */
export async function fetchKept(address: string): Promise<Fetched> {
  const cache = await caches.open(NAME).catch(() => null);
  try {
    const response = await fetch(address, { credentials: 'same-origin' });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const text = await response.text();
    JSON.parse(text);
    const at = Date.now();
    await cache?.put(address, new Response(text, { headers: { [WHEN]: String(at) } }));
    return { text, at, kept: false };
  } catch (error) {
    const last = await cache?.match(address);
    if (!last) throw error;
    return { text: await last.text(), at: Number(last.headers.get(WHEN)), kept: true };
  }
}
