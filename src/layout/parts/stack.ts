import type { Scene } from '../../marks/scene.js';
import type { Frame } from '../frame.js';

/** Lays out parts one below the other: each is told where it begins. */
export function stackRows<T>(items: readonly T[], layoutRow: (item: T, y: number) => Scene, frame: Frame): Scene {
  const rows: Scene[] = [];
  let height = 0;
  for (const item of items) {
    const row = layoutRow(item, height);
    rows.push(row);
    height += row.height;
  }
  return {
    width: frame.width,
    height,
    marks: rows.flatMap(({ marks }) => marks),
    points: rows.flatMap(({ points }) => points),
  };
}
