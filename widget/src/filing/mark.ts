import { WAITING } from '../protocol';

/** Tells the loader of later visits whether something waits; it looks nowhere else. */
export async function mark(waits: boolean): Promise<void> {
  try {
    await (waits ? caches.open(WAITING) : caches.delete(WAITING));
  } catch {
    // no storage: this visit has to do
  }
}
