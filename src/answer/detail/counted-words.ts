// In: a question for a number. Out: its words for what is counted, for its sort, and for a part of them.
import type { Term } from '../../search/terms.ts';
import { only, PART } from '../cue-words.ts';
import { textAt } from '../grammar/tokens.ts';
import type { Sought } from '../question/sought.ts';

/** What is counted, by the words for it, for its sort, and for the part that is asked for. */
export interface Counted extends Pick<Sought, 'terms' | 'focus'> {
  readonly part: readonly Term[];
  /** "How many of the pilots are women?" */
  readonly ofThem: boolean;
}

/** Reads them. */
export function countedIn(sought: Sought): Counted {
  const { question, terms, focus } = sought;
  const ofThem = OF_THEM.test(question.text);
  const part = question.asked === 'percent' || ofThem ? partIn(sought) : [];
  // The pilots stand near their own number.
  const isPart = ofThem && part.length > 0;
  return { terms: isPart ? part : terms, focus: isPart ? part : focus, part, ofThem };
}

const SHARE = only([PART, 'shares', 'part']);

/** "How many of the pilots are women?" may be told by a share. */
const OF_THEM = /\bhow many of\b.*\b(?:are|were)\b/i;

/** What a share is of: the "women" of "what share of pilots are women?", "share of women among pilots". */
function partIn({ question: { tokens }, terms }: Sought): readonly Term[] {
  const after = (at: number) => terms.filter((term) => term.tokens.first > at);
  const of = tokens.findIndex(({ text }) => /^of$/i.test(text));
  // "Female share of the pilots?"
  const before = terms.filter((term) => term.tokens.last === of - 2);
  if (SHARE.test(textAt(tokens, of - 1)) && before.length > 0) return before;
  const share = Math.max(
    1,
    tokens.findIndex(({ text }) => SHARE.test(text)),
  );
  const is = tokens.findIndex(({ pos }, at) => at > share && pos === 'AUX');
  const verb = is >= 0 ? is : tokens.findIndex(({ pos }, at) => at > share && pos === 'VERB');
  const among = tokens.findIndex(({ text }, at) => at > of && /^(?:among|in|within)$/i.test(text));
  // The "floating" of "the floating docks" may be read as a verb.
  const isAmong = is < 0 && of >= 0 && among >= 0 && !(verb >= 0 && verb < among);
  if (isAmong) return after(of).filter((term) => term.tokens.last < among);
  return verb >= 0 ? after(verb) : [];
}
