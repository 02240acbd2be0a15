/**
 * What the compiler refuses. Each refusal stands alone on the line below its comment, so that the test fails as soon as
 * that one refusal is gone. Nothing here runs.
 */
import { describe, expectTypeOf, test } from 'vitest';
import { defineDataset, zhejiang2024 } from '../../src/core.js';
import type { Dataset, DatasetInput } from '../../src/dataset/schema.js';

const text = { zh: '字', en: 'words' } as const;
const source = { publisher: text, title: text, date: '2024', language: 'en' } as const;
const printed = { label: text, printed: 'as printed', origin: { type: 'printed', section: 0, paragraph: 1 } } as const;
const derived = { label: text } as const;

const figures = {
  people: { ...printed, quantity: { kind: 'count', unit: 'person', value: 10 } },
  citizens: { ...printed, quantity: { kind: 'count', unit: 'person', value: 100 } },
  money: { ...printed, quantity: { kind: 'money', unit: 'CNY', value: 5000 } },
  share: { ...printed, quantity: { kind: 'share', value: 0.2 } },
  rate: { ...printed, quantity: { kind: 'rate', value: 0.18 } },
  change: { ...printed, quantity: { kind: 'change', unit: 'person', value: 4 } },
  multiple: { ...printed, quantity: { kind: 'multiple', value: 3 } },
  day: { ...printed, when: { on: '2024-01-12' } },
  dated: { ...printed, quantity: { kind: 'count', unit: 'person', value: 11 }, when: { by: '2024-03' } },
  units: { ...printed, units: [{ name: text, when: { on: '2024-01-12' } }] },
  days: { ...printed, units: { on: Int32Array.of(19_734) } },
  bounds: { ...printed, units: { earliest: [19_700, null], latest: [19_734, null] } },
  bare: { ...printed },
  sum: { ...derived, origin: { type: 'derived', rule: 'sum', from: ['people', 'citizens'] } },
  sumOfSum: { ...derived, origin: { type: 'derived', rule: 'difference', from: ['sum', 'people'] } },
  part: { ...derived, origin: { type: 'derived', rule: 'share', from: ['people', 'citizens'] } },
  whole: { ...derived, origin: { type: 'derived', rule: 'whole', from: ['people', 'share'] } },
  growth: { ...derived, origin: { type: 'derived', rule: 'growth', from: ['change', 'people'] } },
  rise: { ...derived, origin: { type: 'derived', rule: 'change', from: ['citizens', 'people'] } },
  times: { ...derived, origin: { type: 'derived', rule: 'multiple', from: ['people', 'citizens'] } },
  nextDay: { ...derived, origin: { type: 'derived', rule: 'workingDay', from: ['day'], nth: 1 } },
  shareSum: { ...derived, origin: { type: 'derived', rule: 'sum', from: ['share', 'part'] } },
} as const satisfies DatasetInput['figures'];

const base = { source, figures } as const;
const timeline = { type: 'rollout-timeline', title: text } as const;
const bars = { type: 'share-bars', title: text } as const;
const rates = { type: 'rate-comparison', title: text } as const;
const units = { type: 'unit-grid', title: text } as const;

