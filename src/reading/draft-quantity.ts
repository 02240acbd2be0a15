import { faultOf, MAX_NUMBER } from '../dataset/quantity-fault.js';
import type { QuantityInput } from '../dataset/quantity.js';
import type { FoundFigure } from './found-figure.js';
import type { QuantityReading } from './reading.js';

/** A quantity of a draft. */
export interface DraftQuantity {
  /** The quantity; without its unit where that is no built-in one. */
  readonly quantity: QuantityInput;
  /** The words of a unit that the dataset has to name. */
  readonly unitWords?: string;
}

/** The quantity of a found figure for a dataset, or why a dataset cannot hold it. */
export function draftQuantity(
  figure: FoundFigure,
  reading: QuantityReading,
): DraftQuantity | { readonly fault: string } {
  if (/点|點|point/.test(reading.unit ?? '') && reading.kind === 'change') {
    return { fault: 'A dataset has no percentage points yet: it would be drawn as a change in per cent.' };
  }
  const { kind, hedge, value, low, high, precision, fraction } = reading;
  const stated = {
    kind,
    hedge,
    ...(hedge === 'between' ? { low, high } : { value }),
    ...(precision !== undefined && { precision }),
    ...(fraction && { fraction }),
  };
  const fault = faultOf(stated);
  if (fault) return { fault: `Expected ${fault[1]}.` };
  if ([value, low, high].some((number) => Math.abs(number ?? 0) > MAX_NUMBER))
    return { fault: 'The number is too large.' };
  if (!needsUnit(figure, reading)) return { quantity: stated };
  const unit = unitOf(figure, reading);
  return 'id' in unit ? { quantity: { ...stated, unit: unit.id } } : { quantity: stated, unitWords: unit.words };
}

/** What makes a number a ratio, which has no unit: 增长18%, “down a fifth”. */
const RATIO =
  /[%％‰成半]|分之|per ?cent|\b(?:half|halved|doubled|trebled|tripled|thirds?|quarters?|(?:fif|six|seven|eigh|nin|ten)ths?)\b/i;

function needsUnit({ printed }: FoundFigure, { kind, unit }: QuantityReading): boolean {
  if (kind === 'change') return unit !== null || !RATIO.test(printed);
  return kind === 'count' || kind === 'money';
}

/** What a label ends in that is about people. */
const PEOPLE =
  /(?:人|人数|人數|者|员|員|志愿者|志願者|群众|群眾|居民|学生|學生|老人|儿童|兒童|people|workers|volunteers|applicants|residents)$/i;

/** The unit of a quantity: built in, or as it is written, paid every so often, or else the label that it counts. */
function unitOf({ label, every, printed }: FoundFigure, reading: QuantityReading): { id: string } | { words: string } {
  const { unit, unitId, kind } = reading;
  if (unitId !== null && every === undefined) return { id: unitId };
  if (unit !== null) {
    const noun = /^[个個]$/.test(unit) ? (printed.split(/[个個]/, 2)[1] ?? '') : '';
    return { words: unit + noun + (every === undefined ? '' : `/${every.slice(1)}`) };
  }
  if (kind === 'money') return { words: printed.replace(/[\d.,\s]+/g, '') || label };
  return PEOPLE.test(label.replace(/[比较較].*$/, '')) ? { id: 'person' } : { words: label };
}
