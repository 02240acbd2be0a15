/** A thing on a line that wants to stand somewhere and needs room. */
export interface Wanted {
  /** Where it would begin best, in px. */
  readonly at: number;
  /** Room that it takes from where it begins, in px. */
  readonly size: number;
}

/** Things that touch and move as one. */
interface Run {
  /** Number of things in it. */
  readonly count: number;
  /** Where they would begin if nothing stood before them, on average. */
  readonly mean: number;
}

/**
 * Pushes things on a line apart as far as their sizes need, in their order and inside `length`, with the least sum of
 * squared moves: what fits where it wants to stand stays there. Where all together are longer than `length`, they stand
 * close and reach beyond it.
 * @returns where each begins
 */
export function spreadApart(things: readonly Wanted[], length: number): readonly number[] {
  // Take from each what stands before it, and all that is left to find is a row of numbers that never falls, as close
  // to the wanted ones as can be: neighbours in the wrong order share their mean (isotonic regression).
  const runs: Run[] = [];
  let before = 0;
  for (const { at, size } of things) {
    let run: Run = { count: 1, mean: at - before };
    for (let last = runs[runs.length - 1]; last && last.mean > run.mean; last = runs[runs.length - 1]) {
      runs.pop();
      const count = last.count + run.count;
      run = { count, mean: (last.mean * last.count + run.mean * run.count) / count };
    }
    runs.push(run);
    before += size;
  }
  const free = Math.max(0, length - before);
  const means = runs.flatMap(({ count, mean }) => Array<number>(count).fill(Math.min(free, Math.max(0, mean))));
  let taken = 0;
  return things.map(({ size }, index) => {
    const start = (means[index] ?? 0) + taken;
    taken += size;
    return start;
  });
}
