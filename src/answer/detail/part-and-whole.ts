// In: a number that another one is part of: the 11 of `six of the 11 harbors`. Out: how that is told.
import type { Span } from '../../cable/cable.ts';
import { NUMBER_WORDS } from '../../search/word.ts';
import { or } from '../cue-words.ts';
import type { Quantity } from '../quantity/quantities.ts';

/** Before the 18 of `16 of the 18 boats`, `16 of Norway's 18 boats`: the first says how many. */
export const OUT_OF = new RegExp(
  `(?:\\d|\\b${or([...NUMBER_WORDS.keys()].filter((word) => word !== 'one'))}) (?:out )?of (?:(?:the|its|their|his|her|our|all|(?:the )?[\\p{L}-]+['’]s) )?$`,
  'iu',
);

/** Before the 30 million of `a fifth of the 30 million`. */
const PART_OF_SUM =
  /\b(?:half|third|quarter|fourth|fifth|sixth|tenth|percent|part|most|some) of (?:the|its|their|this|that) $/i;

/** The 30 million of which but a fifth was spent, where it is asked how much was. */
export function isSumOfPart({ kind, start }: Quantity, sentence: Span, text: string): boolean {
  return kind === 'money' && PART_OF_SUM.test(text.slice(sentence.start, start));
}
