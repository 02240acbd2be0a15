import type { PathMark } from '../../../src/marks/scene.js';
import { piecesOf, type Box } from './support.js';

/** The squares that a path draws, whole or in part, in its order. */
export function squaresOf({ d }: Pick<PathMark, 'd'>): readonly Box[] {
  const starts = d.flatMap((piece, index) => (piece === 'M' ? index : []));
  return starts.map((start, index) => {
    const pieces = piecesOf(d.slice(start, starts[index + 1]));
    const xs = pieces.flatMap(([x1, , x2]) => [x1, x2]);
    const ys = pieces.flatMap(([, y1, , y2]) => [y1, y2]);
    return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  });
}

/** How many squares paths take together, by their width. */
export function takenBy(marks: readonly Pick<PathMark, 'd'>[], { size }: { readonly size: number }): number {
  return marks.flatMap(squaresOf).reduce((sum, { left, right }) => sum + (right - left) / size, 0);
}
