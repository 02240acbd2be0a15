/** Holds an option to the names that are known: callers without types get those that would have been right. */
export function expectOneOf(option: string, given: string, known: readonly string[]): void {
  if (known.includes(given)) return;
  const expected = known.length > 0 ? `one of ${known.join(', ')}` : 'none, since the chart has but one';
  throw new RangeError(`unknown ${option} “${String(given)}”; expected ${expected}`);
}
