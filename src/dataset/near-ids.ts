/** Most ids that are told, and most characters of one that are compared: no id is longer. */
const MOST_TOLD = 3;
const MOST_CHARACTERS = 64;

/** The ids that are written like one that does not exist, the nearest first: at least half of it must be the same. */
export function nearIds(id: string, ids: readonly string[]): readonly string[] {
  const sought = id.slice(0, MOST_CHARACTERS).toLowerCase();
  return ids
    .map((each) => ({ each, distance: editDistance(sought, each.toLowerCase()) }))
    .filter(({ distance }) => distance <= sought.length / 2)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_TOLD)
    .map(({ each }) => each);
}

/** How many characters must be put in, left out or replaced to make one text of another (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 0; i < from.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j += 1) {
      const replaced = (row[j] ?? 0) + (from[i] === to[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
