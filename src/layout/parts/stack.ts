import type { Scene } from '../../marks/scene.js';
import type { Frame } from '../frame.js';

/** A scene as a piece of another one: all that is in it is moved to the right and down, in px. */
export function moveScene(scene: Scene, { x = 0, y = 0 }: { readonly x?: number; readonly y?: number }): Scene {
  return {
    ...scene,
    marks: [{ mark: 'group', x, y, marks: scene.marks }],
    points: scene.points.map((point) => ({ ...point, x: point.x + x, y: point.y + y })),
  };
}

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