describe('defineDataset accepts', () => {
  test('figures of the kinds that each role can draw', () => {
    defineDataset({
      ...base,
      charts: { a: { ...timeline, figures: { start: 'day', levels: ['day', 'dated', 'units', 'days', 'bounds'] } } },
    });
    defineDataset({ ...base, charts: { a: { ...bars, figures: { shares: ['share'], counts: ['people', 'dated'] } } } });
    defineDataset({ ...base, charts: { a: { ...rates, figures: { subject: 'rate', against: ['share', 'rate'] } } } });
    const squares = { part: 'people', whole: 'dated', exceptions: ['citizens'], others: ['share', 'part'] } as const;
    defineDataset({ ...base, charts: { a: { ...units, figures: squares } } });
  });

  test('a form that the chart type has, or none', () => {
    const figures = { subject: 'rate', against: ['rate'] } as const;
    defineDataset({ ...base, charts: { a: { ...rates, figures } } });
    defineDataset({ ...base, charts: { a: { ...rates, figures, form: 'bars' } } });
    defineDataset({ ...base, charts: { a: { ...rates, figures, form: 'icons' } } });
    defineDataset({
      ...base,
      charts: {
        a: { type: 'amount-bars', title: text, figures: { amounts: ['people', 'money'], against: ['whole'] } },
        b: { type: 'range-bars', title: text, figures: { amounts: ['money', 'rate', 'share'] } },
        c: { type: 'part-of-whole', title: text, figures: { whole: 'citizens', parts: ['people'] } },
        d: { type: 'change', title: text, figures: { before: 'people', after: 'citizens', change: 'change' } },
      },
    });
  });

  test('charts without their optional roles', () => {
    defineDataset({ ...base, charts: { a: { ...timeline, figures: { levels: ['day'] } } } });
    defineDataset({ ...base, charts: { a: { ...bars, figures: { shares: ['share'] } } } });
    defineDataset({ ...base, charts: { a: { ...units, figures: { part: 'people', whole: 'citizens' } } } });
  });

  test('derived figures as what their rules make', () => {
    defineDataset({
      ...base,
      charts: { a: { ...bars, figures: { shares: ['part'], counts: ['sum', 'sumOfSum', 'whole'] } } },
    });
    defineDataset({ ...base, charts: { a: { ...bars, figures: { shares: ['shareSum'] } } } });
    defineDataset({ ...base, charts: { a: { ...timeline, figures: { levels: ['nextDay'] } } } });
    const rose = { before: 'people', after: 'citizens', change: 'rise' } as const;
    defineDataset({ ...base, charts: { a: { type: 'change', title: text, figures: rose } } });
  });

  test('the figure, or the words, that a figure is a part of', () => {
    const part = { ...printed, quantity: { kind: 'share', value: 0.2 } } as const;
    defineDataset({ source, figures: { people: figures.people, part: { ...part, of: 'people' } }, charts: {} });
    defineDataset({ source, figures: { part: { ...part, of: text } }, charts: {} });
  });

  test('a dataset of another newsroom, in English, and gives a Dataset', () => {
    const dataset = defineDataset({
      source: {
        publisher: { zh: '某报', en: 'The Paper' },
        title: { zh: '骑车的人', en: 'More people cycle' },
        date: '2025-06-01',
        address: 'https://news.example/cycling',
        language: 'en',
      },
      figures: {
        cyclists: {
          label: { zh: '骑车上班的人', en: 'People who cycle to work' },
          printed: 'nearly a third',
          quantity: { kind: 'share', hedge: 'nearly', value: 1 / 3, fraction: [1, 3] },
          origin: { type: 'printed', section: 0, paragraph: 2 },
        },
      },
      charts: {
        cyclists: {
          type: 'share-bars',
          figures: { shares: ['cyclists'] },
          title: { zh: '近三分之一的人骑车上班', en: 'Nearly a third cycle to work' },
        },
      },
    });
    expectTypeOf(dataset).toEqualTypeOf<Dataset>();
    expectTypeOf(zhejiang2024).toEqualTypeOf<Dataset>();
  });
});

describe('defineDataset refuses in rollout-timeline', () => {
  test('a figure that is no date', () => {
    // @ts-expect-error -- a count has no date
    defineDataset({ ...base, charts: { a: { ...timeline, figures: { levels: ['people'] } } } });
    // @ts-expect-error -- a sum of money has no date
    defineDataset({ ...base, charts: { a: { ...timeline, figures: { levels: ['money'] } } } });
    // @ts-expect-error -- a share has no date
    defineDataset({ ...base, charts: { a: { ...timeline, figures: { levels: ['share'] } } } });
    // @ts-expect-error -- a rate has no date
    defineDataset({ ...base, charts: { a: { ...timeline, figures: { levels: ['rate'] } } } });
    // @ts-expect-error -- a change has no date
    defineDataset({ ...base, charts: { a: { ...timeline, figures: { levels: ['change'] } } } });
    // @ts-expect-error -- a phrase alone has no date
    defineDataset({ ...base, charts: { a: { ...timeline, figures: { levels: ['bare'] } } } });
    // @ts-expect-error -- one wrong level among right ones
    defineDataset({ ...base, charts: { a: { ...timeline, figures: { levels: ['day', 'people'] } } } });
    // @ts-expect-error -- a count cannot start a roll-out
    defineDataset({ ...base, charts: { a: { ...timeline, figures: { start: 'people', levels: ['day'] } } } });
    // @ts-expect-error -- a sum of money cannot start a roll-out
    defineDataset({ ...base, charts: { a: { ...timeline, figures: { start: 'money', levels: ['day'] } } } });
    // @ts-expect-error -- a share cannot start a roll-out
    defineDataset({ ...base, charts: { a: { ...timeline, figures: { start: 'share', levels: ['day'] } } } });
  });
});

