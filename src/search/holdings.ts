// In: what each reading of the terms gives its passages. Out: the order in which to go through them.

/** A reading's postings, `ids[from]` to before `ids[to]`, and what it gives each of them. */
export interface Holding {
  readonly term: number;
  /** Which of the term's holdings it is: 0 is the one that gives the most. */
  readonly rank: number;
  readonly impact: number;
  /** Rises as it is gone through. */
  from: number;
  readonly to: number;
  /** What the term's next reading gives, or 0: all that one not met by then can still get from it. */
  following: number;
  /** How much less that is, a posting. */
  worth: number;
}

/** Going on to another list takes as long as reading so many postings. */
const LIST = 16;

/**
 * Puts the holdings of all terms in the order in which they are gone through: first those after which
 * the least can still come for the fewest postings read, a short list of a rare word before a long
 * one. Those of one term stay in theirs: a list that would be worth less than the next of its term
 * goes along with it.
 * @param terms by term: its holdings, those that give the most first; their `following` and `worth`
 *   are set
 */
export function inTurn(terms: readonly (readonly Holding[])[]): Holding[] {
  for (const own of terms) weigh(own);
  return terms.flat().sort((a, b) => b.worth - a.worth);
}

function weigh(own: readonly Holding[]): void {
  /** Runs of lists that go along with one another: the first, and what it is all worth. */
  const runs: { first: number; drop: number; cost: number }[] = [];
  own.forEach((holding, first) => {
    holding.following = own[first + 1]?.impact ?? 0;
    const run = {
      first,
      drop: holding.impact - holding.following,
      cost: holding.to - holding.from + LIST,
    };
    for (let last = runs.at(-1); last; last = runs.at(-1)) {
      if (last.drop * run.cost > run.drop * last.cost) break;
      runs.pop();
      run.first = last.first;
      run.drop += last.drop;
      run.cost += last.cost;
    }
    runs.push(run);
  });
  runs.forEach(({ first, drop, cost }, i) => {
    const after = runs[i + 1]?.first ?? own.length;
    for (let at = first; at < after; at++) (own[at] as Holding).worth = drop / cost;
  });
}
