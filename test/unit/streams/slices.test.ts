import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Steps } from '../../../src/dataset/steps.js';
import type { StopSignal } from '../../../src/streams/platform.js';
import { inSlices } from '../../../src/streams/slices.js';

afterEach(() => vi.restoreAllMocks());

/** Work of so many steps, each of which takes so many ms of a clock of its own; and what others got done meanwhile. */
function workOf(count: number, duration: number) {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const done: string[] = [];
  function* work(): Steps<string> {
    for (let step = 1; step <= count; step += 1) {
      now += duration;
      done.push(`step ${step}`);
      yield;
    }
    return 'all';
  }
  return { done, work: work() };
}

const listeners = { addEventListener: () => undefined, removeEventListener: () => undefined };
const never = () => new AbortController().signal;

describe('inSlices', () => {
  it('throws an error where an engine keeps no reason', async () => {
    const signal: StopSignal = { ...listeners, aborted: true, reason: undefined };
    await expect(inSlices(workOf(2, 3).work, signal)).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('gives others a turn when 8 ms have gone, and not before', async () => {
    const { done, work } = workOf(6, 3);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done.push('message of the page');
    port2.postMessage(undefined);
    expect(await inSlices(work, never())).toBe('all');
    port1.close();
    // prettier-ignore
    expect(done).toEqual(['step 1', 'step 2', 'step 3', 'message of the page', 'step 4', 'step 5', 'step 6']);
  });

  it('is done in the same task where the work is short', async () => {
    const { done, work } = workOf(2, 3);
    const timer = setTimeout(() => done.push('timer'));
    await inSlices(work, never());
    clearTimeout(timer);
    expect(done).toEqual(['step 1', 'step 2']);
  });

  it('ends with the reason of the signal, after the step in which it came', async () => {
    const { done, work } = workOf(100, 3);
    const stop = new AbortController();
    const reading = inSlices(work, stop.signal);
    stop.abort(new Error('no longer wanted'));
    await expect(reading).rejects.toThrow('no longer wanted');
    expect(done.length).toBeLessThanOrEqual(4);
  });
});
