import '../../src/index.js';
import { fixture, html, oneEvent } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, setViewport as setViewportOfLauncher } from '@web/test-runner-commands';

import { zhejiang2024 } from '../../src/core.js';
import type { SocialWorkChart } from '../../src/element.js';

/** An engine that the component tests run in. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

function readEngine(): Engine {
  if (navigator.userAgent.includes('Firefox/')) return 'firefox';
  return navigator.userAgent.includes('Chrome/') ? 'chromium' : 'webkit';
}

/** The engine that the tests run in now. */
export const engine: Engine = readEngine();

/**
 * Sizes the page, in CSS px. WebKitGTK's window is never narrower than about 447 px: a test of narrow charts puts the
 * chart into a narrow box instead.
 */
export async function setViewport(page: { width: number; height: number }): Promise<void> {
  if (engine !== 'webkit') return setViewportOfLauncher(page);
  await executeServerCommand('wd-viewport', page);
  // The driver answers before the page knows its new size.
  for (let turn = 0; turn < 500 && Math.abs(innerWidth - page.width) > 1; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Sets a media feature, or skips the running test where the engine cannot: only Chromium can. */
export async function emulateMediaOrSkip(
  test: Mocha.Context,
  features: Parameters<typeof emulateMedia>[0],
): Promise<void> {
  if (engine !== 'chromium') return test.skip();
  await emulateMedia(features);
}

/** Ids of the charts of the built-in dataset. */
export const CHARTS = Object.keys(zhejiang2024.charts);
export const LANGUAGES = ['zh', 'en'] as const;

/** A box of a width in the page; the runner takes it away after the test. */
export async function boxOf(width = 640): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = `${width}px`;
  return box;
}

/** Whatever can be set on a tag before it is put into a page. */
export type Settings = Partial<
  Pick<SocialWorkChart, 'chart' | 'theme' | 'form' | 'src' | 'data' | 'lang' | 'hidden' | 'controls' | 'loading'>
>;

/** A tag with these properties, not yet in a page. It does not wait for the screen: tests stack charts far below it. */
export function newChart(settings: Settings = {}): SocialWorkChart {
  return Object.assign(document.createElement('social-work-chart'), {
    chart: 'certified-share',
    loading: 'eager',
    ...settings,
  });
}

/** A drawn chart in a box of a width. */
export async function drawnChart(settings: Settings = {}, width = 640): Promise<SocialWorkChart> {
  const box = await boxOf(width);
  const chart = newChart(settings);
  await nextDrawing(chart, () => box.append(chart));
  return chart;
}

/** Does something and waits for the drawing that follows from it; an error in its place fails the test. */
export async function nextDrawing(chart: SocialWorkChart, act: () => unknown) {
  const failed = new AbortController();
  const error = new Promise<never>((_, reject) => {
    const fail = ({ detail }: HTMLElementEventMap['chart-error']) => reject(new Error(detail.message));
    chart.addEventListener('chart-error', fail, { signal: failed.signal });
  });
  const drawn = oneEvent(chart, 'chart-drawn');
  act();
  const event = (await Promise.race([drawn, error])) as HTMLElementEventMap['chart-drawn'];
  failed.abort();
  return event;
}

/** Does something and waits for the error that follows from it. */
export async function nextError(chart: SocialWorkChart, act: () => unknown) {
  const error = oneEvent(chart, 'chart-error');
  act();
  return (await error) as HTMLElementEventMap['chart-error'];
}

/** Waits until nothing more follows from what was done: two frames, and all that they set going. */
export async function settled(chart?: SocialWorkChart): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  await pause(0);
  await chart?.updateComplete;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The one element that a selector finds inside a chart. */
export function inside<E extends HTMLElement = HTMLElement>(chart: SocialWorkChart, selector: string): E {
  const found = chart.shadowRoot?.querySelectorAll<E>(selector) ?? [];
  if (found.length !== 1) throw new Error(`${found.length} elements are ${selector}`);
  return found[0]!;
}

/** All elements that a selector finds inside a chart. */
export function allInside<E extends Element = HTMLElement>(chart: SocialWorkChart, selector: string): E[] {
  return [...(chart.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

/** The picture of a chart; undefined while none is drawn. */
export function pictureOf(chart: SocialWorkChart): SVGSVGElement | undefined {
  return allInside<SVGSVGElement>(chart, '.plot svg')[0];
}

/** The items over the marks. */
export function pointsOf(chart: SocialWorkChart): HTMLElement[] {
  return allInside(chart, '[part=point]');
}

/** Words as they stand on the screen: breaks and indents of the source are one space. */
export function words(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Whether a reader sees the element. */
export function isVisible(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** Opens the table by its button and waits until it is there. */
export async function openTable(chart: SocialWorkChart): Promise<void> {
  inside(chart, '[data-control=table]').click();
  await settled(chart);
}

/** Something that the page has spoken. */
interface Spoken {
  readonly text: string;
  readonly lang: string;
}

/** What the page speaks from now on, in its order: a message is cleared after a while, which a busy machine may miss. */
export function spokenFromNow(): Spoken[] {
  const region = document.querySelector('output')!;
  const spoken: Spoken[] = [];
  const note = () => region.textContent && spoken.push({ text: words(region), lang: region.lang });
  new MutationObserver(note).observe(region, { childList: true, characterData: true, subtree: true });
  return spoken;
}

/** What went wrong in the page, in the order in which it did: errors of the window, rejections, and console.error. */
export interface Mishaps {
  readonly exceptions: string[];
  readonly consoleErrors: string[];
}

/** Watches the page while a test does something. */
export async function mishapsOf(act: () => Promise<unknown>): Promise<Mishaps> {
  const mishaps: Mishaps = { exceptions: [], consoleErrors: [] };
  const onError = ({ message }: ErrorEvent) => void mishaps.exceptions.push(message);
  const onRejection = ({ reason }: PromiseRejectionEvent) => void mishaps.exceptions.push(String(reason));
  const { error } = console;
  console.error = (...args: unknown[]) => void mishaps.consoleErrors.push(args.map(String).join(' '));
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  try {
    await act();
    await settled();
  } finally {
    console.error = error;
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
  }
  return mishaps;
}

/** Keeps the page's console.error quiet for tests that are about what follows from an error. */
export function quietly<T>(act: () => Promise<T>): Promise<T> {
  let result: T;
  return mishapsOf(async () => (result = await act())).then(() => result);
}

/** The style sheets of a tag; none in engines that know no such sheets. */
export function sheetsOf({ shadowRoot }: Element): readonly CSSStyleSheet[] {
  return shadowRoot?.adoptedStyleSheets ?? [];
}