describe('defineDataset refuses in share-bars', () => {
  test('a figure that is no share', () => {
    // @ts-expect-error -- a count is no share
    defineDataset({ ...base, charts: { a: { ...bars, figures: { shares: ['people'] } } } });
    // @ts-expect-error -- a sum of money is no share
    defineDataset({ ...base, charts: { a: { ...bars, figures: { shares: ['money'] } } } });
    // @ts-expect-error -- a rate is no share of a whole
    defineDataset({ ...base, charts: { a: { ...bars, figures: { shares: ['rate'] } } } });
    // @ts-expect-error -- a change is no share
    defineDataset({ ...base, charts: { a: { ...bars, figures: { shares: ['change'] } } } });
    // @ts-expect-error -- a multiple is no share
    defineDataset({ ...base, charts: { a: { ...bars, figures: { shares: ['multiple'] } } } });
    // @ts-expect-error -- a date is no share
    defineDataset({ ...base, charts: { a: { ...bars, figures: { shares: ['day'] } } } });
  });

  test('a figure that is no count behind the shares', () => {
    // @ts-expect-error -- a sum of money counts nothing
    defineDataset({ ...base, charts: { a: { ...bars, figures: { shares: ['share'], counts: ['money'] } } } });
    // @ts-expect-error -- a share counts nothing
    defineDataset({ ...base, charts: { a: { ...bars, figures: { shares: ['share'], counts: ['share'] } } } });
    // @ts-expect-error -- a date counts nothing
    defineDataset({ ...base, charts: { a: { ...bars, figures: { shares: ['share'], counts: ['day'] } } } });
    // @ts-expect-error -- a rate counts nothing
    defineDataset({ ...base, charts: { a: { ...bars, figures: { shares: ['share'], counts: ['rate'] } } } });
    // @ts-expect-error -- a change is no count
    defineDataset({ ...base, charts: { a: { ...bars, figures: { shares: ['share'], counts: ['change'] } } } });
  });
});

describe('defineDataset refuses in rate-comparison', () => {
  test('a figure that is neither rate nor share', () => {
    // @ts-expect-error -- a count is no rate
    defineDataset({ ...base, charts: { a: { ...rates, figures: { subject: 'people', against: ['rate'] } } } });
    // @ts-expect-error -- a sum of money is no rate
    defineDataset({ ...base, charts: { a: { ...rates, figures: { subject: 'money', against: ['rate'] } } } });
    // @ts-expect-error -- a date is no rate
    defineDataset({ ...base, charts: { a: { ...rates, figures: { subject: 'day', against: ['rate'] } } } });
    // @ts-expect-error -- a change is no rate
    defineDataset({ ...base, charts: { a: { ...rates, figures: { subject: 'change', against: ['rate'] } } } });
    // @ts-expect-error -- a count is nothing to compare a rate with
    defineDataset({ ...base, charts: { a: { ...rates, figures: { subject: 'rate', against: ['people'] } } } });
    // @ts-expect-error -- a sum of money is nothing to compare a rate with
    defineDataset({ ...base, charts: { a: { ...rates, figures: { subject: 'rate', against: ['money'] } } } });
    // @ts-expect-error -- a date is nothing to compare a rate with
    defineDataset({ ...base, charts: { a: { ...rates, figures: { subject: 'rate', against: ['day'] } } } });
  });
});

