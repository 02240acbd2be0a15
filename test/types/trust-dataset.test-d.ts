/** What the compiler refuses of the datasets of this package, beside what it refuses of all. Nothing here runs. */
import { describe, test } from 'vitest';
import { trustDataset } from '../../src/charts/trust-dataset.js';
import type { InputInEveryLanguage } from '../../src/dataset/define.js';

const text = { zh: '字', en: 'words', 'zh-TW': '字' } as const;
const twoOnly = { zh: '字', en: 'words' } as const;
const source = { publisher: text, title: text, date: '2024', language: 'en' } as const;
const origin = { type: 'printed', section: 0, paragraph: 1 } as const;
const day = { label: text, printed: 'as printed', when: { on: '2024-01-12' }, origin } as const;
const timeline = { type: 'rollout-timeline', figures: { levels: ['day'] }, title: text } as const;
const figures = { day } as const;

type Figure = InputInEveryLanguage['figures'][string];
type Unit = NonNullable<InputInEveryLanguage['units']>[string];
type Chart = InputInEveryLanguage['charts'][string];

describe('trustDataset', () => {
  test('accepts words in every language', () => {
    trustDataset({ source, figures, charts: { a: timeline } });
  });

  test('refuses words without traditional Chinese', () => {
    // @ts-expect-error -- the publisher lacks zh-TW
    trustDataset({ source: { ...source, publisher: twoOnly }, figures, charts: { a: timeline } });
    // @ts-expect-error -- the label lacks zh-TW
    trustDataset({ source, figures: { day: { ...day, label: twoOnly } }, charts: { a: timeline } });
    // @ts-expect-error -- the title lacks zh-TW
    trustDataset({ source, figures, charts: { a: { ...timeline, title: twoOnly } } });
  });
});

describe('parts of an input in every language', () => {
  test('are refused without traditional Chinese wherever there are words', () => {
    ({ ...day, of: text, place: text, note: text, units: [{ name: text }] }) satisfies Figure;
    // @ts-expect-error -- of
    ({ ...day, of: twoOnly }) satisfies Figure;
    // @ts-expect-error -- place
    ({ ...day, place: twoOnly }) satisfies Figure;
    // @ts-expect-error -- note
    ({ ...day, note: twoOnly }) satisfies Figure;
    // @ts-expect-error -- the name of a unit
    ({ ...day, units: [{ name: twoOnly }] }) satisfies Figure;
    // @ts-expect-error -- the source of a supplement
    ({ ...day, origin: { type: 'supplement', section: 0, paragraph: 1, source: twoOnly } }) satisfies Figure;
    ({ ...text, en: { one: 'word', other: 'words' }, axis: text }) satisfies Unit;
    // @ts-expect-error -- the unit itself
    twoOnly satisfies Unit;
    // @ts-expect-error -- the head of its axis
    ({ ...text, axis: twoOnly }) satisfies Unit;
    // @ts-expect-error -- a subtitle
    ({ ...timeline, subtitle: twoOnly }) satisfies Chart;
    // @ts-expect-error -- a note
    ({ ...timeline, notes: [text, twoOnly] }) satisfies Chart;
  });
});
