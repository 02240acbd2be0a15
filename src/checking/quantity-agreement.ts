import { describeValue } from '../dataset/issue.js';
import { plainWords } from '../dataset/plain-words.js';
import { isRatio } from '../dataset/quantity-words.js';
import { POINT, type Quantity, type QuantityKind } from '../dataset/quantity.js';
import type { Dataset } from '../dataset/schema.js';
import type { QuantityReading } from '../reading/reading.js';
import type { Found } from './finding.js';
import { numberKey } from './quantities-by-number.js';

/** A fault of a quantity, with its path from there. */
export type QuantityFound = Found & { readonly path: readonly string[] };

/** Kinds of a dataset that a phrase of each kind can print. A change is often printed as its amount alone: 6.4万. */
const PRINTS: Readonly<Record<QuantityKind, readonly QuantityKind[]>> = {
  count: ['count', 'change'],
  money: ['money', 'change'],
  share: ['share', 'rate', 'change'],
  rate: ['rate', 'share', 'change'],
  change: ['change'],
  multiple: ['multiple'],
};

/**
 * What of a quantity is not as its phrase is read: kind, number or ends, hedge, unit.
 * @param units - the dataset's own
 */
export function quantityFound(
  quantity: Quantity,
  reading: QuantityReading,
  units: Dataset['units'],
): readonly QuantityFound[] {
  const isBare = reading.kind === 'count' && reading.unit === null;
  if (!PRINTS[reading.kind].includes(quantity.kind) && !(isBare && quantity.kind === 'money')) {
    return [
      { path: ['kind'], expected: `“${reading.kind}”, as the phrase is read`, received: describeValue(quantity.kind) },
    ];
  }
  return [...numbersFound(quantity, reading), ...hedgeFound(quantity, reading), ...unitFound(quantity, reading, units)];
}

function numbersFound(quantity: Quantity, reading: QuantityReading): readonly QuantityFound[] {
  if ((quantity.hedge === 'between') !== (reading.hedge === 'between')) return [];
  const parts = quantity.hedge === 'between' ? (['low', 'high'] as const) : (['value'] as const);
  // Without a word for it, which way a change goes is not printed, and the ends of a fall change places.
  const isSigned = reading.kind === 'change' || quantity.kind !== 'change' || (reading.value ?? reading.high ?? 0) < 0;
  const numbers = (of: Pick<Quantity, 'value' | 'low' | 'high'>) => {
    const given = parts.map((part) => of[part] ?? NaN);
    return isSigned ? given : given.map(Math.abs).sort((a, b) => a - b);
  };
  const [own, read] = [numbers(quantity), numbers(reading)];
  return parts.flatMap((part, index): readonly QuantityFound[] => {
    const [a = NaN, b = NaN] = [own[index], read[index]];
    if (keyOf(a) === keyOf(b)) return [];
    return [{ path: [part], expected: `${b}, as the phrase is read`, received: String(a) }];
  });
}

function keyOf(number: number): string {
  return `${number < 0 ? '-' : ''}${numberKey(number)}`;
}

function hedgeFound({ hedge }: Quantity, reading: QuantityReading): readonly QuantityFound[] {
  if (hedge === reading.hedge) return [];
  return [{ path: ['hedge'], expected: `“${reading.hedge}”, as the phrase is read`, received: `“${hedge}”` }];
}

/** How the units of every dataset are printed besides their own words: 30个, 5000元/人. */
const KNOWN: Readonly<Record<string, string>> = { person: '个', CNY: '元' };

function unitFound(
  quantity: Quantity,
  { unit, unitId }: QuantityReading,
  units: Dataset['units'] = {},
): readonly QuantityFound[] {
  const given = quantity.unit;
  if (isRatio(quantity)) return pointsFound(given, unitId);
  if (given === undefined || unit === null) return [];
  const words = units[given];
  const isSame = words ? isLike(unit, [words.zh, words['zh-TW']]) : unitId === given || isLike(unit, [KNOWN[given]]);
  if (isSame) return [];
  const received = words ? `“${given}”, which is said “${words.zh}”` : `“${given}”`;
  return [{ path: ['unit'], expected: `a unit for “${unit}”, as the phrase prints it`, received, severity: 'warning' }];
}

/** Three points more are not 3 % more. Some print a percent sign for points, and so that is but doubtful. */
function pointsFound(given: string | undefined, unitId: string | null): readonly QuantityFound[] {
  const isPrinted = unitId === POINT;
  if (isPrinted === (given === POINT)) return [];
  const expected = isPrinted ? `“${POINT}”, as the phrase is read` : 'no unit, as the phrase prints no points';
  return [
    {
      path: ['unit'],
      expected,
      received: describeValue(given),
      ...(isPrinted ? {} : { severity: 'warning' as const }),
    },
  ];
}

/**
 * Whether a printed unit is one of a dataset, by its Chinese words: 个 begins 个设区市. English nouns are not compared:
 * an article calls one thing by many.
 */
function isLike(printed: string, words: readonly (string | undefined)[]): boolean {
  const unit = plainWords(printed);
  if (!/\p{Script=Han}/u.test(unit)) return true;
  return words.some((word = '') => {
    const plain = plainWords(word);
    const [short, long] = unit.length < plain.length ? [unit, plain] : [plain, unit];
    // 31万人次 is no number of people: 次 counts how often.
    return short !== '' && long.startsWith(short) && long.charAt(short.length) !== '次';
  });
}
