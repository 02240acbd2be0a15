/** Marks at which lines of a Chinese title end. */
const PAUSE = /[，、：；。！？]/;

/** Whether the lines of a title are made even: where it has no pause at which one could end, a character would be left alone. */
export function isEvenTitle(title: string): boolean {
  return !PAUSE.test(title);
}
