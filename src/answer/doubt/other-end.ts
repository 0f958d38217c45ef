// In: a claim of something to, from or in a place or person, and the sentence closest to it. Out: where that has another of its own names there.
import type { Token } from '../../search/language.ts';
import type { Candidate } from '../../search/rank.ts';
import type { Otherwise } from '../answer.ts';
import { governorOf } from '../grammar/governor.ts';
import { AND_OR, INSIDE, past, posAt, textAt, written } from '../grammar/tokens.ts';
import { heldIn, placesOf, shareOf } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { namesNoTime } from './number-of.ts';
import { MISSTATED } from './weights.ts';

/** What tells where something goes, or whose it is to do. */
const ENDS = /^(?:to|from|by|against)$/;

/** `to Lund`, for "Lund sent the boat to Berg". */
export function otherEndIn(
  { question, terms }: Sought,
  { sentence, passage }: Candidate,
): readonly Otherwise[] {
  if (!question.claims || shareOf(terms, heldIn([sentence])) < MISSTATED.rest) return [];
  const { tokens } = sentence;
  const names = terms.filter(namesNoTime);
  const endOf = (all: readonly Token[], at: number): string | null => {
    const start = startOf(all, at);
    // `From Lund and Berg`
    if (AND_OR.test(textAt(all, start - 1)) && posAt(all, start - 2) === 'PROPN')
      return endOf(all, start - 2);
    const end = governorOf(all, start) ?? '';
    return ENDS.test(end) ? end : null;
  };
  return names.flatMap((name) => {
    const end = endOf(question.tokens, name.tokens.first);
    const own = placesOf(name, sentence);
    if (end === null || own.length === 0 || own.some((at) => endOf(tokens, at) === end)) return [];
    const others = names.filter((other) => other !== name);
    const isTheirs = (at: number) => !own.includes(at) && endOf(tokens, at) === end;
    const at = others.flatMap((other) => placesOf(other, sentence)).find(isTheirs);
    if (at === undefined) return [];
    const text = passage.paragraph.text;
    return [
      {
        typed: `${end} ${written(question.text, question.tokens, name.tokens)}`,
        printed: [written(text, tokens, { first: startOf(tokens, at) - 1, last: at })],
      },
    ];
  });
}

/** Where the name begins that a token is of. */
function startOf(tokens: readonly Token[], at: number): number {
  return past(INSIDE, tokens, at, -1) + 1;
}
