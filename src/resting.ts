// In: work, or things to go through. Out: the same, with other events having their turn every few milliseconds.

/** Milliseconds of work in a row: with the longest step after it, under the 10 a reader may notice. */
const TURN = 2;

/** When the present turn began; null between turns. While there is one, `pass` is on its way. */
let begun: number | null = null;

/** What goes on with the work that waits for its turn, the longest waiting first. */
const waiting: (() => void)[] = [];

function begin(): void {
  begun = performance.now();
  setImmediate(pass);
}

/** Other events have been let in: the turn is that of the first that waits. */
function pass(): void {
  begun = null;
  const goOn = waiting.shift();
  if (!goOn) return;
  begin();
  goOn();
}

/** Whether the turn is over, whatever it was spent on; where there is none, one begins. */
export function isOver(): boolean {
  if (begun !== null) return performance.now() - begun >= TURN;
  begin();
  return false;
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => waiting.push(resolve));
}

/** The result of work that waits for its turn: other events, and what waits longer, come first. */
export async function atItsTurn<Result>(work: () => Result): Promise<Result> {
  if (isOver()) await nextTurn();
  return work();
}

/** Goes through `items`, turn by turn. */
export async function* resting<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  for (const item of items) {
    yield item;
    if (isOver()) await nextTurn();
  }
}
