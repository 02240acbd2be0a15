import { describeValue } from '../dataset/issue.js';
import type { Language } from '../dataset/language.js';
import { isKnownUnit } from '../dataset/quantity-words.js';
import { POINT, type QuantityKind, type StatedQuantity } from '../dataset/quantity.js';
import type { UnitWords } from '../dataset/schema.js';
import { beforeDigits, EVERY, everyIn } from '../reading/every.js';
import { readQuantity } from '../reading/read-quantity.js';
import type { NoQuantity, QuantityReading } from '../reading/reading.js';
import { needsUnit, statedQuantity } from '../reading/stated-quantity.js';
import { isPer } from '../reading/unit.js';
import { cutId } from './free-ids.js';
import { readKind } from './kind-words.js';
import type { RowCells } from './read-header.js';
import { isDrawnNowhere } from './row-chart.js';
import { rowText, wholeText, type SomeWords, type TableFacts } from './row-text.js';
import { withoutStop } from './table-issue.js';

/** What a row says of an amount; without a quantity where its words can mean several things and are kept as words. */
export interface RowAmount {
  readonly quantity?: StatedQuantity;
  /** Words of its unit, by its id, where the package has none for it. */
  readonly unit?: readonly [id: string, words: UnitWords];
}

/**
 * Makes an amount of the reading of a row, with its unit and kind, which may stand in cells of their own.
 * @returns undefined where they do not go together, which is told
 */
export function rowAmount(reading: QuantityReading, cells: RowCells, facts: TableFacts): RowAmount | undefined {
  const { issues } = facts;
  const place = cells.place('printed');
  if (!reading.isDrawable) {
    const reasons = reading.notes.map(({ message }) => withoutStop(message)).join('; ');
    const received = `${describeValue(reading.text)}, which is kept as words (${reasons})`;
    issues[isDrawnNowhere(cells) ? 'note' : 'fault'](place, 'a figure that can be drawn', received);
    return {};
  }
  for (const { message } of reading.notes) issues.remark(place, describeValue(reading.text), message);
  const kind = kindOf(reading, cells, facts);
  if (!kind) return undefined;
  const stated = statedQuantity(reading, kind);
  if ('expected' in stated) return issues.fault(place, stated.expected, describeValue(reading.text));
  if (stated.unit !== undefined || !needsUnit(reading.text, { ...reading, kind })) return { quantity: stated };
  const unit = unitOf(reading, cells, facts);
  if (!unit) {
    return issues.fault(
      place,
      'a unit behind the number, or in a column “unit” or “单位”',
      describeValue(reading.text),
    );
  }
  return { quantity: { ...stated, unit: unit[0] }, ...(!isKnownUnit(unit[0]) && { unit }) };
}

/** Reads the printed figure of a row; where it has no unit, together with the cell that does. */
export function readPrinted(cells: RowCells, { language }: TableFacts): QuantityReading | NoQuantity {
  const printed = cells.text('printed');
  const unit = cells.own('unit', language);
  const alone = readQuantity(printed, { language });
  if (unit === '' || (alone.kind !== null && alone.unit !== null)) return alone;
  // 上升3% beside 个百分点 says how many points.
  if (alone.kind !== null && isRatio(alone) && namesPoints(unit, language)) {
    return { ...alone, kind: 'change', unit, unitId: POINT };
  }
  const together = readQuantity(joined(printed, unit), { language });
  return together.kind === null ? alone : together;
}

function isRatio({ kind, text, unit }: QuantityReading): boolean {
  return kind === 'share' || kind === 'rate' || (kind === 'change' && !needsUnit(text, { kind, unit }));
}

/** Whether a cell names the unit of a change between two percentages: 个百分点, percentage points. */
function namesPoints(unit: string, language: Language): boolean {
  const one = readQuantity(joined('1', unit), { language });
  return one.kind !== null && one.unitId === POINT;
}

/** Words with letters stand apart from a number, measure words and signs do not. */
function joined(printed: string, unit: string): string {
  return /^[a-z]/i.test(unit) ? `${printed} ${unit}` : printed + unit;
}

/** Kinds that the same words can mean, by the kind that they are read as. */
const ALSO: Readonly<Record<QuantityKind, readonly QuantityKind[]>> = {
  share: ['rate', 'change'],
  rate: ['share', 'change'],
  count: ['change'],
  money: ['change'],
  change: [],
  multiple: [],
};

function kindOf(reading: QuantityReading, cells: RowCells, { issues }: TableFacts): QuantityKind | undefined {
  const written = cells.text('kind');
  if (written === '') return reading.kind;
  const kind = readKind(written);
  if (kind === reading.kind || (kind && ALSO[reading.kind].includes(kind))) return kind;
  const expected = [reading.kind, ...ALSO[reading.kind]].join(' or ');
  return issues.fault(cells.place('kind'), `${expected}, for “${reading.text}”`, describeValue(written));
}

function unitOf(reading: QuantityReading, cells: RowCells, facts: TableFacts): RowAmount['unit'] {
  const { unitId: known } = reading;
  const cell = cells.own('unit', facts.language);
  const every = cell === '' ? everyOf(reading, cells, facts) : '';
  if (every === '' && known !== null && isKnownUnit(known)) return [known, { zh: known, en: known }];
  if (isKnownUnit(cell)) return [cell, { zh: cell, en: cell }];
  const words = rowText(cells, 'unit', facts) ?? wholeText(unitWords(reading, every, facts), facts);
  return words && [unitId(words[facts.language] ?? words.zh), words];
}

/** How often money is paid, where its name or phrase says it: 每月600元 and 5000元 are not of one unit, and share no axis. */
function everyOf({ kind, text, unit }: QuantityReading, cells: RowCells, { language }: TableFacts): string {
  const isSaid = kind !== 'money' || isPer(unit ?? '');
  // 每日 begins names too.
  return isSaid ? '' : everyIn(cells.own('label', language).replace(/每日/g, '') + beforeDigits(text));
}

/** The unit as it is written, a Chinese measure word together with the noun that it measures, and how often it is paid. */
function unitWords({ unit, unitId: known, noun = '' }: QuantityReading, every: string, facts: TableFacts): SomeWords {
  const { language } = facts;
  if (unit === null) return {};
  if (every === '') return { [language]: unit + (language === 'en' ? '' : noun) };
  return {
    ...(known === 'CNY' && { zh: `元/${every}`, en: `yuan a ${EVERY[every]}` }),
    [language]: `${unit}/${every}`,
  };
}

/** An id that no other unit has: signs are written as their numbers, so that $ and € are two. */
function unitId(words: string): string {
  const id = words.replace(/[^\p{L}\p{N}._-]/gu, (sign) => (/[\s/]/.test(sign) ? '-' : `-${sign.codePointAt(0)}-`));
  return cutId(id.replace(/^[^\p{L}\p{N}]+/u, '')) || 'unit';
}
