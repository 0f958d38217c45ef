// In: a question for where something with a name is, and a sentence. Out: the place in the name: `Tollby's Gull Dock`.
import type { Span } from '../../cable/cable.ts';
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Words } from '../../search/words.ts';
import { WHERE_IS } from '../cue-words.ts';
import { isOfCountry } from '../grammar/countries.ts';
import { isBody, isPlace } from '../grammar/noun-kinds.ts';
import { areNames, phrasesIn } from '../grammar/phrases.ts';
import { textAt } from '../grammar/tokens.ts';
import { askedTokens, spanOf } from '../holding.ts';
import type { Sought } from '../question/sought.ts';

/** The `Tollby` of `the Tollby Pilots Guild`, where it is asked where the Pilots Guild is, or the `Norway` of `Tollby, Norway`. */
export function placeInName(
  { question, terms, words }: Sought,
  sentence: IndexedSentence,
): Span | null {
  const isBare = terms.every(({ isName }) => isName);
  if (!isBare || !WHERE_IS.test(question.text)) return null;
  const { tokens } = sentence;
  const asked = askedTokens(terms, sentence);
  const regions = phrasesIn(sentence).filter(
    ({ first, last, proper }) =>
      proper &&
      /^[,(]$/.test(textAt(tokens, first - 1)) &&
      asked.has(first - 2) &&
      !asked.has(last) &&
      isOfCountry(textAt(tokens, last).toLowerCase()),
  );
  if (regions[0]) return spanOf(sentence, regions[0].first, regions[0].last);
  for (const { first, last, pair } of phrasesIn(sentence)) {
    const start = tokens[first]?.pos === 'DET' ? first + 1 : first;
    const name = tokens.findIndex((_, at) => at >= start && asked.has(at));
    if (pair || name <= start || name > last) continue;
    const isOwner = /^['’]s$/.test(textAt(tokens, name - 1));
    const noun = textAt(tokens, last);
    // The `Lund` of `Lund Xiu` is nowhere.
    if (!isOwner && !isBody(noun, words) && !isPlace(noun, words)) continue;
    const end = isOwner ? name - 2 : name - 1;
    if (areNames(tokens, start, end) && isSomewhere(tokens[end], words)) {
      return spanOf(sentence, start, end);
    }
  }
  return null;
}

/** A word for a place, or none that English has: a title or a party is one that it has. */
function isSomewhere(token: Token | undefined, words: Words): boolean {
  const text = token?.text ?? '';
  const low = text.toLowerCase();
  return (
    isPlace(text, words) ||
    isOfCountry(low) ||
    (words.rank(low) === null && text !== text.toUpperCase())
  );
}
