import type { SocialWorkChart, SocialWorkFigure } from '../../src/element.js';
import { figuresOf } from '../../src/element/page-figures.js';
import { pointsOf, settled } from './support.js';
import { waitUntil } from './wait-until.js';

/** A figure of one chart of the built-in dataset, and words that say it. */
export const ACTIVE = { figure: 'active-volunteers', chart: 'volunteers', words: '近1200万' } as const;

/** A tag of a figure with its words, not yet in a page. */
export function newFigure(figure: string = ACTIVE.figure, words: string = ACTIVE.words): SocialWorkFigure {
  return Object.assign(document.createElement('social-work-figure'), { figure, textContent: words });
}

/** Puts tags of figures into a paragraph of a box, with text around them. */
export function writeInto(box: Element, ...figures: readonly SocialWorkFigure[]): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.append('浙江活跃的志愿者有', ...figures.flatMap((figure) => [figure, '，数字带“近”字。']));
  box.append(paragraph);
  return paragraph;
}

/** What stands around the words inside the tag; undefined before it was first linked. */
export function spanOf(figure: SocialWorkFigure): HTMLElement | undefined {
  return figure.shadowRoot?.querySelector<HTMLElement>('[part=words]') ?? undefined;
}

export function isLinked(figure: SocialWorkFigure): boolean {
  return spanOf(figure)?.getAttribute('role') === 'button';
}

export function isLit(figure: SocialWorkFigure): boolean {
  return spanOf(figure)?.classList.contains('lit') ?? false;
}

export function isKept(figure: SocialWorkFigure): boolean {
  return spanOf(figure)?.getAttribute('aria-pressed') === 'true';
}

/** Waits until words are linked, or no longer. */
export async function linked(figure: SocialWorkFigure, isWanted = true): Promise<void> {
  await waitUntil(() => isLinked(figure) === isWanted, `linked: ${isWanted}`);
}

/** Figures whose marks are lit in a chart, each once. */
export function litIn(chart: SocialWorkChart): string[] {
  const lit = pointsOf(chart).filter((point) => point.hasAttribute('data-lit'));
  return [...new Set(lit.map((point) => point.dataset.figure ?? ''))];
}

/** Does what a chart does when a reader comes to a mark of a figure, or goes from it. */
export async function pointAtMark(chart: SocialWorkChart, figure: string | undefined): Promise<void> {
  const page = figuresOf(chart.ownerDocument);
  const { outcome } = page.charts.find(({ element }) => element === chart)!;
  if (outcome.state !== 'drawn') throw new Error('the chart is not drawn');
  page.light(chart, figure === undefined ? undefined : { dataset: outcome.from.dataset, figure });
  await settled(chart);
}

/** A pointer of a kind comes to words, goes, or does whatever else. */
export async function pointer(type: string, target: Element, pointerType = 'mouse'): Promise<void> {
  const moves = ['pointerenter', 'pointerleave'].includes(type);
  target.dispatchEvent(new PointerEvent(type, { pointerType, bubbles: !moves, composed: true }));
  await settled();
}

/** The events of a tap, in the order of a phone. */
export async function tap(target: HTMLElement): Promise<void> {
  await pointer('pointerenter', target, 'touch');
  for (const type of ['pointerdown', 'pointerup']) await pointer(type, target, 'touch');
  await pointer('pointerleave', target, 'touch');
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
  await settled();
}
