// In: a sentence's noun phrases and what speaks for each. Out: the one that the question asks for.
import type { Span } from '../cable/cable.ts';
import type { IndexedSentence } from '../search/read-passage.ts';
import { holds, nearness, spanOf } from './nearness.ts';
import { type Phrase, phrasesIn } from './phrases.ts';
import type { Sought } from './sought.ts';
import { DETAIL } from './weights.ts';

/** The phrase worth most that the question does not already name. */
export function bestPhrase(
  sought: Sought,
  sentence: IndexedSentence,
  worthOf: (phrase: Phrase) => number,
): Span | null {
  const { tokens } = sentence;
  let found: Phrase | null = null;
  let most: number = DETAIL.least;
  for (const phrase of phrasesIn(sentence)) {
    if (!couldName(sentence, phrase)) continue;
    const { known, sort } = named(sought, sentence, phrase);
    if (known > 0.49 && !(sort && phrase.proper)) continue;
    const span = spanOf(tokens, phrase.first, phrase.last);
    const own = worthOf(phrase);
    if (own <= 0) continue;
    const worth = own + DETAIL.near * nearness(sought, sentence, span) + (sort ? DETAIL.focus : 0);
    if (worth > most) [found, most] = [phrase, worth];
  }
  return found ? withoutSort(sought, sentence, found) : null;
}

const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d+)$/i;

/** Not a number, a date, "each year" or an adverb that opens the sentence. */
function couldName({ tokens }: IndexedSentence, { first, last }: Phrase): boolean {
  const words = tokens.slice(first, last + 1);
  const [head, tail] = [words[0], words.at(-1)];
  if (head?.pos === 'NUM' || /ly$|^according$/i.test(words.length === 1 ? (head?.text ?? '') : ''))
    return false;
  if (/^(?:years?|months?|weeks?|days?|times?|number|total)$/i.test(tail?.text ?? '')) return false;
  return !words.every((token) => CALENDAR.test(token.text));
}

/** The share of a phrase's words that the question has too, and whether it holds the sort asked for. */
function named({ terms, focus }: Sought, sentence: IndexedSentence, phrase: Phrase) {
  let [all, known, sort] = [0, 0, false];
  sentence.words.forEach((id, i) => {
    const at = sentence.from[i] as Span;
    if (at.start < phrase.first || at.end > phrase.last) return;
    if (/^(?:DET|ADP|PART|CCONJ)$/.test(sentence.tokens[at.start]?.pos ?? '')) return;
    all++;
    if (focus.some((term) => holds(term, id))) sort = true;
    if (terms.some((term) => holds(term, id))) known++;
  });
  return { known: all > 0 ? known / all : 1, sort };
}

/** `Vice Governor Lei Yulan` as a vice governor is `Lei Yulan`; `Guangdong and Guangxi provinces` as provinces, `Guangdong and Guangxi`. */
function withoutSort(
  { focus }: Sought,
  { tokens, words, from }: IndexedSentence,
  phrase: Phrase,
): Span {
  let { first, last } = phrase;
  words.forEach((id, i) => {
    const at = from[i] as Span;
    if (at.start < phrase.first || at.end > phrase.last || !focus.some((term) => holds(term, id)))
      return;
    if (
      at.end < last &&
      tokens[at.end + 1]?.pos === 'PROPN' &&
      !/^(?:of|for|and)$/.test(tokens[at.end + 1]?.text ?? '')
    )
      first = at.end + 1;
    else if (at.end === last && at.start > first && /^\p{Ll}/u.test(tokens[at.start]?.text ?? ''))
      last = at.start - 1;
  });
  return first <= last ? spanOf(tokens, first, last) : spanOf(tokens, phrase.first, phrase.last);
}
