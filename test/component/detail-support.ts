import { sendMouse } from '@web/test-runner-commands';
import { aTimeout } from '@open-wc/testing';
import type { SocialWorkChart } from '../../src/element.js';
import { withStubs } from './panel-support.js';
import { inside, isVisible, pointsOf, settled, words } from './support.js';

/** Longer than a detail waits for a pointer that has left, in ms. */
export const GRACE = 350;

/** The box of the detail of a chart. */
export function detailOf(chart: SocialWorkChart): HTMLElement {
  return inside(chart, '.detail');
}

/** What the open detail of a chart is headed; undefined while none is open. */
export function headingOf(chart: SocialWorkChart): string | undefined {
  return isVisible(detailOf(chart)) ? words(detailOf(chart).querySelector('.heading')) : undefined;
}

/** Figures whose marks say that their detail is open. */
export function expandedIn(chart: SocialWorkChart): (string | undefined)[] {
  return pointsOf(chart)
    .filter((mark) => mark.getAttribute('aria-expanded') === 'true')
    .map((mark) => mark.dataset.figure);
}

/** Figures whose marks are lit up. */
export function litIn(chart: SocialWorkChart): (string | undefined)[] {
  return pointsOf(chart)
    .filter((mark) => mark.hasAttribute('data-lit'))
    .map((mark) => mark.dataset.figure);
}

/** Where an element is on the screen: a part of its width and height from its corner. */
export function placeIn(element: Element, [across, down]: readonly [number, number] = [0.25, 0.5]): [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width * across), Math.round(top + height * down)];
}

/** Moves the mouse over a part of an element, in two steps, as a hand does. */
export async function hover(element: Element, part?: readonly [number, number]): Promise<void> {
  const [x, y] = placeIn(element, part);
  await sendMouse({ type: 'move', position: [x + 1, y] });
  await sendMouse({ type: 'move', position: [x, y] });
  await settled();
}

/** Moves the mouse off everything. */
export async function moveAway(): Promise<void> {
  await sendMouse({ type: 'move', position: [innerWidth - 2, innerHeight - 2] });
  await settled();
}

/** Clicks where the mouse is. */
export async function press(): Promise<void> {
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'up' });
  await settled();
}

type PointerKind = 'touch' | 'pen' | 'mouse';

/** Sends one event of a pointer, as a browser does. */
export function sendPointer(target: Element, type: string, pointerType: PointerKind): void {
  const [clientX, clientY] = placeIn(target);
  const place = { clientX, clientY, bubbles: true, composed: true, cancelable: true };
  target.dispatchEvent(new PointerEvent(type, { ...place, pointerType, isPrimary: true }));
}

/** Taps an element with a finger or a pen: all the events that a browser sends. */
export async function tap(target: Element, pointerType: PointerKind = 'touch'): Promise<void> {
  for (const type of ['pointerover', 'pointerdown', 'pointerup']) sendPointer(target, type, pointerType);
  if (pointerType === 'touch') sendPointer(target, 'pointerout', pointerType);
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 }));
  await settled();
}

/** Touches an element and scrolls the page from there. */
export async function swipe(target: Element): Promise<void> {
  for (const type of ['pointerover', 'pointerdown', 'pointercancel', 'pointerout']) sendPointer(target, type, 'touch');
  await settled();
}

/** Waits until a detail whose mark the pointer has left is closed. */
export async function waitOut(): Promise<void> {
  await aTimeout(GRACE);
  await settled();
}

/**
 * Does something in no time, as far as a detail knows that waits for a pointer that has left: each step of a mouse may take a
 * busy machine longer than that. Then the time is over.
 */
export async function withinGrace(act: () => Promise<void>): Promise<void> {
  const [start, stop] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];
  const held = new Map<number, () => void>();
  let last = 0;
  const hold = (over: () => void, time = 0) => {
    if (time < 100 || time > GRACE) return start(over, time);
    held.set((last -= 1), over);
    return last;
  };
  await withStubs(
    [
      [window, 'setTimeout', { value: hold }],
      [window, 'clearTimeout', { value: (timer: number) => held.delete(timer) || stop(timer) }],
    ],
    act,
  );
  for (const over of held.values()) over();
}

/**
 * Does something at one moment, as far as events tell the time: on a busy machine that a pointer is over what lies behind a detail
 * is told long after that was closed.
 */
export function atOneMoment(act: () => Promise<void>): Promise<void> {
  return withStubs([[Event.prototype, 'timeStamp', { get: () => 0 }]], act);
}

/** What a page hears of what a reader does with figures, in order: `hover a`, `select a`. */
export function listenTo(chart: SocialWorkChart): string[] {
  const heard: string[] = [];
  chart.addEventListener('chart-hover', ({ detail }) => heard.push(`hover ${detail.figure} ${detail.language}`));
  chart.addEventListener('chart-select', ({ detail }) => heard.push(`select ${detail.figure} ${detail.language}`));
  return heard;
}
