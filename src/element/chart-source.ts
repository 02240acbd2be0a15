import { readDataset } from '../charts/dataset.js';
import { builtInDataset } from '../charts/zhejiang-2024-dataset.js';
import type { Dataset } from '../dataset/schema.js';
import type { ChartErrorDetail } from './events.js';
import { loadJson, LoadError } from './load-dataset.js';

/** Where the dataset of a tag stands: not there yet, there, or not to be had. */
export type SourceState =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly dataset: Dataset }
  | { readonly state: 'failed'; readonly error: ChartErrorDetail };

/** The two ways to hand a dataset to a tag; `data` comes first, and without either the built-in dataset is meant. */
export interface SourceInputs {
  /** A dataset, or null for one that is still to come. */
  readonly data: unknown;
  /** An address. */
  readonly src: string | null | undefined;
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

  /** Whether a request is under way. */
  get isLoading(): boolean {
    return this._request !== undefined;
  }

  /** Begins anew with other inputs. */
  open({ data, src }: SourceInputs): void {
    this.stop();
    if (data === null) this.current = { state: 'loading' };
    else if (data !== undefined) this.current = readState(data);
    else if (src) void this._load(src);
    else this.current = { state: 'ready', dataset: builtInDataset() };
  }

  /** Stops a request that is under way. */
  stop(): void {
    this._request?.abort();
    this._request = undefined;
  }

  private async _load(src: string): Promise<void> {
    const request = new AbortController();
    this._request = request;
    this.current = { state: 'loading' };
    const state = await loadState(src, request.signal);
    if (request !== this._request) return;
    this._request = undefined;
    this.current = state;
    this._changed();
  }
}

async function loadState(src: string, signal: AbortSignal): Promise<SourceState> {
  try {
    return readState(await loadJson(src, signal));
  } catch (error) {
    const message = error instanceof LoadError ? error.message : 'loading was stopped';
    return { state: 'failed', error: { code: 'load-failed', message, issues: [] } };
  }
}

function readState(input: unknown): SourceState {
  const { dataset, issues } = readDataset(input);
  if (dataset) return { state: 'ready', dataset };
  const first = issues.slice(0, MAX_TOLD).map(({ message }) => message);
  if (issues.length > MAX_TOLD) first.push(`And ${issues.length - MAX_TOLD} more.`);
  const message = first.join(' ');
  return { state: 'failed', error: { code: 'bad-dataset', message, issues } };
}
