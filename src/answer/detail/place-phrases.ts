// In: a sentence. Out: its noun phrases as places are given: `the island of Gull`, no dates.
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import { CALENDAR, PLACE_KIND } from '../cue-words.ts';
import { isPlace } from '../grammar/noun-kinds.ts';
import { phrasesIn } from '../grammar/phrases.ts';
import { type Phrase, textAt } from '../grammar/tokens.ts';
import { anyHolds, wordsWithin } from '../holding.ts';
import type { Sought } from '../question/sought.ts';

/**
 * The noun phrases of a sentence, `the king at Gull Palace` as two and `the banks of the Gull` as one,
 * unless banks are asked for, or it is `the town of Gull`; without those that begin with a month or a day.
 */
export function placesIn(sought: Sought, sentence: IndexedSentence): readonly Phrase[] {
  const { tokens } = sentence;
  const found: Phrase[] = [];
  for (const phrase of phrasesIn(sentence).flatMap((each) => atOnes(tokens, each))) {
    const head = found.at(-1);
    const part = head && isPartOf(sought, sentence, head, phrase);
    if (part) found[found.length - 1] = { ...phrase, first: head.first };
    else if (!isDate(tokens, phrase)) found.push(phrase);
  }
  return found;
}

/** `September 11 attack`, an article before it or not. */
function isDate(tokens: readonly Token[], { first }: Phrase): boolean {
  const word = tokens[first]?.pos === 'DET' ? first + 1 : first;
  return CALENDAR.test(textAt(tokens, word));
}

/** A phrase cut where it has an `at`. */
function atOnes(tokens: readonly Token[], phrase: Phrase): readonly Phrase[] {
  const { first, last } = phrase;
  const inside = tokens.slice(first + 1, last).findIndex(({ text }) => text === 'at');
  if (inside < 0) return [phrase];
  const at = first + 1 + inside;
  return [
    { ...phrase, last: at - 1 },
    { ...phrase, first: at + 1 },
  ];
}

/** `the banks` and `the Gull` of `the banks of the Gull`. */
function isPartOf(
  { focus, words }: Sought,
  sentence: IndexedSentence,
  head: Phrase,
  { first, last, proper, pair }: Phrase,
): boolean {
  const { tokens } = sentence;
  if (!proper || pair || tokens[first - 1]?.text !== 'of' || head.last !== first - 2) return false;
  const noun = textAt(tokens, head.last);
  if (head.proper || PLACE_KIND.test(noun) || !isPlace(noun, words)) return false;
  if (tokens[last]?.pos !== 'PROPN') return false;
  const kind = wordsWithin(sentence, head.last, head.last);
  return !kind.some(({ id }) => anyHolds(focus, id));
}

/** Words before `from` or `of` that make it another place: `two doors down from the harbor`, `north of Tollby`. */
const APART =
  /^(?:down|away|across|up|far|(?:north|south)?(?:east|west)|north|south|doors?|blocks?|miles?|kilometers?|km|meters?|yards?|minutes?|hours?)$/;

/** Where a place begins that is told by how far it is from a phrase; that phrase's beginning where it is not. */
export function startOfApart(tokens: readonly Token[], first: number): number {
  const low = (at: number) => textAt(tokens, at).toLowerCase();
  if (!/^(?:from|of)$/.test(low(first - 1)) || !APART.test(low(first - 2))) return first;
  let at = first - 2;
  while (APART.test(low(at - 1)) || tokens[at - 1]?.pos === 'NUM') at--;
  return at;
}
