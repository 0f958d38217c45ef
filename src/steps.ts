// In: work that can rest between its steps. Out: its result, at once.

/** Work that yields wherever others may have their turn: mostly after each paragraph read. */
export type Steps<Result> = Generator<void, Result>;

/** All steps one after another. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
