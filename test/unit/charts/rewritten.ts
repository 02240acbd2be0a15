/** A copy of a dataset with the same text in every place where an editor can write one. */
export function rewritten(part: unknown, text: string): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map((each) => rewritten(each, text));
  if ('zh' in part && 'en' in part) {
    const words = { zh: text, en: typeof part.en === 'string' ? text : { one: text, other: text } };
    return 'zh-TW' in part ? { ...words, 'zh-TW': text } : words;
  }
  const entries = Object.entries(part).map(
    ([key, value]) => [key, key === 'printed' ? reprinted(value, text) : rewritten(value, text)] as const,
  );
  return Object.fromEntries(entries);
}

function reprinted(printed: unknown, text: string): unknown {
  return typeof printed === 'string' ? text : { quantity: text, when: text };
}
