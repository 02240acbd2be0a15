/** Where each key moves the focus, from an index in a list to another; ends do not wrap round. */
const MOVES: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowRight: (index) => index + 1,
  ArrowDown: (index) => index + 1,
  ArrowLeft: (index) => index - 1,
  ArrowUp: (index) => index - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Moves the focus between the items of a list that is one tab stop. The item in focus becomes the one to which Tab
 * returns. Keys with modifiers are left to the browser and to assistive technology.
 */
export function moveFocus(event: KeyboardEvent): void {
  const move = MOVES[event.key];
  if (!move || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const list = event.currentTarget as HTMLElement;
  const items = [...list.querySelectorAll<HTMLElement>('[tabindex]')];
  const index = items.indexOf(event.target as HTMLElement);
  const next = items[Math.max(0, Math.min(items.length - 1, move(index, items.length - 1)))];
  if (index < 0 || !next) return;
  event.preventDefault();
  for (const item of items) item.tabIndex = item === next ? 0 : -1;
  next.focus();
}
