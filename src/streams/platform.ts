/** Makes text of bytes. */
export interface Decoder {
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

/** What ends work; the `AbortSignal` of every engine is one. */
export interface StopSignal {
  /** Whether the end has come. */
  readonly aborted: boolean;
  /** Why; what then is thrown. */
  readonly reason: unknown;
  /** Tells a listener when the end comes. */
  addEventListener(type: 'abort', listener: () => void): void;
  /** Tells it no longer. */
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** Why work is ended, to be thrown. Engines before Chrome 98 and Safari 15.4 do not keep it. */
export function reasonOf(signal: StopSignal | undefined): unknown {
  const end = new Error('the work was ended');
  end.name = 'AbortError';
  return signal?.reason ?? end;
}

interface Port {
  addEventListener(type: 'message', listener: () => void): void;
  start(): void;
  postMessage(message: unknown): void;
  close(): void;
}

/**
 * What pages, workers and servers all have beside the language. It is described here, so that the core needs neither the types
 * of a page nor those of Node.
 */
export const platform = globalThis as unknown as {
  readonly performance: { now(): number };
  readonly TextDecoder: new (encoding: string, options: { readonly fatal: boolean }) => Decoder;
  readonly MessageChannel: new () => { readonly port1: Port; readonly port2: Port };
};
