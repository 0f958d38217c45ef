// In: an office that a sentence has, and a question for who holds one. Out: whether it is a lesser one.
import type { Span } from '../../cable/cable.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import { listed, only, TITLE } from '../cue-words.ts';
import { textAt } from '../grammar/tokens.ts';
import { anyHolds, wordsWithin } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { OFFICE_OF } from './weights.ts';

const FORMER = listed('former previous ex outgoing then late');
export const LESSER = only(['vice', 'deputy', 'acting', 'assistant', ...FORMER]);
/** What is part of a body, and has a head of its own. */
export const UNIT = only([
  'section',
  'division',
  'department',
  'branch',
  'desk',
  'unit',
  'subcommittee',
]);
/** Where what is said of an office ends; before it, the name of its unit begins. */
const END = /^(?:[.,;:()]|AUX|VERB)$/;
const START = /^(?:[.,;:()]|ADP|CCONJ|DET|AUX|VERB)$/;

/** Tokens round a unit in which it is told which it is. */
const NAMED = { before: 2, after: 4 };

/**
 * Whether the office at some tokens is below that which the question asks for: the deputy mayor is no
 * mayor, and the head of the tolls section is not that of the guild, unless either is asked for.
 * @param ofBody whether it is asked of what the office is
 */
export function isLesser(
  { start, end }: Span,
  sentence: IndexedSentence,
  { question, terms }: Sought,
  ofBody: boolean,
): boolean {
  const { tokens } = sentence;
  // `Deputy Minister President` is one office.
  let [first, last] = [start, end];
  while (TITLE.test(textAt(tokens, last + 1))) last++;
  while (TITLE.test(textAt(tokens, first - 1))) first--;
  const isOwn = question.tokens.some(({ text }) => LESSER.test(text));
  const title = tokens.slice(Math.max(0, first - 1), last + 1);
  const isLess = title.some(({ text }) => LESSER.test(text));
  if (!isOwn && isLess) return true;
  if (!ofBody) return false;
  // `section of Public Works`, `Public Works Section`: either word tells which it is.
  const isAsked = (at: number) =>
    wordsWithin(sentence, at - NAMED.before, at + NAMED.after).some(
      ({ id, at: own }) => (own.start < start || own.start > end) && anyHolds(terms, id),
    );
  const isOfUnit = (step: 1 | -1, from: number, edge: RegExp) => {
    for (let at = from; at !== from + step * OFFICE_OF.reach; at += step) {
      const { text = '.', pos = '' } = tokens[at] ?? {};
      if (edge.test(text) || edge.test(pos)) return false;
      if (UNIT.test(text) && !isAsked(at)) return true;
    }
    return false;
  };
  return isOfUnit(1, last + 1, END) || isOfUnit(-1, start - 1, START);
}