describe('defineDataset refuses in unit-grid', () => {
  test('a figure that is no count, and others that are no shares', () => {
    // @ts-expect-error -- a rate is no part in units
    defineDataset({ ...base, charts: { a: { ...units, figures: { part: 'rate', whole: 'citizens' } } } });
    // @ts-expect-error -- a sum of money has no units
    defineDataset({ ...base, charts: { a: { ...units, figures: { part: 'people', whole: 'money' } } } });
    const counts = { part: 'people', whole: 'citizens' } as const;
    // @ts-expect-error -- a date is no exception
    defineDataset({ ...base, charts: { a: { ...units, figures: { ...counts, exceptions: ['day'] } } } });
    // @ts-expect-error -- others are shares, since their number is not known
    defineDataset({ ...base, charts: { a: { ...units, figures: { ...counts, others: ['people'] } } } });
    // @ts-expect-error -- the whole is missing
    defineDataset({ ...base, charts: { a: { ...units, figures: { part: 'people' } } } });
  });
});

describe('defineDataset refuses a derived figure of another kind than its rule makes', () => {
  test('each rule', () => {
    // @ts-expect-error -- a sum of counts is a count
    defineDataset({ ...base, charts: { a: { ...bars, figures: { shares: ['sum'] } } } });
    // @ts-expect-error -- a difference of counts is a count, also where one is derived
    defineDataset({ ...base, charts: { a: { ...bars, figures: { shares: ['sumOfSum'] } } } });
    // @ts-expect-error -- a share is no count
    defineDataset({ ...base, charts: { a: { ...bars, figures: { shares: ['share'], counts: ['part'] } } } });
    // @ts-expect-error -- the whole of counts is a count
    defineDataset({ ...base, charts: { a: { ...bars, figures: { shares: ['whole'] } } } });
    // @ts-expect-error -- a change of counts is no count
    defineDataset({ ...base, charts: { a: { ...bars, figures: { shares: ['share'], counts: ['rise'] } } } });
    // @ts-expect-error -- growth is a change
    defineDataset({ ...base, charts: { a: { ...bars, figures: { shares: ['growth'] } } } });
    // @ts-expect-error -- a multiple is no share
    defineDataset({ ...base, charts: { a: { ...rates, figures: { subject: 'times', against: ['rate'] } } } });
    // @ts-expect-error -- a working day is a date
    defineDataset({ ...base, charts: { a: { ...bars, figures: { shares: ['nextDay'] } } } });
    // @ts-expect-error -- a sum of counts is no date
    defineDataset({ ...base, charts: { a: { ...timeline, figures: { levels: ['sum'] } } } });
  });
});

describe('defineDataset refuses in a chart', () => {
  test('an id that names no figure', () => {
    // @ts-expect-error -- there is no figure nobody
    defineDataset({ ...base, charts: { a: { ...rates, figures: { subject: 'nobody', against: ['rate'] } } } });
    // @ts-expect-error -- there is no figure nobody in a list
    defineDataset({ ...base, charts: { a: { ...bars, figures: { shares: ['share', 'nobody'] } } } });
    // @ts-expect-error -- a name of every object is no figure
    defineDataset({ ...base, charts: { a: { ...bars, figures: { shares: ['toString'] } } } });
  });

  test('a role too few or too many', () => {
    // @ts-expect-error -- against is missing
    defineDataset({ ...base, charts: { a: { ...rates, figures: { subject: 'rate' } } } });
    // @ts-expect-error -- levels are missing
    defineDataset({ ...base, charts: { a: { ...timeline, figures: { start: 'day' } } } });
    // @ts-expect-error -- shares are missing
    defineDataset({ ...base, charts: { a: { ...bars, figures: {} } } });
    // @ts-expect-error -- share-bars have no role slices
    defineDataset({ ...base, charts: { a: { ...bars, figures: { shares: ['share'], slices: ['share'] } } } });
    // @ts-expect-error -- all roles are missing
    defineDataset({ ...base, charts: { a: { ...bars } } });
  });

  test('a list where one is due, and one where a list is due', () => {
    // @ts-expect-error -- subject is one figure
    defineDataset({ ...base, charts: { a: { ...rates, figures: { subject: ['rate'], against: ['rate'] } } } });
    // @ts-expect-error -- against is a list
    defineDataset({ ...base, charts: { a: { ...rates, figures: { subject: 'rate', against: 'rate' } } } });
    // @ts-expect-error -- levels are a list
    defineDataset({ ...base, charts: { a: { ...timeline, figures: { levels: 'day' } } } });
  });

  test('a type that is not there, or no type', () => {
    // @ts-expect-error -- there is no pie
    defineDataset({ ...base, charts: { a: { type: 'pie', title: text, figures: { shares: ['share'] } } } });
    // @ts-expect-error -- a chart needs a type
    defineDataset({ ...base, charts: { a: { title: text, figures: { shares: ['share'] } } } });
  });

  test('a form that its type does not have', () => {
    const figures = { subject: 'rate', against: ['rate'] } as const;
    // @ts-expect-error -- rates are never a pie
    defineDataset({ ...base, charts: { a: { ...rates, figures, form: 'pie' } } });
    // @ts-expect-error -- a number is no form
    defineDataset({ ...base, charts: { a: { ...rates, figures, form: 1 } } });
    // @ts-expect-error -- share-bars have but one form
    defineDataset({ ...base, charts: { a: { ...bars, figures: { shares: ['share'] }, form: 'bars' } } });
  });

  test('one faulty chart beside a right one', () => {
    const right = { ...bars, figures: { shares: ['share'] } } as const;
    // @ts-expect-error -- the second chart names a date
    defineDataset({ ...base, charts: { right, a: { ...bars, figures: { shares: ['day'] } } } });
  });
});

