/**
 * The promise of SECURITY.md for values: the corpus goes through every field of every chart type and every output. Texts go
 * into all fields at once, everything else into one field after the other.
 */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as core from '../../../src/core.js';
import { LANGUAGES, readDataset, type Dataset } from '../../../src/core.js';
import { withTexts } from '../../hostile/marked.js';
import { NAMES, NUMBERS, REFUSED_TEXTS, SENTINEL, TEXTS, THINGS, UNSEEN_TEXTS } from '../../hostile/payloads.js';
import { withField, type Field } from '../../hostile/places.js';
import { sealDataset } from '../../../src/dataset/complete.js';
import { timed } from '../support.js';
import { BASES, withEveryText, type Base } from './bases.js';
import { OUTPUTS, outputsFor } from './outputs.js';

/** Most ms of the processor for one output of one chart. */
const MOST_TIME = 2000;

// Time is measured by what the processor did: a busy machine may take long.
vi.setConfig({ testTimeout: 120_000 });

const namesOf = (object: object) => Object.getOwnPropertyNames(object).join();
const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Function.prototype, Map.prototype];
const before = PROTOTYPES.map(namesOf);

beforeEach(() => {
  // As a page whose other scripts have already been broken: nothing may take these for options or attributes.
  Object.assign(Object.prototype, { polluted: '<img onerror="x">' });
});

afterEach(() => {
  delete (Object.prototype as { polluted?: unknown }).polluted;
  expect(PROTOTYPES.map(namesOf)).toEqual(before);
  expect(Object.keys({})).toEqual([]);
  expect(SENTINEL in globalThis).toBe(false);
});

function expectOutputs(dataset: Dataset, id: string, turn: number): void {
  const language = LANGUAGES[turn % LANGUAGES.length]!;
  for (const [name, check] of outputsFor(turn)) {
    const { time } = timed(() => check({ dataset, id, language, turn }));
    expect(time, name).toBeLessThan(MOST_TIME);
  }
}

/** Whether an issue is about a place: something there, what holds it, or a chart that names the figure and cannot draw it any longer. */
function isAbout({ path, message }: core.Issue, { path: place, name }: Field): boolean {
  // What has one text in traditional Chinese has to have all of them.
  if (name.endsWith('zh-TW')) return true;
  const [map, id = ''] = place;
  if (map === 'figures' && path[0] === 'charts' && message.includes(String(id))) return true;
  const shared = Math.min(path.length, place.length, 2);
  return path.slice(0, shared).join() === place.slice(0, shared).join();
}

/** A dataset, or issues each of which says in clear words what is wrong where. */
function expectAnswer(input: unknown, field: Field): Dataset | undefined {
  const { result, time } = timed(() => readDataset(input));
  expect(time).toBeLessThan(MOST_TIME);
  if (result.dataset) return result.dataset;
  expect(result.issues.length).toBeGreaterThan(0);
  for (const { path, expected, received, message } of result.issues) {
    expect(path.every((key) => typeof key === 'string' || typeof key === 'number')).toBe(true);
    for (const words of [expected, received, message]) expect(words).not.toMatch(/^$|undefined|\[object|Invalid/);
    expect(message.length).toBeLessThan(700);
  }
  const [first] = result.issues;
  if (!result.issues.some((issue) => isAbout(issue, field))) {
    expect.fail(`no issue leads to ${field.path.join(' → ')}, but ${first!.path.join(' → ')}: ${first!.message}`);
  }
  return undefined;
}

describe('the outputs', () => {
  test('are all functions of the package that write a chart', () => {
    const rendering = Object.keys(core).filter((name) =>
      /^(render|embed|cite)|^(fileName|figureDetail|chartHeight|reserveStyles)$/.test(name),
    );
    expect(rendering.filter((name) => !Object.keys(OUTPUTS).some((output) => output.split(' ')[0] === name))).toEqual(
      [],
    );
  });

  test('would find what is wrong: what goes around reading does not pass', () => {
    const { id, input } = BASES[0]!;
    const { dataset } = readDataset(input);
    const written = (address: string) => {
      const spoiled = { ...dataset!, source: { ...dataset!.source, address } };
      return { dataset: sealDataset(spoiled), id, language: 'zh', turn: 0 } as const;
    };
    expect(() => OUTPUTS['renderTable']!(written('https://news.example/'))).not.toThrow();
    // A link that is refused is plain text, also where a dataset was not checked.
    expect(() => OUTPUTS['renderTable']!(written('javascript:alert(1)'))).not.toThrow();
    expect(() => OUTPUTS['figureDetail']!(written('javascript:alert(1)'))).toThrow();
  });
});

const FILLED = BASES.map((base) => ({ ...base, filled: withEveryText(base) }));

describe.each(FILLED)('every text field of $type', ({ id, type, filled }) => {
  const own = BASES.findIndex((base) => base.type === type);
  // Looks and snippets that differ little take turns, so that each text meets all of them over the chart types.
  const texts = Object.entries({ ...TEXTS, ...UNSEEN_TEXTS }).map(([name, text], index) => ({
    name,
    text,
    turn: index + own,
  }));

  test('is filled by this test', () => {
    const marked = JSON.stringify(filled).split('\u2063').length - 1;
    expect(marked).toBeGreaterThan(30);
  });

  test.each(texts)('with $name', ({ text, turn }) => {
    // Each field has a text of its own, so that none can be taken for another.
    const input = withTexts(filled, (index) => (text.length > 1900 ? text : `${text}${index}`));
    const { dataset, issues } = readDataset(input);
    expect(issues).toBeUndefined();
    expectOutputs(dataset!, id, turn);
  });

  test.each(Object.entries(REFUSED_TEXTS))('refuses %s in words', (_name, text) => {
    const { result, time } = timed(() => readDataset(withTexts(filled, () => text)));
    expect(time).toBeLessThan(MOST_TIME);
    expect(result.issues!.length).toBeGreaterThan(10);
    for (const { message } of result.issues!) expect(message.length).toBeLessThan(700);
  });
});

const VALUES: Readonly<Record<string, () => unknown>> = {
  ...Object.fromEntries(Object.entries(NUMBERS).map(([name, value]) => [name, () => value])),
  ...THINGS,
};

/** Texts for fields that take none or only some: ids, dates, addresses, names of types. */
const ODD_TEXTS = { ...TEXTS, ...REFUSED_TEXTS, ...UNSEEN_TEXTS };

describe.each(BASES)('every field of $type', ({ type, id, input, fields }) => {
  const own = BASES.findIndex((base) => base.type === type);

  test.each(Object.keys(VALUES).map((name, turn) => ({ name, turn })))('with $name', ({ name, turn }) => {
    // What a figure, a unit or a source may hold is the same for all chart types, so there they take turns.
    const isTurn = (turn - own) % 5 === 0;
    for (const field of fields.filter((each) => isTurn || each.name.startsWith('charts'))) {
      const dataset = expectAnswer(withField(input, field, VALUES[name]!()), field);
      if (dataset?.charts[id]) expectOutputs(dataset, id, turn);
    }
  });
});

describe('every field', () => {
  const all = Object.entries(ODD_TEXTS).map(([name, text], turn) => ({ name, text, turn }));

  test.each(all)('with $name', ({ text, turn }) => {
    const { id, input, fields } = BASES[turn % BASES.length]!;
    for (const field of fields) {
      const dataset = expectAnswer(withField(input, field, text), field);
      // Those that take any text are filled all together above.
      if (dataset?.charts[id] && field.kind !== 'text') expectOutputs(dataset, id, turn);
    }
  });
});

/** The same dataset with another name for a figure, chart or unit wherever it is named. */
function renamed({ input }: Base, map: 'figures' | 'charts' | 'units', name: string): unknown {
  const [old] = Object.keys((input as Record<typeof map, object>)[map]);
  const visit = (part: unknown): unknown => {
    if (part === old) return name;
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) return part.map(visit);
    const result: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(part)) {
      Object.defineProperty(result, key === old ? name : key, { value: visit(value), enumerable: true });
    }
    return result;
  };
  return visit(input);
}

