/** What is allowed to a dataset that comes from an address. */
export interface LoadLimits {
  /** Longest time until the last byte, in ms. */
  readonly timeout: number;
  /** Most bytes that are read; whatever the server says of its length. */
  readonly bytes: number;
}

/** Limits of the tag. */
const LOAD_LIMITS: LoadLimits = { timeout: 10_000, bytes: 5_000_000 };

/** Why a dataset could not be loaded; its message is a sentence for an editor. */
export class LoadError extends Error {}

/**
 * Loads JSON from an address, without cookies, within limits.
 * @param address - relative to the page, or http(s)
 * @param signal - aborts the request; then the promise rejects with an AbortError
 * @throws {@link LoadError} for any other failure
 */
export async function loadJson(
  address: string,
  signal: AbortSignal,
  limits: LoadLimits = LOAD_LIMITS,
): Promise<unknown> {
  const url = readAddress(address);
  const request = new AbortController();
  const abort = () => request.abort();
  signal.addEventListener('abort', abort);
  const timer = setTimeout(abort, limits.timeout);
  try {
    const response = await fetch(url, { signal: request.signal, credentials: 'omit' });
    expectJson(response, address);
    const text = await readText(response, limits.bytes);
    if (text === undefined) throw new LoadError(`${address} is larger than ${limits.bytes / 1e6} MB`);
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (signal.aborted || error instanceof LoadError) throw error;
    if (request.signal.aborted) throw new LoadError(`${address} took longer than ${limits.timeout / 1000} seconds`);
    if (error instanceof SyntaxError) throw new LoadError(`${address} is not JSON: ${error.message}`);
    // What fetching, streams and parsing reject with are errors.
    throw new LoadError(`${address} could not be reached: ${(error as Error).message}`);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
    // A server that goes on sending after a failure is not listened to.
    request.abort();
  }
}

function readAddress(address: string): URL {
  let url: URL;
  try {
    url = new URL(address, document.baseURI);
  } catch {
    throw new LoadError(`“${address}” is not an address`);
  }
  if (url.protocol === 'http:' || url.protocol === 'https:') return url;
  throw new LoadError(`“${address}” is not an http or https address`);
}

function expectJson(response: Response, address: string): void {
  if (!response.ok) throw new LoadError(`${address} answered with status ${response.status}`);
  const type = response.headers.get('content-type') ?? '';
  // Plain text is let through: many servers send .json files so.
  if (/[/+]json\b/i.test(type) || /^text\/plain\b/i.test(type)) return;
  throw new LoadError(`${address} is ${type || 'of no type'}, not JSON`);
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
