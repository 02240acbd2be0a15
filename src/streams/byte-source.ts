import { reasonOf, type StopSignal } from './platform.js';
import { says } from './said-in.js';

/** A stream of bytes, as pages have them: `response.body`, `file.stream()`. */
export interface ByteStream {
  /** What reads it; nobody else can until that is done. */
  getReader(): ByteReader;
}

/** What reads a {@link ByteStream}. */
export interface ByteReader {
  /** The next part, or that there is none. */
  read(): Promise<BytePart>;
  /** Ends reading; the source hears the reason. */
  cancel(reason?: unknown): Promise<unknown>;
}

/** What a {@link ByteReader} gives. */
export interface BytePart {
  /** Whether the last part has been read. */
  readonly done: boolean;
  /** Some bytes; none where it is done. */
  readonly value?: Uint8Array | undefined;
}

/** Headers of an answer. */
export interface ByteHeaders {
  /** The value of one; null where the answer has none of this name. */
  get(name: string): string | null;
}

/** An answer of `fetch`. */
export interface ByteResponse {
  /** Whether its status is one from 200 to 299. */
  readonly ok: boolean;
  /** Status of HTTP, as 404. */
  readonly status: number;
  /** What pages may see of it: `cors` for one of another site. */
  readonly type?: string | undefined;
  /** Says how many bytes are to come, by `content-length`. */
  readonly headers: ByteHeaders;
  /** Its bytes; null where it has none. */
  readonly body: ByteStream | null;
}

/** A file that a reader has chosen. */
export interface ByteFile {
  /** How many bytes it has. */
  readonly size: number;
  /** Its bytes, from the first. */
  stream(): ByteStream;
}

/** Where bytes come from: an answer of `fetch`, a file, a stream of a page or of Node, or a generator. */
export type ByteSource = ByteResponse | ByteFile | ByteStream | AsyncIterable<Uint8Array>;

/** Bytes that come one part after the other. */
export interface OpenBytes {
  /** How many there are in all; null where that is not said. */
  readonly total: number | null;
  /** The next part; undefined behind the last. Rejects with the reason of the signal as soon as that comes. */
  next(): Promise<Uint8Array | undefined>;
  /** Ends reading, and tells the source that nobody listens any longer. */
  stop(): void;
}

/**
 * Opens a source of bytes.
 * @throws Error for an answer that is none, such as status 404
 */
export function openBytes(source: ByteSource, signal: StopSignal | undefined): OpenBytes {
  const reader = readerOf(source);
  let isStopped = false;
  const abort = signal && abortOf(signal);
  return {
    total: totalOf(source),
    async next() {
      if (signal?.aborted) throw reasonOf(signal);
      const part = await (abort ? Promise.race([reader.next(), abort.promise]) : reader.next());
      if (!part) throw reasonOf(signal);
      isStopped ||= part.done;
      return part.done ? undefined : part.value;
    },
    stop() {
      abort?.forget();
      if (isStopped) return;
      isStopped = true;
      // What a source says to being stopped is of no interest to anyone.
      reader.cancel(signal?.reason).catch(() => undefined);
    },
  };
}

/** A promise that resolves when a signal comes. */
function abortOf(signal: StopSignal) {
  let abort = () => {};
  const promise = new Promise<undefined>((resolve) => (abort = () => resolve(undefined)));
  signal.addEventListener('abort', abort);
  return { promise, forget: () => signal.removeEventListener('abort', abort) };
}

interface Reader {
  next(): ReturnType<ByteReader['read']>;
  cancel(reason: unknown): Promise<unknown>;
}

function readerOf(source: ByteSource): Reader {
  if (has(source, 'status')) {
    if (!source.ok) refuse(source);
    return source.body ? readerOf(source.body) : readerOf(nothing());
  }
  if (has(source, 'stream')) return readerOf(source.stream());
  if (has(source, 'getReader')) {
    const reader = source.getReader();
    return { next: () => reader.read(), cancel: (reason) => reader.cancel(reason) };
  }
  const iterator = source[Symbol.asyncIterator]();
  return {
    next: async () => {
      const result = await iterator.next();
      return result.done ? { done: true } : { done: false, value: result.value };
    },
    cancel: async () => iterator.return?.(),
  };
}

/** Refuses an answer, and lets go of its connection: what it has to say beside its status is not read. */
function refuse({ status, body }: ByteResponse): never {
  const error = new Error(`expected the file, received an answer with status ${status}`);
  const cancel = async () => body?.getReader().cancel(error);
  // A body that somebody else reads cannot be cancelled, and its status is what is wrong.
  cancel().catch(() => undefined);
  throw error;
}

/** What sources are told apart by. */
type Mark = 'status' | 'size' | 'stream' | 'getReader';

function has<Name extends Mark>(source: ByteSource, name: Name): source is Extract<ByteSource, Record<Name, unknown>> {
  return says(source, name);
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/**
 * The length of an answer that was packed for the way is not that of what is read. One of another site tells its length, and not
 * whether it was packed.
 */
function totalOf(source: ByteSource): number | null {
  if (has(source, 'size')) return source.size;
  if (!has(source, 'status') || source.type === 'cors' || source.headers.get('content-encoding')) return null;
  return Number(source.headers.get('content-length')) || null;
}
