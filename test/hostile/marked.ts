/** Datasets with a marker in place of words, for payloads to take its place. */

/** What stands for words before a payload takes its place. */
export const MARKER = '\u2063';

/** A part of a dataset with a marker in place of all its words, in every language, and of what is printed. */
export function marked(part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map(marked);
  if ('zh' in part && 'en' in part) return { zh: MARKER, en: MARKER, 'zh-TW': MARKER };
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      typeof value === 'string' && key === 'printed' ? MARKER : marked(value),
    ]),
  );
}

/** The same with a text in place of every marker. */
export function withTexts(part: unknown, textFor: (index: number) => string, next = { index: 0 }): unknown {
  if (part === MARKER) return textFor(next.index++);
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map((each) => withTexts(each, textFor, next));
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, withTexts(value, textFor, next)]));
}
