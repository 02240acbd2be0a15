import type { Io } from './io.js';

/** Clears the line of a terminal. */
const CLEAR = '\r\u001b[2K';

/** Least time between two words of progress, in ms, where a program reads them. */
const PAUSE = 1000;

/**
 * Tells what a command does on the standard error: on a terminal one line of progress, rewritten, and a line for what
 * must stay; for programs a line of JSON each, whose `event` says what it is.
 */
export class Teller {
  readonly #io: Io;
  #lastProgress = -Infinity;
  #hasLine = false;

  /** @param io - where it tells */
  constructor(io: Io) {
    this.#io = io;
  }

  /** Tells what stays: facts for a program, words for a person. */
  tell(event: string, facts: Readonly<Record<string, unknown>>, words: string): void {
    if (!this.#io.isTerminal) return this.#io.writeError(`${JSON.stringify({ event, ...facts })}\n`);
    this.clear();
    this.#io.writeError(`${inert(words)}\n`);
  }

  /** Tells how far the work is. */
  progress(facts: Readonly<Record<string, unknown>>, words: string): void {
    if (this.#io.isTerminal) {
      this.#hasLine = true;
      return this.#io.writeError(`${CLEAR}${inert(words)}`);
    }
    const now = performance.now();
    if (now - this.#lastProgress < PAUSE) return;
    this.#lastProgress = now;
    this.#io.writeError(`${JSON.stringify({ event: 'progress', ...facts })}\n`);
  }

  /** Takes the line of progress away. */
  clear(): void {
    if (this.#hasLine) this.#io.writeError(CLEAR);
    this.#hasLine = false;
  }
}

/** Words from data must not steer the terminal. */
export function inert(words: string): string {
  return words.replace(/[^\P{C}\n]/gu, '\uFFFD');
}