describe.each(BASES)('names in $type', (base) => {
  test.each(NAMES.map((name) => [JSON.stringify(name.slice(0, 40)), name]))('%s', (_shown, name) => {
    for (const map of ['figures', 'charts', 'units'] as const) {
      const { dataset, issues } = readDataset(renamed(base, map, name));
      if (issues) {
        expect(issues[0]!.message.length).toBeLessThan(700);
        continue;
      }
      expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u);
      expectOutputs(dataset, Object.keys(dataset.charts)[0]!, name.length);
    }
  });
});

describe('a long text', () => {
  test.each(['a ', 'a\n', '<b>', '\u0301', '中'])('of %j takes time in proportion to its length', (piece) => {
    const filled = withEveryText(BASES.find(({ type }) => type === 'figure-card')!);
    const timeFor = (length: number) => {
      const text = piece.repeat(length / piece.length);
      const { dataset, issues } = readDataset(withTexts(filled, () => text));
      expect(issues).toBeUndefined();
      return Math.min(
        ...[1, 2, 3].map(() => timed(() => core.renderSvg(dataset!, Object.keys(dataset!.charts)[0]!)).time),
      );
    };
    timeFor(1998);
    // Eight times as long; with the square of the length it would take sixty-four times as long.
    expect(timeFor(1998)).toBeLessThan(30 * Math.max(1, timeFor(246)));
  });
});

describe('any value at all', () => {
  const bytes = fc.string({ unit: 'binary', maxLength: 60 });
  // What makes cases looks at them, which these refuse; they have been in every field above.
  const plainThings = Object.keys(THINGS).filter((name) => !/proxy|accessor/.test(name));
  const words = fc.oneof(
    fc.constantFrom(...Object.values(TEXTS)),
    fc.tuple(bytes, fc.constantFrom(...Object.values(TEXTS)), bytes).map((parts) => parts.join('').slice(0, 2000)),
    bytes,
  );
  const value = fc.oneof(
    words,
    fc.double(),
    fc.integer(),
    fc.constantFrom(...plainThings).map((name) => THINGS[name]!()),
    fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }),
  );
  const outputs = fc.constantFrom(...Object.keys(OUTPUTS));

  test('in any field of any chart type is refused in words or drawn without harm', () => {
    let drawn = 0;
    const property = fc.property(
      fc.constantFrom(...FILLED),
      fc.option(words),
      fc.array(fc.tuple(fc.nat(), value), { maxLength: 2 }),
      outputs,
      fc.constantFrom(...LANGUAGES),
      ({ id, input, filled, fields }, text, changes, output, language) => {
        const start = text === null ? input : withTexts(filled, () => text);
        const chosen = changes.map(([place, each]) => [fields[place % fields.length]!, each] as const);
        // A field of what an earlier change took away is left as it is.
        const changed = chosen.reduce((whole, [field, each]) => {
          try {
            return withField(whole, field, each);
          } catch {
            return whole;
          }
        }, start);
        const { dataset, issues } = readDataset(changed);
        expect(dataset !== undefined || issues.length > 0).toBe(true);
        if (!dataset?.charts[id]) return;
        drawn += 1;
        OUTPUTS[output]!({ dataset, id, language, turn: drawn });
      },
    );
    // The seed of a failure is in its message.
    fc.assert(property, { numRuns: 10_000 });
    expect(drawn, 'cases that were drawn').toBeGreaterThan(1000);
  });
});