describe('defineDataset refuses in words and figures', () => {
  const chart = { ...bars, figures: { shares: ['share'] } } as const;
  const share = { kind: 'share', value: 0.2 } as const;

  test('a missing or another translation', () => {
    // @ts-expect-error -- the title has no English
    defineDataset({ ...base, charts: { a: { ...chart, title: { zh: '字' } } } });
    // @ts-expect-error -- the subtitle has no Chinese
    defineDataset({ ...base, charts: { a: { ...chart, subtitle: { en: 'words' } } } });
    // @ts-expect-error -- a note has no English
    defineDataset({ ...base, charts: { a: { ...chart, notes: [{ zh: '字' }] } } });
    // @ts-expect-error -- the label has no English
    defineDataset({ source, figures: { share: { ...printed, label: { zh: '字' }, quantity: share } }, charts: {} });
    // @ts-expect-error -- the publisher has no Chinese
    defineDataset({ source: { ...source, publisher: { en: 'words' } }, figures, charts: {} });
  });

  test('an unknown figure as the whole of a part', () => {
    // @ts-expect-error -- there is no figure nobody
    defineDataset({ source, figures: { share: { ...printed, quantity: share, of: 'nobody' } }, charts: {} });
  });

  test('an unknown kind, hedge or origin, and a figure without an origin', () => {
    const guess = { type: 'derived', rule: 'guess', from: ['people', 'citizens'] } as const;
    // @ts-expect-error -- there is no kind amount
    defineDataset({ source, figures: { it: { ...printed, quantity: { kind: 'amount', value: 1 } } }, charts: {} });
    // @ts-expect-error -- there is no hedge circa
    defineDataset({ source, figures: { it: { ...printed, quantity: { ...share, hedge: 'circa' } } }, charts: {} });
    // @ts-expect-error -- a number is no text
    defineDataset({ source, figures: { it: { ...printed, quantity: { ...share, value: '1' } } }, charts: {} });
    // @ts-expect-error -- a supplement names its source
    defineDataset({ source, figures: { it: { label: text, origin: { type: 'supplement' } } }, charts: {} });
    // @ts-expect-error -- what is printed stands in a section and a paragraph
    defineDataset({ source, figures: { it: { ...printed, origin: { type: 'printed' } } }, charts: {} });
    // @ts-expect-error -- there is no rule guess
    defineDataset({ source, figures: { it: { label: text, origin: guess } }, charts: {} });
    // @ts-expect-error -- a figure says where it comes from
    defineDataset({ source, figures: { it: { label: text } }, charts: {} });
  });
});
