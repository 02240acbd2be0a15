import { isDataset } from '../dataset/complete.js';
import type { ReadResult } from '../dataset/read-accepted.js';
import { readAtOnce, readData, readSource } from './data-reader.js';
import type { ChartErrorDetail } from './events.js';
import { articleFile } from './later-files.js';
import { loadJson, readAddress } from './load-dataset.js';
import { sharedLoad } from './shared-load.js';
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
  /** Whether something is being loaded. */
  isLoading = false;
  private readonly _changed: (failure?: ChartErrorDetail) => void;
  private _request: AbortController | undefined;
  /** Address that was asked for last, without its query. */
  private _file: string | undefined;

  /**
   * @param changed - called when {@link current} has changed on its own, after loading; with a failure where it has not,
   * since the same file has been asked for again in vain
   */
  constructor(changed: (failure?: ChartErrorDetail) => void) {
    this._changed = changed;
  }

  /** Begins anew with other inputs. */
  open(inputs: SourceInputs): void {
    this.stop();
    const known = knownState(inputs);
    if (known) this.current = known;
    else void this._load(inputs);
  }

  /** Takes part again in what the tags of the page share, after {@link stop}. */
  resume(): void {
    const { current } = this;
    if (!current.address) return;
    this._request = new AbortController();
    void sharedLoad(current.address, this._request.signal, () => Promise.resolve(current));
  }

  /** Stops what is under way, and takes part no longer in what the tags of the page share. */
  stop(): void {
    this._request?.abort();
    this._request = undefined;
    this.isLoading = false;
  }

  private async _load(inputs: SourceInputs): Promise<void> {
    const request = new AbortController();
    this._request = request;
    this.isLoading = true;
    const file = typeof inputs.src === 'string' && inputs.data === undefined ? fileOf(inputs.src) : undefined;
    // The same file with another query is a newer state of what is shown: that stays until it has come.
    const isNewer = this.current.address && file === this._file;
    if (!isNewer) this.current = { state: 'loading', isAtHand: inputs.data !== undefined || isChild(inputs) };
    this._file = file;
    const state = await loadState(inputs, request.signal);
    if (request !== this._request) return;
    this.isLoading = false;
    if (state.state === 'failed' && isNewer) return this._changed(state.error);
    this.current = state;
    this._changed();
  }
}

/** Whether a child of the tag holds the figures. */
function isChild({ src }: SourceInputs): boolean {
  return typeof src === 'object' && src !== null;
}

/** An address without its query. */
function fileOf(src: string): string {
  return src.replace(/[?#].*/, '');
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
  const result = readAtOnce(data);
  return result && stateOf(result);
}

async function loadState({ data, src }: SourceInputs, signal: AbortSignal): Promise<SourceState> {
  try {
    if (data !== undefined) return stateOf(await readData(data, signal));
    if (!src) return { state: 'ready', dataset: (await articleFile.load())() };
    if (typeof src !== 'string') return stateOf(await readSource(src, signal));
    const url = readAddress(src);
    return await sharedLoad(url.href, signal, async (stopped) =>
      stateOf(await readSource(await loadJson(url, stopped), stopped), url.href),
    );
  } catch (error) {
    // Of loading that was stopped nobody is told.
    return { state: 'failed', error: { code: 'load-failed', message: (error as Error).message, issues: [] } };
  }
}

function stateOf({ dataset, issues }: ReadResult, address?: string): SourceState {
  if (dataset) return { state: 'ready', dataset, address };
  const first = issues.slice(0, MAX_TOLD).map(({ message }) => message);
  if (issues.length > MAX_TOLD) first.push(`And ${issues.length - MAX_TOLD} more.`);
  const message = first.join(' ');
  return { state: 'failed', error: { code: 'bad-dataset', message, issues } };
}
