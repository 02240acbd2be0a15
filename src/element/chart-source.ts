import { isDataset } from '../dataset/complete.js';
import type { ReadResult } from '../dataset/read.js';
import { articleFile, readerFile } from './later-files.js';
import { loadJson } from './load-dataset.js';
import type { SourceState } from './source-state.js';

/** The ways to hand a dataset to a tag; without any, the built-in dataset is meant. */
export interface SourceInputs {
  /** A dataset, or null for one that is still to come. */
  readonly data: unknown;
  /** An address, or a child of the tag that holds figures; empty for none. It counts where there is no `data`. */
  readonly src: string | Element | null | undefined;
}

/** How many faults a message names; the event has them all. */
const MAX_TOLD = 3;

/** Finds the dataset of a tag, and stops what is under way when another one is asked for. */
export class ChartSource {
  /** What is known now. */
  current: SourceState = { state: 'loading' };
  private readonly _changed: () => void;
  private _request: AbortController | undefined;

  /** @param changed - called when {@link current} has changed on its own, after loading */
  constructor(changed: () => void) {
    this._changed = changed;
  }

  /** Whether something is being loaded. */
  get isLoading(): boolean {
    return this._request !== undefined;
  }

  /** Begins anew with other inputs. */
  open(inputs: SourceInputs): void {
    this.stop();
    const known = knownState(inputs);
    if (known) this.current = known;
    else void this._load(inputs);
  }

  /** Stops what is under way. */
  stop(): void {
    this._request?.abort();
    this._request = undefined;
  }

  private async _load(inputs: SourceInputs): Promise<void> {
    const request = new AbortController();
    this._request = request;
    this.current = { state: 'loading', isAtHand: inputs.data !== undefined };
    const state = await loadState(inputs, request.signal);
    if (request !== this._request) return;
    // Without the reader, nobody waits for the dataset any longer.
    this.stop();
    this.current = state;
    this._changed();
  }
}

/** The state that nothing has to be loaded for; undefined where something has. */
function knownState({ data, src }: SourceInputs): SourceState | undefined {
  if (data === null) return { state: 'loading' };
  if (isDataset(data)) return { state: 'ready', dataset: data };
  if (data !== undefined) return atOnce(data);
  if (!src && articleFile.loaded) return { state: 'ready', dataset: articleFile.loaded() };
  return undefined;
}

function atOnce(data: unknown): SourceState | undefined {
  const result = readerFile.loaded?.readAtOnce(data);
  return result && stateOf(result);
}

async function loadState({ data, src }: SourceInputs, signal: AbortSignal): Promise<SourceState> {
  try {
    if (data !== undefined) return stateOf(await (await readerFile.load()).read(data, signal));
    if (!src) return { state: 'ready', dataset: (await articleFile.load())() };
    // Both at once, so that nothing is waited for twice.
    const loading = typeof src === 'string' ? loadJson(src, signal) : src;
    const [reader, source] = await Promise.all([readerFile.load(), loading]);
    return stateOf(await reader.readSource(source, signal));
  } catch (error) {
    // Of loading that was stopped nobody is told.
    return { state: 'failed', error: { code: 'load-failed', message: (error as Error).message, issues: [] } };
  }
}

function stateOf({ dataset, issues }: ReadResult): SourceState {
  if (dataset) return { state: 'ready', dataset };
  const first = issues.slice(0, MAX_TOLD).map(({ message }) => message);
  if (issues.length > MAX_TOLD) first.push(`And ${issues.length - MAX_TOLD} more.`);
  const message = first.join(' ');
  return { state: 'failed', error: { code: 'bad-dataset', message, issues } };
}
