// In: a claim that somebody did something, and the sentence closest to it. Out: its words, where it has that the other way round or somebody else did.
import type { Token } from '../../search/language.ts';
import type { Candidate } from '../../search/rank.ts';
import type { Term } from '../../search/terms.ts';
import { listed, MONTH, only, SAYS, THAT_BODY, TITLE } from '../cue-words.ts';
import { subjectBefore } from '../grammar/subject.ts';
import { isCapital, JOINT, textAt, written } from '../grammar/tokens.ts';
import { isPassive } from '../grammar/verb-shape.ts';
import { holdsAny, holdsTerm, placesOf, verbsOf } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { isNumber } from './number-of.ts';
import type { Otherwise } from './otherwise.ts';
import { isOfTheSame } from './the-same.ts';
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

/** `Lund sank it`, for "Berg sank it"; of people that have no names both are in the sentence. What a body says one of its own may say. */
export function otherDoerIn(
  { question, terms }: Sought,
  { sentence, passage }: Candidate,
): readonly Otherwise[] {
  const { claims, tokens } = question;
  const verb = tokens.findIndex(({ pos }) => pos === 'VERB');
  const term = terms.find((one) => one.tokens.first === verb);
  const own = term ? verbsOf(term, sentence) : [];
  const [deed] = own;
  if (!claims || deed === undefined || own.length > 1 || SAYS.test(textAt(tokens, verb))) return [];
  if (isPassive(tokens, verb) || isPassive(sentence.tokens, deed)) return [];
  if (/^to$/i.test(textAt(sentence.tokens, deed - 1))) return [];
  const [given, found] = [subjectBefore(tokens, verb), subjectBefore(sentence.tokens, deed)];
  // Of `Lund and Berg` the first may be the one.
  if (!given || !found || JOINT.test(textAt(sentence.tokens, found.first - 1))) return [];
  const isGiven = (one: Term) => given.first <= one.tokens.first && one.tokens.last <= given.last;
  const doers = terms.filter(isGiven);
  const others = terms.filter((one) => !isGiven(one));
  if (!isOfTheSame(others, sentence) || holdsAny(doers, sentence, found.first, found.last))
    return [];
  const [one, other] = [
    tokens.slice(given.first, given.last + 1),
    sentence.tokens.slice(found.first, found.last + 1),
  ];
  const areNames = isNamed(one) && isNamed(other) && doers.some((doer) => doer.isName);
  // "People sank it" may be said of pilots, but not "the crew" where the sentence has a crew too.
  const areSorts = [one, other].every(isPlain) && doers.some((doer) => holdsTerm(sentence, doer));
  if (!areNames && !areSorts) return [];
  return [
    {
      typed: written(question.text, tokens, given),
      printed: [written(passage.paragraph.text, sentence.tokens, found)],
    },
  ];
}

/** Whether a subject is a name, and no office: `Ida Lund`, but not `the head of Lund`. */
function isNamed(subject: readonly Token[]): boolean {
  const { pos, text } = subject.at(-1) ?? { pos: '', text: '' };
  const isOther =
    TITLE.test(text) || THAT_BODY.test(text) || subject.some(({ pos }) => pos === 'ADP');
  return pos === 'PROPN' && isCapital(text) && !isOther;
}

/** Whether a subject is a noun with no other phrase than `of`: no `ship in fact`. */
function isPlain(subject: readonly Token[]): boolean {
  const isOther = ({ pos, text }: Token) => pos === 'ADP' && !/^of$/i.test(text);
  return subject.at(-1)?.pos === 'NOUN' && !subject.some(isOther);
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
  return written(text, tokens, { first, last });
}
