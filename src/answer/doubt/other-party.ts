// In: a claim that somebody did something or that it was done to somebody, and the sentence closest to it. Out: its words, where it was somebody else.
import type { Token } from '../../search/language.ts';
import type { Candidate } from '../../search/rank.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Term } from '../../search/terms.ts';
import type { Otherwise } from '../answer.ts';
import { SAYS, THAT_BODY, TITLE } from '../cue-words.ts';
import { isOfCountry } from '../grammar/countries.ts';
import { partiesOf } from '../grammar/parties.ts';
import {
  AND_OR,
  isCapital,
  isWithin,
  posAt,
  type Stretch,
  textAt,
  written,
} from '../grammar/tokens.ts';
import { holdsAny, holdsTerm, placesOf, verbsOf } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { isHeld } from './names.ts';
import { isOfTheSame } from './the-same.ts';

/**
 * `Lund sank it`, for "Berg sank it", and `Ida Dahl was sunk by it`, for "Vik Dahl was sunk"; of people that have no
 * names both are in the sentence. What a body says one of its own may say.
 */
export function otherPartyIn(
  { question, terms }: Sought,
  { sentence, passage }: Candidate,
): readonly Otherwise[] {
  const { claims, tokens } = question;
  const verb = tokens.findIndex(({ pos }) => pos === 'VERB');
  const term = terms.find((one) => one.tokens.first === verb);
  const own = term ? verbsOf(term, sentence) : [];
  const [deed] = own;
  if (!claims || deed === undefined || own.length > 1 || SAYS.test(textAt(tokens, verb))) return [];
  if (/^to$/i.test(textAt(sentence.tokens, deed - 1))) return [];
  const [typed, printed] = [partiesOf(tokens, verb), partiesOf(sentence.tokens, deed)];
  const role = typed.isPassive ? 'patient' : 'agent';
  const [given, found] = [withoutDate(typed[role], tokens), printed[role]];
  if (!given || !found || isListed(sentence.tokens, found)) return [];
  const isGiven = (one: Term) => isWithin(one.tokens, given);
  const parties = terms.filter(isGiven);
  const others = terms.filter((one) => !isGiven(one));
  if (!isOfTheSame(others, sentence)) return [];
  const isSameParty = holdsAny(parties, sentence, found.first, found.last);
  if (isSameParty && !isNamesake(parties, found, sentence)) return [];
  const [one, other] = [
    tokens.slice(given.first, given.last + 1),
    sentence.tokens.slice(found.first, found.last + 1),
  ];
  const areNames = isNamed(one) && isNamed(other) && areOfOneKind(one, other);
  // "People sank it" may be said of pilots, but not "the crew" where the sentence has a crew too.
  const areSorts =
    !typed.isPassive &&
    !printed.isPassive &&
    [one, other].every(isPlain) &&
    parties.some((each) => holdsTerm(sentence, each));
  if (!areNames && !areSorts) return [];
  return [
    {
      typed: written(question.text, tokens, given),
      printed: [written(passage.paragraph.text, sentence.tokens, found)],
    },
  ];
}

/** The "Lund" of "In May 1970 Lund sank it". */
function withoutDate(party: Stretch | null, tokens: readonly Token[]): Stretch | null {
  const { first, last } = party ?? { first: 0, last: -1 };
  const year = tokens.findIndex(({ pos }, at) => at > first && at < last && pos === 'NUM');
  const isDate = posAt(tokens, first) === 'ADP' && year > 0;
  return isDate ? { first: year + 1, last } : party;
}

/** Of `Lund and Berg` the first may be the one. */
function isListed(tokens: readonly Token[], { first, last }: Stretch): boolean {
  return [first - 1, last + 1].some((at) => AND_OR.test(textAt(tokens, at)));
}

/** Whether it is of the claim's family name, with another given name: `Ida Dahl`, for "Vik Dahl". */
function isNamesake(parties: readonly Term[], found: Stretch, sentence: IndexedSentence): boolean {
  const [given, family, ...more] = parties;
  if (!given?.isName || !family?.isName || more.length > 0 || !isHeld(given)) return false;
  const [at] = placesOf(family, sentence).filter((one) => found.first <= one && one <= found.last);
  const before = sentence.tokens[(at ?? 0) - 1];
  if (before?.pos !== 'PROPN' || TITLE.test(before.text) || before.text.length < 3) return false;
  return !holdsTerm(sentence, given);
}

/** Whether a phrase is a name, and no office: `Ida Lund`, but not `the head of Lund`. */
function isNamed(phrase: readonly Token[]): boolean {
  const { pos, text } = phrase.at(-1) ?? { pos: '', text: '' };
  const isOther =
    TITLE.test(text) || THAT_BODY.test(text) || phrase.some(({ pos }) => pos === 'ADP');
  return pos === 'PROPN' && isCapital(text) && !isOther;
}

/** Whether both are countries or bodies by their initials, or neither: what a country does one of its own may do. */
function areOfOneKind(one: readonly Token[], other: readonly Token[]): boolean {
  const isBody = (phrase: readonly Token[]) =>
    phrase.some(({ text }) => /^\p{Lu}{2}/u.test(text) || isOfCountry(text.toLowerCase()));
  return isBody(one) === isBody(other);
}

/** Whether a phrase is a noun with no other phrase than `of`: no `ship in fact`. */
function isPlain(phrase: readonly Token[]): boolean {
  const isOther = ({ pos, text }: Token) => pos === 'ADP' && !/^of$/i.test(text);
  return phrase.at(-1)?.pos === 'NOUN' && !phrase.some(isOther);
}
