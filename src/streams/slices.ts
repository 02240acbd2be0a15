import type { Steps } from '../dataset/steps.js';
import { platform, reasonOf, type StopSignal } from './platform.js';

/** How long a slice of work takes at most, in ms: half a frame, so that the page has the other half. */
const SLICE = 8;

/** Gives the page a turn whenever work has taken as long as a slice. */
export class Slices {
  private _end = platform.performance.now() + SLICE;

  /** Whether the slice is over, and {@link rest} is due. */
  get isOver(): boolean {
    return platform.performance.now() >= this._end;
  }

  /** Lets the page draw and answer its reader. */
  async rest(): Promise<void> {
    await nextTurn();
    this._end = platform.performance.now() + SLICE;
  }
}

/**
 * Does long work in slices.
 * @param signal - ends the work before the next step
 * @throws the reason of the signal
 */
export async function inSlices<Result>(steps: Steps<Result>, signal: StopSignal): Promise<Result> {
  const slices = new Slices();
  for (;;) {
    if (signal.aborted) throw reasonOf(signal);
    const step = steps.next();
    if (step.done) return step.value;
    if (slices.isOver) await slices.rest();
  }
}

/**
 * Resolves after what has waited its turn: a message to oneself goes to the end of the queue. What `scheduler.yield` goes on
 * with comes before all timers of the page, and timers themselves wait 4 ms, or a second in pages that are hidden.
 */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new platform.MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
