/** Longest phrase and text that are compared, in UTF-16 code units: the work is their product. */
const MOST_OF_PHRASE = 64;
const MOST_OF_TEXT = 5_000;

/** A piece of a text. */
export interface Piece {
  readonly text: string;
  /** Where it begins. */
  readonly start: number;
}

/** How the best piece that ends here is written: how many characters differ, and where it begins. */
interface Cell {
  readonly distance: number;
  readonly start: number;
}

/**
 * The piece of a text that is written most like a phrase: the one with the least edit distance, if at least half of the
 * phrase is the same (Sellers 1980).
 */
export function nearestPhrase(phrase: string, text: string): Piece | undefined {
  const sought = phrase.slice(0, MOST_OF_PHRASE);
  const searched = text.slice(0, MOST_OF_TEXT);
  let column: Cell[] = Array.from({ length: sought.length + 1 }, (_, distance) => ({ distance, start: 0 }));
  let best = { distance: Infinity, start: 0, end: 0 };
  for (let end = 1; end <= searched.length; end += 1) {
    column = nextColumn(column, { sought, letter: searched[end - 1] ?? '', end });
    const last = column[sought.length];
    if (last && isBetter(last, best)) best = { ...last, end };
  }
  if (best.distance > sought.length / 2) return undefined;
  return { text: searched.slice(best.start, best.end), start: best.start };
}

/** Of two as good ones the first, and its longest form: a word rather than a part of it. */
function isBetter(cell: Cell, best: Cell): boolean {
  return cell.distance < best.distance || (cell.distance === best.distance && cell.start === best.start);
}

interface Step {
  readonly sought: string;
  readonly letter: string;
  readonly end: number;
}

function nextColumn(column: readonly Cell[], { sought, letter, end }: Step): Cell[] {
  // A piece can begin anywhere: before its first letter nothing differs.
  const next: Cell[] = [{ distance: 0, start: end }];
  for (let i = 1; i <= sought.length; i += 1) {
    const replaced = grown(column[i - 1], sought[i - 1] === letter ? 0 : 1);
    const choices = [replaced, grown(column[i], 1), grown(next[i - 1], 1)];
    next.push(choices.reduce((a, b) => (b.distance < a.distance ? b : a)));
  }
  return next;
}

function grown(cell: Cell | undefined, by: number): Cell {
  return cell ? { distance: cell.distance + by, start: cell.start } : { distance: Infinity, start: 0 };
}
