// In: a question for who, and a sentence in which "he" does it. Out: whom the sentences before it mean by that.
import type { Span } from '../../cable/cable.ts';
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Words } from '../../search/words.ts';
import { HEARS, listed, only } from '../cue-words.ts';
import { isOfCountry } from '../grammar/countries.ts';
import { governorOf, isSource } from '../grammar/governor.ts';
import { isBody, isPerson, isPlace, isThing } from '../grammar/noun-kinds.ts';
import { phrasesIn } from '../grammar/phrases.ts';
import { givesView } from '../grammar/saying.ts';
import { isCapital, type Phrase, posAt, textAt } from '../grammar/tokens.ts';
import { spanOf, type Within } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { whoAsked } from '../question/who-question.ts';
import { WHO_SAID } from '../verb.ts';
import { SHOW } from '../weights.ts';
import { pronounIn } from './deeds.ts';

/** Whether a pronoun does in the sentence what the question asks who did: nobody named behind it did. */
export function isByPronoun(sought: Sought, sentence: IndexedSentence): boolean {
  if (sought.question.asked !== 'who') return false;
  const { part, role, owned } = whoAsked(sought);
  return part === 'agent' && role === null && owned === null && pronounIn(sought, sentence) >= 0;
}

/** The `Lund` of `Lund met the guild. He sank the boat.`, where it is asked who sank the boat. */
export function antecedentIn(sought: Sought, { passage, sentence }: Within): Span | null {
  if (!isByPronoun(sought, sentence)) return null;
  const pronoun = textAt(sentence.tokens, pronounIn(sought, sentence));
  if (/^(?:it|they|we)$/i.test(pronoun)) return null;
  const isOne = /^s?he$/i.test(pronoun) ? isSubject : isBodyNamed;
  const { sentences } = passage;
  for (const before of sentences.slice(0, sentences.indexOf(sentence)).toReversed()) {
    if (sentence.start - before.start > SHOW.longestContext) return null;
    const found = phrasesIn(before).find((phrase) => isOne(phrase, before, sought));
    if (isOne === isSubject && hasOther(found, before, sought)) return null;
    if (found) return spanOf(before, found.first, found.last);
  }
  return null;
}

/** What a name stands behind that is a place sooner than a person: `the docks of Tollby`. */
const OF_PLACES = only(listed('in at of from near to into'));

/** Whether another one person is in a sentence whom "he" may mean: `the mayor`. */
function hasOther(
  found: Phrase | undefined,
  sentence: IndexedSentence,
  { words }: Sought,
): boolean {
  const { tokens } = sentence;
  return phrasesIn(sentence).some(({ first, last, proper, pair }) => {
    const noun = textAt(tokens, last);
    if (first === found?.first || pair || /s$/.test(noun)) return false;
    if (!proper || !isName(tokens[last]))
      return isPerson(noun, words) && tokens[first]?.pos === 'DET';
    const isPlaced = OF_PLACES.test(textAt(tokens, first - 1)) || isPlace(noun, words);
    return !isPlaced && mayBePerson(noun, words);
  });
}

/** A person's name that opens a sentence, or who says what it tells; that alone where it is asked who said it. */
function isSubject(
  phrase: Phrase,
  sentence: IndexedSentence,
  { question, words }: Sought,
): boolean {
  const { tokens } = sentence;
  const { first, last, proper, pair } = phrase;
  const name = textAt(tokens, last);
  if (!proper || pair || !isName(tokens[last]) || !mayBePerson(name, words)) return false;
  // `the Minister`, not `the Sealers`
  const article = tokens[first]?.pos === 'DET';
  if (article && (/s$/.test(name) || !isPerson(name, words))) return false;
  const after = tokens[last + 1];
  const tells = [first - 1, last + 1].some((at) => {
    const token = tokens[at];
    const hears = at < first && HEARS.test(token?.text ?? '');
    return token !== undefined && !hears && givesView(token, at, tokens);
  });
  if (isSource(tokens, first)) return true;
  if (governorOf(tokens, first) !== null) return false;
  if (tells || WHO_SAID.test(question.text)) return tells;
  const opens = tokens.slice(0, first).every(({ pos }) => !/^(?:NOUN|PROPN|VERB|ADP)$/.test(pos));
  return opens && /^(?:,|VERB|AUX|ADV)$/.test(after?.text === ',' ? ',' : (after?.pos ?? ''));
}

/** `Lund`, and no `LUND`, which may be short for a body. */
function isName(token: Token | undefined): boolean {
  return token?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(token.text);
}

/** Whether a name is none of a thing, a body or a country. */
function mayBePerson(name: string, words: Words): boolean {
  return !isThing(name) && !isBody(name, words) && !isOfCountry(name.toLowerCase());
}

/** The name of a body that does something: `the Sealers Guild`, `the HPA`. */
function isBodyNamed(
  { first, last, proper, pair }: Phrase,
  { tokens }: IndexedSentence,
  { words }: Sought,
): boolean {
  const text = textAt(tokens, last);
  const is = /^\p{Lu}{2,}$/u.test(text) || (isCapital(text) && isBody(text, words));
  const does = /^(?:VERB|AUX|ADV)$/.test(posAt(tokens, last + 1));
  return proper && !pair && is && does && governorOf(tokens, first) === null;
}
