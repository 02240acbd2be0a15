import type { Resvg, ResvgRenderOptions } from '@resvg/resvg-js';
import { svgText } from '../render/svg-text.js';
import type { SvgElement, TreeElement } from '../render/tree.js';

/** What draws, and with which fonts. */
export interface Drawing {
  readonly Resvg: typeof Resvg;
  readonly font: NonNullable<ResvgRenderOptions['font']>;
  /** Name of a font. */
  readonly family: string;
}

/** A noncharacter: no font has it, so it looks as whatever is missing does. */
const MISSING = '\u{10FFFE}';

/** What may come out as nothing: spaces, controls, marks on the character before, and fillers. */
const MAY_BE_EMPTY = /[\p{Z}\p{Cc}\p{Cf}\p{M}\u115f\u1160\u3164\uffa0\u2800]/u;

/** A cell of the trial in px; words of 12 px stay in it. */
const CELL = 24;
const COLUMNS = 32;

interface Probe {
  readonly character: string;
  readonly weight: string | number;
  /** Default: the font of the drawing. */
  readonly family?: string;
}

/** By these fonts differ from each other: a letter, the apostrophe, and a character that China, Taiwan and Korea write differently. */
const TELLING = 'g’骨';

/** Name of a font that is nowhere. */
const NOWHERE = 'no font of this name';

/**
 * The first font of a list that is there. What draws looks for the first name of a list alone, and where that is not
 * there it takes any font. The first name, too, where none can be told from any font.
 */
export function familyThatIsThere(families: readonly string[], drawing: Omit<Drawing, 'family'>): string {
  const [first = 'sans-serif'] = families;
  const probes = [NOWHERE, ...families].flatMap((family) =>
    Array.from(TELLING, (character): Probe => ({ character, weight: 400, family })),
  );
  const cells = drawCells(probes, { ...drawing, family: first });
  const [nowhere, ...drawn] = [NOWHERE, ...families].map((_, index) =>
    cells.slice(index * TELLING.length, (index + 1) * TELLING.length).join('|'),
  );
  return families.find((_, index) => drawn[index] !== nowhere) ?? first;
}

/**
 * The characters of a picture that would come out as boxes or nothing: each is drawn once and held against one that no
 * font has. Those that were found once are not tried again.
 * @param found - what was found with these fonts before; it is added to
 */
export function missingCharacters(picture: SvgElement, drawing: Drawing, found: Set<string>): readonly string[] {
  const probes = probesOf(picture).filter(({ character, weight }) => !found.has(`${weight} ${character}`));
  if (probes.length === 0) return [];
  const drawn = drawCells([...weightsOf(probes).map((weight) => ({ character: MISSING, weight })), ...probes], drawing);
  const boxes = new Map(weightsOf(probes).map((weight, index) => [weight, drawn[index]] as const));
  const cells = drawn.slice(boxes.size);
  const isThere = (cell: string | undefined, weight: string | number) =>
    cell !== undefined && cell !== '' && cell !== boxes.get(weight);
  const missing: string[] = [];
  probes.forEach(({ character, weight }, index) => {
    if (isThere(cells[index], weight)) found.add(`${weight} ${character}`);
    else missing.push(character);
  });
  return [...new Set(missing)];
}

function weightsOf(probes: readonly Probe[]): readonly (string | number)[] {
  return [...new Set(probes.map(({ weight }) => weight))];
}

/** Every character that the texts of a picture have. */
export function charactersIn(picture: SvgElement): readonly string[] {
  return [...new Set(textsOf(picture).flatMap(({ text }) => Array.from(text)))];
}

function probesOf(picture: SvgElement): readonly Probe[] {
  const probes = new Map<string, Probe>();
  for (const { text, weight } of textsOf(picture)) {
    for (const character of text) {
      if (!MAY_BE_EMPTY.test(character)) probes.set(`${weight} ${character}`, { character, weight });
    }
  }
  return [...probes.values()];
}

interface Text {
  readonly text: string;
  readonly weight: string | number;
}

function textsOf({ text = '', attributes, children = [] }: TreeElement): readonly Text[] {
  const weight = attributes['font-weight'] ?? 400;
  return [{ text, weight }, ...children.flatMap(textsOf)];
}

/** Draws each probe in a cell of its own; a cell as text, empty where nothing was drawn. */
function drawCells(probes: readonly Probe[], { Resvg, font, family }: Drawing): readonly string[] {
  const place = (index: number) => ({ x: (index % COLUMNS) * CELL, y: Math.floor(index / COLUMNS) * CELL });
  const width = COLUMNS * CELL;
  const height = Math.ceil(probes.length / COLUMNS) * CELL;
  const svg = svgText({
    name: 'svg',
    attributes: { width, height, 'font-size': CELL / 2 },
    children: probes.map(({ character, weight, family: own = family }, index) => {
      const { x, y } = place(index);
      return {
        name: 'text',
        attributes: { x: x + CELL / 4, y: y + (CELL * 3) / 4, 'font-family': `"${own}"`, 'font-weight': weight },
        text: character,
      };
    }),
  });
  const { pixels } = new Resvg(svg, { font }).render();
  return probes.map((_, index) => {
    const { x, y } = place(index);
    const rows = Array.from({ length: CELL }, (_row, row) => {
      const start = ((y + row) * width + x) * 4;
      return pixels.subarray(start, start + CELL * 4);
    });
    const cell = Buffer.concat(rows);
    return cell.some((value) => value > 0) ? cell.toString('latin1') : '';
  });
}
