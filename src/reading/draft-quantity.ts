import type { QuantityInput } from '../dataset/quantity.js';
import type { FoundFigure } from './found-figure.js';
import type { QuantityReading } from './reading.js';
import { needsUnit, statedQuantity } from './stated-quantity.js';

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
  const stated = statedQuantity(reading);
  if ('expected' in stated) return { fault: `Expected ${stated.expected}.` };
  if (stated.unit !== undefined || !needsUnit(figure.printed, reading)) return { quantity: stated };
  const unit = unitOf(figure, reading);
  return 'id' in unit ? { quantity: { ...stated, unit: unit.id } } : { quantity: stated, unitWords: unit.words };
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
