import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChartSource as Source } from '../../../src/element/chart-source.js';

const READER = '../../../src/dataset/read.js';
const ARTICLE = '../../../src/charts/zhejiang-2024-dataset.js';

/** A source whose reader is not loaded yet, the built-in dataset beside it, and how often the source has told a change. */
async function newSource() {
  const { ChartSource } = await import('../../../src/element/chart-source.js');
  const { builtInDataset } = await import('../../../src/charts/zhejiang-2024-dataset.js');
  const told = vi.fn();
  const source: Source = new ChartSource(told);
  const builtIn = builtInDataset();
  return { source, told, builtIn, plain: JSON.parse(JSON.stringify(builtIn)) as { charts: object } };
}

function without(file: string): void {
  vi.doMock(file, () => {
    throw new Error('status 404');
  });
}

beforeEach(() => vi.resetModules());
afterEach(() => {
  for (const file of [READER, ARTICLE]) vi.doUnmock(file);
  vi.unstubAllGlobals();
});

describe('a dataset that needs no reading', () => {
  it('is there at once, and the reader is not asked for', async () => {
    without(READER);
    const { source, told, builtIn } = await newSource();
    source.open({ data: builtIn, src: undefined });
    expect(source.current).toEqual({ state: 'ready', dataset: builtIn });
    expect(source.isLoading).toBe(false);
    source.open({ data: null, src: 'a.json' });
    expect(source.current).toEqual({ state: 'loading' });
    expect(source.isLoading).toBe(false);
    expect(told).not.toHaveBeenCalled();
  });
});

describe('the built-in dataset', () => {
  it('is loaded the first time, and there at once from then on', async () => {
    without(READER);
    const { source, told, builtIn } = await newSource();
    source.open({ data: undefined, src: undefined });
    expect([source.current.state, source.isLoading]).toEqual(['loading', true]);
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    for (const src of [undefined, null, '']) {
      source.open({ data: undefined, src });
      expect(source.current).toEqual({ state: 'ready', dataset: builtIn });
    }
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('has failed to load where its file cannot be had, and is tried again', async () => {
    const { ChartSource } = await import('../../../src/element/chart-source.js');
    without(ARTICLE);
    const told = vi.fn();
    const source: Source = new ChartSource(told);
    source.open({ data: undefined, src: undefined });
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    expect(source.current).toMatchObject({ state: 'failed', error: { code: 'load-failed', issues: [] } });
    vi.doUnmock(ARTICLE);
    source.open({ data: undefined, src: undefined });
    await vi.waitFor(() => expect(source.current.state).toBe('ready'));
  });
});

describe('a dataset as plain data', () => {
  it('waits for the reader the first time, and never again', async () => {
    const { source, told, builtIn, plain } = await newSource();
    source.open({ data: plain, src: undefined });
    expect([source.current.state, source.isLoading]).toEqual(['loading', true]);
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    expect(source.current).toEqual({ state: 'ready', dataset: builtIn });
    expect(source.isLoading).toBe(false);
    source.open({ data: { ...plain, charts: 1 }, src: undefined });
    expect(source.current).toMatchObject({ state: 'failed', error: { code: 'bad-dataset' } });
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('is not asked whether it is a promise', async () => {
    const { source, told } = await newSource();
    const then = vi.fn();
    source.open({ data: { then }, src: undefined });
    await vi.waitFor(() => expect(told).toHaveBeenCalled());
    expect(then).not.toHaveBeenCalled();
    expect(source.current.state).toBe('failed');
  });

  it('is forgotten when another comes before the reader', async () => {
    const { source, told, builtIn, plain } = await newSource();
    source.open({ data: { ...plain, charts: 1 }, src: undefined });
    source.open({ data: builtIn, src: undefined });
    await import(READER);
    await new Promise((resolve) => setTimeout(resolve));
    expect(source.current).toEqual({ state: 'ready', dataset: builtIn });
    expect(told).not.toHaveBeenCalled();
  });
});

describe('without the reader', () => {
  it('plain data has failed to load', async () => {
    without(READER);
    const { source, told, plain } = await newSource();
    source.open({ data: plain, src: undefined });
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    expect(source.current).toMatchObject({ state: 'failed', error: { code: 'load-failed', issues: [] } });
    const { error } = source.current as Extract<typeof source.current, { state: 'failed' }>;
    expect(error.message).toMatch(/^the file that reads datasets could not be loaded: ./);
  });

  it('an address is not waited for any longer', async () => {
    without(READER);
    const signals: AbortSignal[] = [];
    vi.stubGlobal('document', { baseURI: 'https://news.example/' });
    vi.stubGlobal('fetch', (_: URL, { signal }: { signal: AbortSignal }) => {
      signals.push(signal);
      return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));
    });
    const { source, told } = await newSource();
    source.open({ data: undefined, src: 'a.json' });
    expect(
      signals.map(({ aborted }) => aborted),
      'asked for at once',
    ).toEqual([false]);
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    expect(source.current).toMatchObject({ state: 'failed', error: { code: 'load-failed' } });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });
});

describe('a dataset with a long list of units', () => {
  /** A source whose reader is loaded, and two datasets that differ in their title, each with more units than are counted at once. */
  async function newLongSource() {
    const { source, told } = await newSource();
    const { readerFile } = await import('../../../src/element/later-files.js');
    await readerFile.load();
    const units = Array.from({ length: 10_000 }, () => ({ when: { on: '2024-03-31' } }));
    const [first, second] = ['一', '二'].map((words) => {
      const text = { zh: words, en: words };
      return {
        source: { publisher: text, title: text, date: '2024', language: 'zh' },
        figures: { long: { label: text, units, origin: { type: 'supplement', source: text } } },
        charts: {},
      };
    });
    return { source, told, first, second };
  }

  it('is read while the page has turns, and told of when it is there', async () => {
    const { source, told, first } = await newLongSource();
    source.open({ data: first, src: undefined });
    expect([source.current, source.isLoading]).toEqual([{ state: 'loading', isAtHand: true }, true]);
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    expect(source.current).toMatchObject({
      state: 'ready',
      dataset: { figures: { long: { units: [{ when: { on: '2024-03-31' }, count: 10_000 }] } } },
    });
  });

  it('is forgotten where another is handed in meanwhile', async () => {
    const { source, told, first, second } = await newLongSource();
    source.open({ data: first, src: undefined });
    source.open({ data: second, src: undefined });
    await vi.waitFor(() => expect(told).toHaveBeenCalled());
    expect(source.current).toMatchObject({ state: 'ready', dataset: { source: { title: { zh: '二' } } } });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('is not read on when it is not wanted any longer', async () => {
    const { source, told, first } = await newLongSource();
    source.open({ data: first, src: undefined });
    source.stop();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).not.toHaveBeenCalled();
    expect(source.current.state).toBe('loading');
  });
});
