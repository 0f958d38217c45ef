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

/** So many items are sorted in one step, and so many merged. */
const AT_ONCE = 500;

/** The items in order, by merging; equal ones stay in theirs. */
export function* inOrder<Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Steps<readonly Item[]> {
  if (items.length <= AT_ONCE) return items.toSorted(compare);
  const middle = items.length >> 1;
  const first = yield* inOrder(items.slice(0, middle), compare);
  const second = yield* inOrder(items.slice(middle), compare);
  const merged: Item[] = [];
  let at = 0;
  for (const one of first) {
    for (; at < second.length && compare(second[at] as Item, one) < 0; at++) {
      merged.push(second[at] as Item);
    }
    merged.push(one);
    if (merged.length % AT_ONCE === 0) yield;
  }
  return merged.concat(second.slice(at));
}
