import { capitalize } from '../../dataset/list-words.js';
import type { WordedFigure } from '../../dataset/worded-figure.js';
import type { Scene, Tone } from '../../marks/scene.js';
import type { Frame } from '../frame.js';
import { namesApart } from './amount-words.js';
import { layoutBarPanel, type PanelBar } from './bar-panel.js';
import { narrowestWidth } from './narrowest.js';
import { moveScene, stackRows } from './stack.js';
import { TYPE } from './type-scale.js';
import { placeWords } from './words-block.js';

/** Between the axis of a panel and the heading of the next, in px. */
const PANEL_GAP = 20;
const HEADING_GAP = 6;

/** Lays out amounts of any units from zero: each unit is a panel with an axis of its own, headed where there are more. */
export function layoutAmountPanels(
  figures: readonly WordedFigure[],
  toneOf: (figure: WordedFigure) => Tone,
  frame: Frame,
): Scene {
  const names = namesApart(figures, frame.language);
  const panels = new Map<string | undefined, PanelBar[]>();
  for (const [index, figure] of figures.entries()) {
    const unit = figure.figure.quantity?.unit;
    const bar = { figure, name: capitalize(names[index] ?? '', frame.language), tone: toneOf(figure) };
    panels.set(unit, [...(panels.get(unit) ?? []), bar]);
  }
  if (panels.size === 1) return layoutBarPanel({ bars: [...panels.values()].flat() }, frame);
  return stackRows([...panels.values()], (bars, y) => layoutHeaded(bars, y, frame), frame);
}

function layoutHeaded(bars: readonly PanelBar[], y: number, frame: Frame): Scene {
  const top = y === 0 ? 0 : y + PANEL_GAP;
  const style = { ...TYPE.body, weight: 700 } as const;
  const room = narrowestWidth(frame);
  const heading = placeWords(bars[0]?.figure.axis ?? '', { x: 0, y: top, style, fill: 'ink', room }, frame);
  const below = top + heading.height + HEADING_GAP;
  const panel = moveScene(layoutBarPanel({ bars }, frame), { y: below });
  return { ...panel, height: below + panel.height - y, marks: [...heading.marks, ...panel.marks] };
}
