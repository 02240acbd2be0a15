import { CHART, TAGS, eachTag } from './each-tag.js';

/** How far from the screen a tag asks for its file, in px: as far as Chromium asks for pictures with `loading=lazy`. */
const MARGIN = 1250;

/** What may make all tags of a page wanted, wherever they are. */
const EVENTS = ['beforeprint', 'hashchange', 'online'];

/**
 * Brings the tags once, when one of them comes near the screen; at once for a tag that is `eager`, for paper, where the
 * address names a chart, and in engines that cannot tell what is near. All is over once the tag is registered, whoever
 * has done it.
 *
 * Where bringing fails, readers keep what stands inside the tags. It is tried again when another tag comes near, the same
 * one comes near anew, or the network comes back: at the same address, since the checksums of a page would not cover another.
 * @param bring - loads the module that registers the tags
 */
export function bringWhenNear(bring: () => Promise<unknown>): void {
  let isBringing = false;
  let hasFailed = false;

  const start = (): void => {
    if (isBringing || customElements.get(CHART)) return;
    isBringing = true;
    bring().catch((error: unknown) => {
      isBringing = false;
      hasFailed = true;
      console.error(`<${CHART}> could not be loaded:`, error);
    });
  };
  const near = observerOf(start);
  const hear = ({ type }: Event): void => {
    const isWanted = type === 'beforeprint' || (type === 'online' ? hasFailed : isChartNamed());
    if (isWanted && document.querySelector(TAGS)) start();
  };

  for (const type of EVENTS) addEventListener(type, hear);
  const stop = eachTag((tag) => {
    if (near && tag.getAttribute('loading') !== 'eager' && !isChartNamed()) near.observe(tag);
    else start();
  });
  void customElements.whenDefined(CHART).then(() => {
    stop();
    near?.disconnect();
    for (const type of EVENTS) removeEventListener(type, hear);
  });
}

/** Calls back whenever a tag that it observes comes near the screen; undefined in engines that cannot. */
function observerOf(came: () => void): IntersectionObserver | undefined {
  if (typeof IntersectionObserver === 'undefined') return undefined;
  const tell = (entries: readonly IntersectionObserverEntry[]): void => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) came();
  };
  return new IntersectionObserver(tell, { rootMargin: `${MARGIN}px` });
}

/** Whether the address leads to a chart, as links that readers share do: the tag itself goes there, however far. */
function isChartNamed(): boolean {
  return /[#&]chart=/.test(location.hash);
}
