/** Work that rests now and then, so that others can have a turn; what comes of it is what it returns. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all of the work at once. */
export function lastOf<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
