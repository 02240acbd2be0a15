import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChartSource as Source } from '../../../src/element/chart-source.js';

/** Waits until something holds, longer than the second of `vi.waitFor`: files come slowly on a loaded machine. */
const waitFor = (holds: () => void) => vi.waitFor(holds, { timeout: 20_000 });

const FAULTS = '../../../src/element/reader/read-faulty.js';
const ARTICLE = '../../../src/charts/zhejiang-2024-dataset.js';

/** A source for which no file has been loaded yet, the built-in dataset beside it, and how often the source has told a change. */
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
  for (const file of [FAULTS, ARTICLE]) vi.doUnmock(file);
  vi.unstubAllGlobals();
});

describe('a dataset that needs no reading', () => {
  it('is there at once', async () => {
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
    const { source, told, builtIn } = await newSource();
    source.open({ data: undefined, src: undefined });
    expect([source.current.state, source.isLoading]).toEqual(['loading', true]);
    await waitFor(() => expect(told).toHaveBeenCalledTimes(1));
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
    await waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    expect(source.current).toMatchObject({ state: 'failed', error: { code: 'load-failed', issues: [] } });
    vi.doUnmock(ARTICLE);
    source.open({ data: undefined, src: undefined });
    await waitFor(() => expect(source.current.state).toBe('ready'));
  });
});

describe('a dataset as plain data', () => {
  it('is there at once, without a file', async () => {
    without(FAULTS);
    const { source, told, builtIn, plain } = await newSource();
    source.open({ data: plain, src: undefined });
    expect(source.current).toEqual({ state: 'ready', dataset: builtIn });
    expect(source.isLoading).toBe(false);
    expect(told).not.toHaveBeenCalled();
  });

  it('has its faults at once where its parts do not go together', async () => {
    without(FAULTS);
    const { source, plain } = await newSource();
    source.open({
      data: { ...plain, charts: { a: { type: 'nowhere', figures: {}, title: { zh: '一', en: 'a', 'zh-TW': '一' } } } },
      src: undefined,
    });
    expect(source.current).toMatchObject({
      state: 'failed',
      error: { code: 'bad-dataset', issues: [{ path: ['charts', 'a', 'type'] }] },
    });
  });

  it('waits for the file that words its faults where it has not the form of a dataset', async () => {
    const { source, told, plain } = await newSource();
    source.open({ data: { ...plain, charts: 1 }, src: undefined });
    expect([source.current.state, source.isLoading]).toEqual(['loading', true]);
    await waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    expect(source.current).toMatchObject({
      state: 'failed',
      error: { code: 'bad-dataset', issues: [{ path: ['charts'] }] },
    });
    expect(source.isLoading).toBe(false);
    source.open({ data: { ...plain, figures: 1 }, src: undefined });
    expect(source.current).toMatchObject({ state: 'failed', error: { issues: [{ path: ['figures'] }] } });
    expect(told, 'the file is there from then on').toHaveBeenCalledTimes(1);
  });

  it('is not asked whether it is a promise', async () => {
    const { source, told } = await newSource();
    const then = vi.fn();
    source.open({ data: { then }, src: undefined });
    await waitFor(() => expect(told).toHaveBeenCalled());
    expect(then).not.toHaveBeenCalled();
    expect(source.current.state).toBe('failed');
  });

  it('is forgotten when another comes before its faults', async () => {
    const { source, told, builtIn, plain } = await newSource();
    source.open({ data: { ...plain, charts: 1 }, src: undefined });
    source.open({ data: builtIn, src: undefined });
    await import(FAULTS);
    await new Promise((resolve) => setTimeout(resolve));
    expect(source.current).toEqual({ state: 'ready', dataset: builtIn });
    expect(told).not.toHaveBeenCalled();
  });
});

describe('without the file that words faults', () => {
  it('data with a fault has failed to load, and is tried again', async () => {
    without(FAULTS);
    const { source, told, plain } = await newSource();
    const data = { ...plain, charts: 1 };
    source.open({ data, src: undefined });
    await waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    expect(source.current).toMatchObject({ state: 'failed', error: { code: 'load-failed', issues: [] } });
    const { error } = source.current as Extract<typeof source.current, { state: 'failed' }>;
    expect(error.message).toMatch(
      /^the file that says what is wrong with the dataset, which was not accepted, could not be loaded: ./,
    );
    vi.doUnmock(FAULTS);
    source.open({ data, src: undefined });
    await waitFor(() => expect(source.current).toMatchObject({ error: { code: 'bad-dataset' } }));
  });
});

