/** What a pattern finds where it is put: the pattern must be sticky (`y`). */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** The first entry of a table whose pattern matches at a place, with the end of the match. */
export function entryAt<Value>(
  table: readonly (readonly [pattern: RegExp, value: Value])[],
  text: string,
  at: number,
): { readonly value: Value; readonly end: number } | undefined {
  for (const [pattern, value] of table) {
    const match = matchAt(pattern, text, at);
    if (match) return { value, end: at + match[0].length };
  }
  return undefined;
}
