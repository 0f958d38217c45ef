// In: nothing. Out: the kinds of thing that can be asked for.

/** What would answer a question. */
export type Asked =
  | 'count'
  | 'amount'
  | 'money'
  | 'percent'
  | 'age'
  | 'duration'
  | 'date'
  | 'who'
  | 'which'
  | 'where'
  | 'why'
  | 'meaning'
  | 'speech';

/** What only a name or a phrase that stands for one answers. */
export const NAMING: ReadonlySet<Asked | null> = new Set(['who', 'which', 'where']);