describe('a dataset at an address', () => {
  /** A source in a page whose server answers in turn with a dataset or a status, the last one from then on; and what it was asked for. */
  async function newAddressSource(...answers: ('dataset' | 500)[]) {
    const made = await newSource();
    const asked: string[] = [];
    vi.stubGlobal('document', { baseURI: 'https://news.example/story/' });
    vi.stubGlobal('fetch', ({ href }: URL) => {
      const answer = answers[Math.min(asked.push(href), answers.length) - 1];
      const status = answer === 500 ? 500 : 200;
      const body = JSON.stringify(made.plain);
      return Promise.resolve(new Response(body, { status, headers: { 'content-type': 'application/json' } }));
    });
    const { ChartSource } = await import('../../../src/element/chart-source.js');
    return { ...made, asked, another: () => new ChartSource(() => undefined) };
  }

  async function loaded(source: Source, src: string): Promise<void> {
    source.open({ data: undefined, src });
    await waitFor(() => expect(source.isLoading).toBe(false));
  }

  it('stays while a newer state of its file is asked for, and where it fails', async () => {
    const { source, told } = await newAddressSource('dataset', 500);
    await loaded(source, 'a.json?1');
    const { current } = source;
    source.open({ data: undefined, src: 'a.json?2' });
    expect(source.current).toBe(current);
    await waitFor(() => expect(told).toHaveBeenCalledTimes(2));
    expect(source.current).toBe(current);
    expect(told.mock.calls[1]).toMatchObject([{ code: 'load-failed' }]);
  });

  it.each(['the built-in dataset', 'data'])('is no longer what is known after %s', async (between) => {
    const { source, told, builtIn } = await newAddressSource('dataset', 500);
    await loaded(source, 'a.json');
    const { articleFile } = await import('../../../src/element/later-files.js');
    await articleFile.load();
    source.open({ data: between === 'data' ? builtIn : undefined, src: undefined });
    expect(source.current.state).toBe('ready');
    source.open({ data: undefined, src: 'a.json' });
    expect(source.current.state).toBe('loading');
    await waitFor(() => expect(told).toHaveBeenCalledTimes(2));
    expect(source.current).toMatchObject({ state: 'failed', error: { code: 'load-failed' } });
  });

  it('is shared again by a tag that comes back, with those that come later', async () => {
    const { source, asked, another } = await newAddressSource('dataset');
    await loaded(source, 'a.json');
    const { current } = source;
    source.stop();
    source.resume();
    const later = another();
    await loaded(later, 'a.json');
    expect(later.current).toBe(current);
    expect(asked).toEqual(['https://news.example/story/a.json']);
    for (const each of [source, later]) each.stop();
    await loaded(another(), 'a.json');
    expect(asked.length, 'asked for when all have gone').toBe(2);
  });

  it('is that of the address which it came from, wherever the page has gone', async () => {
    const { source, asked, another } = await newAddressSource('dataset');
    await loaded(source, 'a.json');
    source.stop();
    vi.stubGlobal('document', { baseURI: 'https://news.example/other/' });
    source.resume();
    await loaded(another(), 'a.json');
    expect(asked).toEqual(['https://news.example/story/a.json', 'https://news.example/other/a.json']);
  });

  it('shares nothing where it has failed, or is not loaded from an address', async () => {
    const { source, asked, builtIn, another } = await newAddressSource(500, 'dataset');
    await loaded(source, 'a.json');
    source.stop();
    source.resume();
    const later = another();
    await loaded(later, 'a.json');
    expect([later.current.state, asked.length]).toEqual(['ready', 2]);
    source.open({ data: builtIn, src: 'b.json' });
    source.stop();
    source.resume();
    await loaded(another(), 'b.json');
    expect(asked.length).toBe(3);
  });
});

describe('a dataset with a long list of units', () => {
  /** A source, and two datasets that differ in their title, each with more units than are counted at once. */
  async function newLongSource() {
    const { source, told } = await newSource();
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
    await waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    expect(source.current).toMatchObject({
      state: 'ready',
      dataset: { figures: { long: { units: [{ when: { on: '2024-03-31' }, count: 10_000 }] } } },
    });
  });

  it('is forgotten where another is handed in meanwhile', async () => {
    const { source, told, first, second } = await newLongSource();
    source.open({ data: first, src: undefined });
    source.open({ data: second, src: undefined });
    await waitFor(() => expect(told).toHaveBeenCalled());
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
