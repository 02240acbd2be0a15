import { waitUntil as waitOneSecond } from '@open-wc/testing';

/** Time limit in ms of the wait: a busy machine may need seconds for a frame in which an idle one needs 16 ms. */
const PATIENCE = 15_000;

/** Waits until something holds; looks again and again, and fails with the message after {@link PATIENCE}. */
export function waitUntil(holds: () => unknown, message = 'it holds'): Promise<void> {
  return waitOneSecond(() => Boolean(holds()), message, { timeout: PATIENCE });
}
