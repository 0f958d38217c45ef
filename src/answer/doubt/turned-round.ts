// In: a claim that somebody did something to somebody, and the sentence closest to it. Out: its words, where it has that the other way round.
import type { Token } from '../../search/language.ts';
import type { Candidate } from '../../search/rank.ts';
import type { Term } from '../../search/terms.ts';
import { listed, MONTH, only } from '../cue-words.ts';
import { isCapital, textAt } from '../grammar/tokens.ts';
import { isPassive } from '../grammar/verb-shape.ts';
import { placesOf } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { isNumber } from './number-of.ts';
import type { Otherwise } from './otherwise.ts';
import { LEAST_WORDS } from './weights.ts';

/** `Lund hired Berg`, for "Berg hired Lund" and "Lund was hired by Berg". */
export function turnedRound(
  { question, terms }: Sought,
  { sentence, passage, words }: Candidate,
): readonly Otherwise[] {
  if (words < LEAST_WORDS.same) return [];
  const verbs = terms.filter(({ tokens }) => question.tokens[tokens.first]?.pos === 'VERB');
  const [verb] = verbs;
  if (!verb || verbs.length > 1 || MUTUAL.test(verb.word.lemma)) return [];
  const { tokens } = sentence;
  const names = terms.filter(
    (term) => term.isName && !isNumber(term) && !MONTH.test(term.word.form),
  );
  const placesIn = (term: Term) => placesOf(term, sentence);
  const [own, ...others] = placesIn(verb);
  if (own === undefined || others.length > 0) return [];
  const given = sidesOf(question.tokens, verb.tokens.first, names, (name) => [name.tokens.first]);
  const found = sidesOf(tokens, own, names, placesIn);
  if (!given || !found) return [];
  if (found.agent.name !== given.patient.name || found.patient.name !== given.agent.name) return [];
  // `Norwegian` stands for Norway.
  const isEither = ({ name }: Placed, { at }: Placed) => placesIn(name).includes(at);
  if (isEither(found.agent, found.patient) || isEither(found.patient, found.agent)) return [];
  const typed = textOf(question.text, question.tokens, given);
  return [{ typed, printed: [textOf(passage.paragraph.text, tokens, found)] }];
}

/** What each of two does. */
const MUTUAL = only(
  listed(
    'meet marry join discuss talk negotiate agree cooperate border compete share exchange fight partner',
  ),
);

/** A name, and the token at which it stands. */
interface Placed {
  readonly name: Term;
  readonly at: number;
}

/** Who does it, and to whom it is done. */
interface Sides {
  readonly agent: Placed;
  readonly patient: Placed;
}

/** The names next to a verb on each side of it. */
function sidesOf(
  tokens: readonly Token[],
  verb: number,
  names: readonly Term[],
  placesIn: (name: Term) => readonly number[],
): Sides | null {
  const all = names.flatMap((name) => placesIn(name).map((at): Placed => ({ name, at })));
  const inOrder = all.toSorted((a, b) => a.at - b.at);
  const before = inOrder.findLast(({ at }) => at < verb);
  const behind = inOrder.find(({ at }) => at > verb);
  if (!before || !behind || before.name === behind.name) return null;
  // `The board, fined by the guild,`
  return isPassive(tokens, verb) || /^by$/i.test(textAt(tokens, verb + 1))
    ? { agent: behind, patient: before }
    : { agent: before, patient: behind };
}

/** From the one name to the other, each whole. */
function textOf(text: string, tokens: readonly Token[], { agent, patient }: Sides): string {
  let [first, last] = [Math.min(agent.at, patient.at), Math.max(agent.at, patient.at)];
  while (isCapital(textAt(tokens, first - 1))) first--;
  while (isCapital(textAt(tokens, last + 1))) last++;
  return text.slice(tokens[first]?.start, tokens[last]?.end);
}
