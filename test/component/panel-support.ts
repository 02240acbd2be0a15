import type { SocialWorkChart, SocialWorkChartEventMap } from '../../src/element.js';
import { allInside, inside, settled, words } from './support.js';
import { waitUntil } from './wait-until.js';

/** Presses a control that opens a panel, and waits until it stands there. */
export async function openPanel(chart: SocialWorkChart, control: 'download' | 'share'): Promise<HTMLElement> {
  const button = inside(chart, `[data-control=${control}]`);
  button.click();
  await waitUntil(() => button.getAttribute('aria-expanded') === 'true', `${control} opens`);
  return inside(chart, '.panel');
}

/** Presses a button of the open panel. */
export function choose(chart: SocialWorkChart, key: string): void {
  inside(chart, `.panel [data-key="${key}"]`).click();
}

/** Presses a button of the open panel, and waits until it says what has come of it. */
export async function chooseAndWait(chart: SocialWorkChart, key: string): Promise<string> {
  const before = allInside(chart, '.panel .said')[0];
  choose(chart, key);
  await waitUntil(() => allInside(chart, '.panel .said')[0] !== before, `${key} comes to something`);
  await settled();
  return words(inside(chart, '.panel .said'));
}

/** What a chart tells the page from now on, by one event. */
export function heardFrom<Name extends keyof SocialWorkChartEventMap>(
  chart: SocialWorkChart,
  name: Name,
): SocialWorkChartEventMap[Name]['detail'][] {
  const heard: SocialWorkChartEventMap[Name]['detail'][] = [];
  chart.addEventListener(name, (event: Event) => {
    heard.push((event as SocialWorkChartEventMap[Name]).detail);
  });
  return heard;
}

/** Puts something else in the place of properties while something is done. */
export async function withStubs<T>(
  stubs: readonly (readonly [owner: object, name: string, descriptor: PropertyDescriptor])[],
  act: () => Promise<T>,
): Promise<T> {
  const restore = stubs.map(([owner, name, descriptor]) => {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { configurable: true, ...descriptor });
    return () => {
      if (before) Object.defineProperty(owner, name, before);
      else Reflect.deleteProperty(owner, name);
    };
  });
  try {
    return await act();
  } finally {
    restore.forEach((undo) => undo());
  }
}

/** A file that was handed to the browser. */
export interface SavedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** The files that are handed to the browser while something is done; none is saved. */
export async function savedDuring(act: () => Promise<unknown>): Promise<SavedFile[]> {
  const saved: SavedFile[] = [];
  const blobs = new Map<string, Blob>();
  const create = URL.createObjectURL.bind(URL);
  await withStubs(
    [
      [
        URL,
        'createObjectURL',
        {
          value: (blob: Blob) => {
            const address = create(blob);
            blobs.set(address, blob);
            return address;
          },
        },
      ],
      [
        HTMLAnchorElement.prototype,
        'click',
        {
          value(this: HTMLAnchorElement) {
            saved.push({ name: this.download, blob: blobs.get(this.href)! });
          },
        },
      ],
    ],
    act,
  );
  return saved;
}

/** Another browser, while something is done. */
export function inBrowser<T>(userAgent: string, act: () => Promise<T>): Promise<T> {
  return withStubs([[navigator, 'userAgent', { get: () => userAgent }]], act);
}

/** A clipboard that takes texts, or refuses them; undefined for none, while something is done. */
export async function withClipboard(
  clipboard: { readonly writeText: (text: string) => Promise<void> } | undefined,
  act: () => Promise<unknown>,
): Promise<void> {
  await withStubs([[navigator, 'clipboard', { get: () => clipboard }]], act);
}
