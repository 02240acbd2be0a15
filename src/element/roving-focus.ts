/** Where each key moves the focus, from an index in a list to another; ends do not wrap round. */
const MOVES: ReadonlyMap<string, (index: number, last: number) => number> = new Map([
  ['ArrowRight', (index: number) => index + 1],
  ['ArrowDown', (index: number) => index + 1],
  ['ArrowLeft', (index: number) => index - 1],
  ['ArrowUp', (index: number) => index - 1],
  ['Home', () => 0],
  ['End', (_: number, last: number) => last],
]);

/**
 * Moves the focus between the items of a list that is one tab stop. The item in focus becomes the one to which Tab
 * returns. Keys with modifiers are left to the browser and to assistive technology.
 */
export function moveFocus(event: KeyboardEvent): void {
  const move = MOVES.get(event.key);
  if (!move || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const list = event.currentTarget as HTMLElement;
  const items = [...list.querySelectorAll<HTMLElement>('[tabindex]')];
  const index = items.indexOf(event.target as HTMLElement);
  const next = items[Math.max(0, Math.min(items.length - 1, move(index, items.length - 1)))];
  if (index < 0 || !next) return;
  event.preventDefault();
  makeStop(next, items);
  next.focus();
}

/** Makes an item of a list the one at which Tab stops. */
export function makeStop(stop: HTMLElement, items: readonly HTMLElement[]): void {
  for (const item of items) item.tabIndex = item === stop ? 0 : -1;
}
