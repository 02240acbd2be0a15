import { computePosition, flip, offset, shift } from '@floating-ui/dom';

/** Space between a mark and its detail, and between that and the edge of the screen, in px. */
const GAP = 8;

/** Where a detail stands, seen from its mark: at its right end or at its left one. */
export type Side = 'end' | 'start';

/**
 * The side of a mark that is further from the pointer: there a detail is not met on the way straight up or down to the
 * next mark. Charts begin at the left, so it is the right side where there is no pointer.
 * @param pointerX - in px from the left of the screen
 */
export function sideOf(mark: HTMLElement, pointerX: number | undefined): Side {
  const { left, width } = mark.getBoundingClientRect();
  return pointerX !== undefined && pointerX > left + width / 2 ? 'start' : 'end';
}

/** Puts a floating detail below its mark, or above it where there is more room; inside the screen, and never over it. */
export async function placeDetail(detail: HTMLElement, mark: HTMLElement, side: Side): Promise<void> {
  const room = { padding: GAP };
  const { x, y } = await computePosition(mark, detail, {
    placement: `bottom-${side}`,
    middleware: [offset(GAP), flip({ ...room, crossAxis: false, fallbackPlacements: [`top-${side}`] }), shift(room)],
  });
  detail.style.setProperty('left', `${x}px`);
  detail.style.setProperty('top', `${y}px`);
}

/** Scrolls a mark out from behind a detail that keeps to the foot of the screen; as little as possible. */
export function uncoverMark(detail: HTMLElement, mark: HTMLElement): void {
  const [{ top }, { bottom }] = [detail.getBoundingClientRect(), mark.getBoundingClientRect()];
  if (bottom + GAP <= top) return;
  mark.style.setProperty('scroll-margin-bottom', `${detail.offsetHeight + 2 * GAP}px`);
  mark.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  mark.style.removeProperty('scroll-margin-bottom');
}
