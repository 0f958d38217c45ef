// In: a claim that somebody did something, and the sentence closest to it. Out: its words, where it has that the other way round.
import type { Token } from '../../search/language.ts';
import type { Candidate } from '../../search/rank.ts';
import type { Term } from '../../search/terms.ts';
import type { Otherwise } from '../answer.ts';
import { listed, only } from '../cue-words.ts';
import { governorOf } from '../grammar/governor.ts';
import { partiesOf } from '../grammar/parties.ts';
import { isCapital, isWithin, type Stretch, textAt, written } from '../grammar/tokens.ts';
import { isPassive } from '../grammar/verb-shape.ts';
import { holdsAny, placesOf } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { namesNoTime } from './number-of.ts';
import { isOfTheSame, soleVerb } from './the-same.ts';
import { LEAST_WORDS } from './weights.ts';

/** `Lund hired Berg`, for "Berg hired Lund" and "Lund was hired by Berg". */
export function turnedRound(
  { question, terms }: Sought,
  { sentence, passage, words }: Candidate,
): readonly Otherwise[] {
  if (words < LEAST_WORDS.same) return [];
  const verb = soleVerb({ question, terms });
  if (!verb || MUTUAL.test(verb.word.lemma)) return [];
  const { tokens } = sentence;
  const names = terms.filter(namesNoTime);
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

/** `The port passed Berg`, for "Berg passed the port". */
export function doneToIn(
  { question, terms }: Sought,
  { sentence, passage }: Candidate,
): readonly Otherwise[] {
  const verb = soleVerb({ question, terms });
  if (!question.claims || !verb || MUTUAL.test(verb.word.lemma)) return [];
  const [deed, ...others] = placesOf(verb, sentence);
  if (deed === undefined || others.length > 0 || !isOfTheSame(terms, sentence)) return [];
  const [typed, own] = [
    partiesOf(question.tokens, verb.tokens.first),
    partiesOf(sentence.tokens, deed),
  ];
  const { agent, patient } = typed;
  if (typed.isPassive || own.isPassive || !agent || !patient || !own.agent || !own.patient)
    return [];
  const names = terms.filter((term) => term.isName && isWithin(term.tokens, agent));
  const isIn = (name: Term, { first, last }: Stretch) => holdsAny([name], sentence, first, last);
  const [doer, object] = [own.agent, own.patient];
  if (!names.some((name) => isIn(name, object) && !isIn(name, doer))) return [];
  return [
    {
      typed: written(question.text, question.tokens, { first: agent.first, last: patient.last }),
      printed: [
        written(passage.paragraph.text, sentence.tokens, { first: doer.first, last: object.last }),
      ],
    },
  ];
}

/** Between these, which of two stands first tells: `nets instead of ropes`, `more nets than ropes`. */
const ORDERS = listed('instead rather than before after');

/** `Sons instead of daughters`, for "daughters instead of sons". */
export function reversedIn(
  { question, terms }: Sought,
  { sentence, passage }: Candidate,
): readonly Otherwise[] {
  if (!isOfTheSame(terms, sentence)) return [];
  const at = (tokens: readonly Token[], word: string) =>
    tokens.findIndex(({ text }) => text.toLowerCase() === word);
  for (const word of ORDERS) {
    const [here, there] = [at(question.tokens, word), at(sentence.tokens, word)];
    if (here < 0 || there < 0) continue;
    const given = sidesOf(question.tokens, here, terms, ({ tokens }) => [tokens.first]);
    const found = sidesOf(sentence.tokens, there, terms, (term) => placesOf(term, sentence));
    if (!given || !found) continue;
    if (given.agent.name !== found.patient.name || given.patient.name !== found.agent.name)
      continue;
    const typed = textOf(question.text, question.tokens, given);
    return [{ typed, printed: [textOf(passage.paragraph.text, sentence.tokens, found)] }];
  }
  return [];
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
  const isBy = governorOf(tokens, behind.at) === 'by';
  // "Lund was tied with Berg": neither did it to the other.
  if (isPassive(tokens, verb) && !isBy) return null;
  // `The board, fined by the guild,`
  return isBy ? { agent: behind, patient: before } : { agent: before, patient: behind };
}

/** From the one name to the other, each whole. */
function textOf(text: string, tokens: readonly Token[], { agent, patient }: Sides): string {
  let [first, last] = [Math.min(agent.at, patient.at), Math.max(agent.at, patient.at)];
  while (isCapital(textAt(tokens, first - 1))) first--;
  while (isCapital(textAt(tokens, last + 1))) last++;
  return written(text, tokens, { first, last });
}
