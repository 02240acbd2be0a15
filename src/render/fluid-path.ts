import type { LineMark, PathMark, PathPiece, RectMark } from '../marks/scene.js';

/** A corner of a path, in px. */
interface Corner {
  readonly x: number;
  readonly y: number;
}

/** A letter of path data and its numbers, which are places across, then down. */
interface Command {
  readonly letter: PathPiece;
  readonly numbers: readonly number[];
}

function commandsOf(d: readonly PathPiece[]): readonly Command[] {
  const commands: { letter: PathPiece; numbers: number[] }[] = [];
  for (const piece of d) {
    if (typeof piece === 'number') commands[commands.length - 1]?.numbers.push(piece);
    else commands.push({ letter: piece, numbers: [] });
  }
  return commands;
}

/** The places across of a path, in the order in which they stand in it. */
export function placesAcross({ d }: PathMark): readonly number[] {
  return commandsOf(d).flatMap(({ letter, numbers }) => (letter === 'V' ? [] : numbers.slice(0, 1)));
}

/** The same path with every place across moved. */
export function movedPath({ d, ...mark }: PathMark, by: number): PathMark {
  const moved = commandsOf(d).flatMap(({ letter, numbers }): readonly PathPiece[] => {
    const [first, ...others] = numbers;
    return letter === 'V' || first === undefined ? [letter, ...numbers] : [letter, first + by, ...others];
  });
  return { ...mark, d: moved };
}

/** The corners of a path that is drawn in one go. */
function cornersOf({ d }: PathMark): readonly Corner[] {
  const corners: Corner[] = [];
  for (const { letter, numbers } of commandsOf(d)) {
    const { x: lastX = 0, y: lastY = 0 } = corners[corners.length - 1] ?? {};
    const [first = 0, second = 0] = numbers;
    if (letter === 'H') corners.push({ x: first, y: lastY });
    else if (letter === 'V') corners.push({ x: lastX, y: first });
    else if (letter !== 'Z') corners.push({ x: first, y: second });
  }
  return corners;
}

/** The lines of an open path. */
export function linesOf(path: PathMark): readonly LineMark[] {
  const { stroke = 'ink', strokeWidth = 1 } = path;
  const corners = cornersOf(path);
  return corners.slice(1).map(({ x: x2, y: y2 }, index) => {
    const { x: x1, y: y1 } = corners[index] ?? { x: x2, y: y2 };
    return { mark: 'line', x1, y1, x2, y2, stroke, strokeWidth };
  });
}

/**
 * The columns of a filled path that goes in steps from the left end of its base to the right one, and back along it.
 * None for a path that does not.
 */
export function columnsOf(path: PathMark): readonly RectMark[] | undefined {
  const corners = cornersOf(path);
  const base = corners[0]?.y ?? 0;
  const steps = corners.slice(1).map((corner, index) => [corners[index] ?? corner, corner] as const);
  const isSteps = steps.every(([from, to]) => (from.x === to.x || from.y === to.y) && to.x >= from.x && to.y <= base);
  if (!path.fill || path.stroke || !isSteps) return undefined;
  const { fill, opacity } = path;
  const paint = { fill, ...(opacity !== undefined && { opacity }) };
  return steps.flatMap(([from, to]): RectMark[] =>
    from.y === to.y && from.y < base
      ? [{ mark: 'rect', x: from.x, y: from.y, width: to.x - from.x, height: base - from.y, ...paint }]
      : [],
  );
}
