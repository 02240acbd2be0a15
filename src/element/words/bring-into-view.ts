/**
 * Brings the nearest of some marks into the middle of the screen, unless one of them is to be seen already. Those of hidden
 * charts do not count.
 * @param from - what the reader is looking at
 * @returns the mark that is to be seen now; undefined for none
 */
export function bringIntoView(marks: readonly HTMLElement[], from: Element): HTMLElement | undefined {
  const view = from.ownerDocument.defaultView;
  const start = middleOf(from);
  const distance = (mark: Element) => Math.abs(middleOf(mark) - start);
  const near = marks.filter((mark) => mark.getClientRects().length > 0).sort((a, b) => distance(a) - distance(b));
  const seen = near.find((mark) => isOn(middleOf(mark), view?.innerHeight));
  if (seen) return seen;
  const [nearest] = near;
  const isCalm = view?.matchMedia('(prefers-reduced-motion: reduce)').matches;
  nearest?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: isCalm ? 'auto' : 'smooth' });
  return nearest;
}

/** The middle of an element, in px below the top of the screen. */
function middleOf(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return (top + bottom) / 2;
}

function isOn(middle: number, height = 0): boolean {
  return middle >= 0 && middle <= height;
}
