import type { SourceState } from './source-state.js';

/** What tags of this page have asked for together. */
interface SharedLoad {
  readonly request: AbortController;
  readonly state: Promise<SourceState>;
  /** How many tags wait for it or show it. */
  tags: number;
}

/** What is being loaded or shown in this page, by address. */
const loads = new Map<string, SharedLoad>();

/**
 * Loads an address once for all tags that name it: one request, and one dataset, as long as one of them shows it. It is
 * stopped when none wants it any longer. What has failed is asked for again by the next tag.
 * @param signal - aborted when this tag wants it no longer
 * @param load - loads it; its signal is aborted when no tag wants it
 */
export function sharedLoad(
  address: string,
  signal: AbortSignal,
  load: (signal: AbortSignal) => Promise<SourceState>,
): Promise<SourceState> {
  const shared = loads.get(address) ?? begin(address, load);
  shared.tags += 1;
  signal.addEventListener('abort', () => {
    shared.tags -= 1;
    if (shared.tags === 0) end(address, shared);
  });
  return shared.state;
}

function begin(address: string, load: (signal: AbortSignal) => Promise<SourceState>): SharedLoad {
  const request = new AbortController();
  const shared: SharedLoad = { request, state: load(request.signal), tags: 0 };
  loads.set(address, shared);
  const onFailure = () => end(address, shared);
  shared.state.then(({ state }) => state === 'failed' && onFailure(), onFailure);
  return shared;
}

function end(address: string, shared: SharedLoad): void {
  shared.request.abort();
  if (loads.get(address) === shared) loads.delete(address);
}
