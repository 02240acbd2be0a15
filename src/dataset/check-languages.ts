import { isFromColumns } from './copy-columns.js';
import type { Fault } from './issue.js';
import type { Dataset } from './schema.js';

/** Faults of a dataset some of whose texts, but not all, are in traditional Chinese: readers would get a mixture. */
export function languageFaults(dataset: Dataset): readonly Fault[] {
  const isSpoken = dataset.source.language === 'zh-TW' || hasTraditional(dataset);
  return isSpoken ? lackingIn(dataset, []) : [];
}

/** Whether a text of a dataset is in traditional Chinese. */
function hasTraditional(part: unknown): boolean {
  // Units of columns have no names, and there may be thousands.
  if (typeof part !== 'object' || part === null || isFromColumns(part)) return false;
  return isText(part) ? 'zh-TW' in part : Object.values(part).some(hasTraditional);
}

/** A fault for every text of a part, and for the words of units, that are not. */
function lackingIn(part: unknown, path: readonly string[]): readonly Fault[] {
  if (typeof part !== 'object' || part === null) return [];
  if (!isText(part)) return Object.entries(part).flatMap(([name, inner]) => lackingIn(inner, [...path, name]));
  if ('zh-TW' in part) return [];
  const expected = 'the words in traditional Chinese, since other texts of the dataset have them';
  return [{ path: [...path, 'zh-TW'], expected, received: 'nothing' }];
}

function isText(part: object): boolean {
  return 'zh' in part && 'en' in part;
}
