import type { Fault } from './issue.js';
import type { Dataset } from './schema.js';

/** Faults of a dataset some of whose texts, but not all, are in traditional Chinese: readers would get a mixture. */
export function languageFaults(dataset: Dataset): readonly Fault[] {
  const texts = [...textsIn(dataset, [])];
  const isSpoken = dataset.source.language === 'zh-TW' || texts.some(({ text }) => 'zh-TW' in text);
  const lacking = isSpoken ? texts.filter(({ text }) => !('zh-TW' in text)) : [];
  const expected = 'the words in traditional Chinese, since other texts of the dataset have them';
  return lacking.map(({ path }) => ({ path: [...path, 'zh-TW'], expected, received: 'nothing' }));
}

interface FoundText {
  readonly path: readonly string[];
  readonly text: object;
}

/** Every text of a dataset, and the words of its units, with the way to it. */
function* textsIn(part: unknown, path: readonly string[]): Generator<FoundText> {
  if (typeof part !== 'object' || part === null) return;
  if ('zh' in part && 'en' in part) yield { path, text: part };
  else for (const [name, inner] of Object.entries(part)) yield* textsIn(inner, [...path, name]);
}
