// In: what each reading of the terms gives its passages. Out: the order in which to go through them.

/** A reading's postings, `ids[from]` to before `ids[to]`, and what it gives each of them. */
export interface Holding {
  readonly term: number;
  readonly impact: number;
  readonly from: number;
  readonly to: number;
}

/** A holding in its turn. */
export interface Turn extends Holding {
  /** What the term's next reading gives, or 0: all that one not met by then can still get from it. */
  readonly following: number;
  /** How much less that is, a posting. */
  readonly worth: number;
}

/** Going on to another list takes as long as reading so many postings. */
const LIST = 16;

/**
 * The holdings of all terms; those of one term by what they give, the most first. First of all those
 * after which the least can still come for the fewest postings read: a short list of a rare word
 * before a long one. A list that would be worth less than the next of its term goes along with it.
 * @param terms by term: its holdings, those that give the most first
 */
export function inTurn(terms: readonly (readonly Holding[])[]): Turn[] {
  return terms.flatMap(turnsOf).sort((a, b) => b.worth - a.worth);
}

function turnsOf(own: readonly Holding[]): Turn[] {
  const steps: { first: number; drop: number; cost: number }[] = [];
  own.forEach(({ impact, from, to }, first) => {
    const step = { first, drop: impact - following(own, first), cost: to - from + LIST };
    for (let last = steps.at(-1); last; last = steps.at(-1)) {
      if (last.drop * step.cost > step.drop * last.cost) break;
      steps.pop();
      step.first = last.first;
      step.drop += last.drop;
      step.cost += last.cost;
    }
    steps.push(step);
  });
  return steps.flatMap(({ first, drop, cost }, i) =>
    own.slice(first, steps[i + 1]?.first).map((holding, at) => ({
      ...holding,
      following: following(own, first + at),
      worth: drop / cost,
    })),
  );
}

function following(own: readonly Holding[], at: number): number {
  return own[at + 1]?.impact ?? 0;
}
