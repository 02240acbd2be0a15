/** What is allowed to a dataset that comes from an address. */
export interface LoadLimits {
  /** Longest time until the last byte, in ms, with all that is asked again; at most 24 days. Default: 10 000. */
  timeout: number;
  /** Most bytes that are read, after decompression, whatever the server says of its length. Default: 5 000 000. */
  bytes: number;
  /** How often a server that is busy or cannot be reached is asked again. Default: 2. */
  retries: number;
  /** Wait before it is asked again, in ms; the next one is twice as long, and chance takes up to half of each. Default: 500. */
  wait: number;
}

/** Limits of the tags of a page. */
export const LOAD_LIMITS: LoadLimits = { timeout: 10_000, bytes: 5_000_000, retries: 2, wait: 500 };

/** Statuses of a server that may answer in a moment. */
const BUSY = [429, 502, 503, 504];

/** Does something after a time in ms, at most the longest that timers know, 24 days: a longer one would be over at once. */
const later = (act: () => void, milliseconds: number) => setTimeout(act, Math.min(milliseconds, 2 ** 31 - 1));

/** Why a dataset could not be loaded; its message is a sentence for an editor. */
export class LoadError extends Error {}

/** A server is busy, and may say for how long, in ms. */
class BusyError extends LoadError {
  readonly wait: number;

  constructor(message: string, wait: number) {
    super(message);
    this.wait = wait;
  }
}

/**
 * Loads JSON from an address, without cookies, within limits.
 * @param url - what {@link readAddress} gives
 * @param signal - aborts the request; then the promise rejects with an AbortError
 * @throws {@link LoadError} for any other failure
 */
export async function loadJson(url: URL, signal: AbortSignal, limits: LoadLimits = LOAD_LIMITS): Promise<unknown> {
  const request = new AbortController();
  const abort = () => request.abort();
  signal.addEventListener('abort', abort);
  const timer = later(abort, limits.timeout);
  try {
    return JSON.parse(await loadText(url, request.signal, limits)) as unknown;
  } catch (error) {
    if (signal.aborted || error instanceof LoadError) throw error;
    const { message } = error as Error;
    if (request.signal.aborted) throw new LoadError(`${url} took longer than ${limits.timeout / 1000} seconds`);
    if (error instanceof SyntaxError) throw new LoadError(`${url} is not JSON: ${message}`);
    // What fetching, streams and parsing reject with are errors.
    throw new LoadError(`${url} could not be reached: ${message}`);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
    // A server that goes on sending after a failure is not listened to.
    abort();
  }
}

/**
 * The whole address of a dataset, relative to the page.
 * @throws {@link LoadError} where it is none of http or https
 */
export function readAddress(address: string): URL {
  let url: URL;
  try {
    url = new URL(address, document.baseURI);
  } catch {
    throw new LoadError(`“${address}” is not an address`);
  }
  if (!/^https?:$/.test(url.protocol)) throw new LoadError(`“${address}” is not an http or https address`);
  url.hash = '';
  return url;
}

/** Asks again where the network failed or the server is busy; what else is wrong would be wrong again. */
async function loadText(url: URL, signal: AbortSignal, limits: LoadLimits): Promise<string> {
  for (let turn = 0; ; turn += 1) {
    try {
      return await ask(url, signal, limits.bytes);
    } catch (error) {
      const { wait = error instanceof LoadError ? NaN : 0 } = error as Partial<BusyError>;
      // A reader who would have to wait for longer than half of the time is told at once. No number is no wait at all.
      if (signal.aborted || turn >= limits.retries || !(wait <= limits.timeout / 2)) throw error;
      // By chance, so that all readers of a page do not come back at the same moment.
      await pause(Math.max(wait, limits.wait * 2 ** turn * (1 - Math.random() / 2)), signal);
    }
  }
}

/** Ends early when it is aborted. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = later(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

async function ask(url: URL, signal: AbortSignal, bytes: number): Promise<string> {
  // What a reader reads is no business of another host: it is told the site, by the header Origin, and no address.
  const response = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'same-origin' });
  expectJson(response, url);
  const text = await readText(response, bytes);
  if (text === undefined) throw new LoadError(`${url} is larger than ${bytes / 1e6} MB`);
  return text;
}

function expectJson({ status, ok, headers, body, url: end }: Response, url: URL): void {
  const fault = `${url} answered with status ${status}`;
  if (BUSY.includes(status)) {
    // Nobody reads it, and the server is asked again while it would still be open. What was cut cannot be cancelled.
    body?.cancel().catch(() => undefined);
    throw new BusyError(fault, waitOf(headers));
  }
  if (!ok) throw new LoadError(fault);
  if (url.protocol === 'https:' && /^http:/.test(end))
    throw new LoadError(`${url} leads to ${end}, which is not https`);
  const type = headers.get('content-type') ?? '';
  // Plain text is let through: many servers send .json files so.
  if (/[/+]json\b/i.test(type) || /^text\/plain\b/i.test(type)) return;
  throw new LoadError(`${url} is ${type || 'of no type'}, not JSON`);
}

/** How long a server asks to wait, in ms: it says seconds, or a time by its own clock, or nothing. */
function waitOf(headers: Headers): number {
  const wait = headers.get('retry-after') ?? '';
  return Number(wait) * 1000 || Date.parse(wait) - Date.parse(headers.get('date') ?? '') || 0;
}

/** The text of a response; undefined when it has more bytes than these. */
async function readText(response: Response, bytes: number): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  for (let left = bytes; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    left -= value.byteLength;
    if (left < 0) return undefined;
    text += decoder.decode(value, { stream: true });
  }
}
