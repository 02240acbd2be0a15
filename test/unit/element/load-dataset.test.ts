import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LOAD_LIMITS, loadJson } from '../../../src/element/load-dataset.js';

const url = new URL('https://news.example/a.json');
const whole = () => new Response('{}', { headers: { 'content-type': 'application/json' } });
const load = (limits: Partial<typeof LOAD_LIMITS> = {}) =>
  loadJson(url, new AbortController().signal, { ...LOAD_LIMITS, ...limits });

/** A request that nobody answers, until it is aborted. */
const never = (_: URL, { signal }: { signal: AbortSignal }) =>
  new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('limits that are longer than timers know', () => {
  // Timers of Node and of browsers take both for no time at all.
  it.each([Infinity, 2 ** 31, 1e12])('a timeout of %s ms is not over at once', async (timeout) => {
    vi.useRealTimers();
    let answer = (_response: Response): void => undefined;
    vi.stubGlobal('fetch', (_: URL, { signal }: { signal: AbortSignal }) => {
      const response = new Promise<Response>((resolve) => (answer = resolve));
      return Promise.race([response, never(url, { signal })]);
    });
    const loading = load({ timeout });
    setTimeout(() => answer(whole()), 50);
    expect(await loading).toEqual({});
  });

  it('what would be the same again is not asked for again', async () => {
    const asked = vi.fn(() => Promise.resolve(new Response('', { status: 404 })));
    vi.stubGlobal('fetch', asked);
    await expect(load({ timeout: Infinity })).rejects.toThrow('status 404');
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('a wait without end lasts until the timeout', async () => {
    const asked = vi.fn(() => Promise.reject(new TypeError('no network')));
    vi.stubGlobal('fetch', asked);
    const loading = expect(load({ wait: Infinity, timeout: 5000 })).rejects.toThrow('longer than 5 seconds');
    await vi.advanceTimersByTimeAsync(4999);
    expect(asked).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    await loading;
  });
});

describe('the body of a busy server', () => {
  it('is let go of before the server is asked again', async () => {
    const turns: string[] = [];
    const busy = () => {
      const body = new ReadableStream({ cancel: () => void turns.push('let go') });
      return new Response(body, { status: 503 });
    };
    vi.stubGlobal('fetch', () => Promise.resolve(turns.push('asked') < 5 ? busy() : whole()));
    const loading = load();
    await vi.runAllTimersAsync();
    expect(await loading).toEqual({});
    expect(turns).toEqual(['asked', 'let go', 'asked', 'let go', 'asked']);
  });

  it('may have been cut, or not be there', async () => {
    const cut = new ReadableStream({ start: (controller) => controller.error(new TypeError('cut')) });
    const answers = [new Response(cut, { status: 503 }), new Response(null, { status: 503 }), whole()];
    vi.stubGlobal('fetch', () => Promise.resolve(answers.shift()));
    const loading = load();
    await vi.runAllTimersAsync();
    expect(await loading).toEqual({});
  });
});
