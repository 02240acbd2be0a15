import { isNamedOrCounted } from './dated-unit.js';
import { isDateText, isDayText } from './day.js';
import { isId } from './id.js';
import { LANGUAGES } from './language.js';
import { isConsistent, MAX_NUMBER } from './quantity-fault.js';
import { HEDGES, QUANTITY_KINDS, withBounds } from './quantity.js';
import * as s from './shape.js';
import { isNotEmpty, isWhole, MAX_TEXT_LENGTH } from './text.js';
import { isWebAddress } from './web-address.js';
import { endsLater, isInOrder } from './when.js';

const words = s.pipe(s.string, s.check(isNotEmpty), s.check(isWhole), s.limit('max_length', MAX_TEXT_LENGTH));
const text = s.object({ zh: words, en: words, 'zh-TW': s.optional(words) });
const id = s.pipe(s.string, s.check(isId));
const byId = (value: s.Shape): s.Shape => s.record(id, value);

const date = s.pipe(s.string, s.check(isDateText));
const day = s.pipe(date, s.check(isDayText));
const when = s.union(
  s.pipe(s.object({ on: day, until: s.optional(day) }), s.check(endsLater)),
  s.object({ before: date }),
  s.object({ by: date }),
  s.object({ after: date }),
  s.pipe(s.object({ between: s.tuple(date, date) }), s.check(isInOrder)),
  s.object({ in: date }),
);

const whole = (least: number, ...actions: readonly s.Action[]): s.Shape =>
  s.pipe(s.number, s.check(Number.isInteger), s.limit('min_value', least), ...actions);
const amount = s.pipe(s.number, s.limit('min_value', -MAX_NUMBER), s.limit('max_value', MAX_NUMBER));
const bound = s.nullish(amount);
const quantity = s.pipe(
  s.object({
    kind: s.picklist(QUANTITY_KINDS),
    unit: s.optional(id),
    hedge: s.optional(s.picklist(HEDGES), 'exact'),
    value: bound,
    low: bound,
    high: bound,
    precision: s.optional(s.pipe(amount, s.limit('gt_value', 0))),
    fraction: s.optional(s.tuple(whole(1), whole(2))),
  }),
  s.check(isConsistent),
  s.transform(withBounds),
);

const section = whole(0);
const paragraph = whole(1);
const place = { section: s.optional(section), paragraph: s.optional(paragraph) };
const derived = { type: s.literal('derived'), ...place };
const pair = s.tuple(id, id);
const origin = s.union(
  s.object({ type: s.literal('printed'), section, paragraph }),
  s.union(
    s.object({ ...derived, rule: s.picklist(['difference', 'change']), from: pair }),
    s.object({ ...derived, rule: s.literal('sum'), from: s.pipe(s.array(id), s.limit('min_length', 2)) }),
    s.object({
      ...derived,
      rule: s.picklist(['share', 'whole', 'growth', 'multiple']),
      from: pair,
      digits: s.optional(whole(1, s.limit('max_value', 15))),
    }),
    s.object({
      ...derived,
      rule: s.literal('workingDay'),
      from: s.tuple(id),
      nth: whole(1, s.limit('max_value', 366)),
      holidays: s.optional(s.array(day)),
    }),
  ),
  s.object({ type: s.literal('supplement'), ...place, source: text }),
);

/** A unit of a list. */
export const unitShape = s.pipe(
  s.object({
    name: s.optional(text),
    when: s.optional(when),
    count: s.optional(whole(1, s.limit('max_value', Number.MAX_SAFE_INTEGER))),
  }),
  s.check(isNamedOrCounted),
);

/** A list of units; columns are counted into one. */
export const unitListShape = s.array(unitShape);

const figure = s.object({
  label: text,
  printed: s.optional(s.union(words, s.object({ quantity: words, when: words }))),
  quantity: s.optional(quantity),
  when: s.optional(when),
  of: s.optional(s.union(id, text)),
  place: s.optional(text),
  asOf: s.optional(when),
  note: s.optional(text),
  units: s.optional(s.pipe(unitListShape, s.limit('min_length', 1))),
  origin,
});

const chart = s.object({
  type: words,
  figures: byId(s.union(id, s.array(id))),
  form: s.optional(words),
  title: text,
  subtitle: s.optional(text),
  notes: s.optional(s.array(text)),
  corrections: s.optional(s.array(s.object({ date: day, text }))),
});

const source = s.object({
  publisher: text,
  author: s.optional(text),
  title: text,
  date,
  updated: s.optional(date),
  address: s.optional(s.pipe(s.string, s.check(isWebAddress), s.limit('max_length', MAX_TEXT_LENGTH))),
  language: s.picklist(LANGUAGES),
});

const unitWords = s.object({
  zh: words,
  en: s.union(words, s.object({ one: words, other: words })),
  'zh-TW': s.optional(words),
  axis: s.optional(text),
});

/**
 * What a dataset must be, for reading those that are right. A test holds it to the schema, part by part and check by check: who
 * changes one of the two changes both.
 */
export const datasetShape = s.object({
  $schema: s.optional(s.string),
  source,
  units: s.optional(byId(unitWords)),
  figures: byId(figure),
  charts: byId(chart),
});
