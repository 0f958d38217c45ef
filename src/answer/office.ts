// In: a question for who holds an office, and a sentence. Out: whether it names nobody beside it.
import type { Span } from '../cable/cable.ts';
import type { IndexedSentence } from '../search/read-passage.ts';
import { anyOf, CALENDAR, NAMED_PLACES, OFFICE } from './cue-words.ts';
import { holds, wordsWithin } from './holding.ts';
import type { Sought } from './sought.ts';
import { DOUBT } from './weights.ts';

const ASKS_NAME = /\bwho(?:'s|s| is| was| are| were)\b|\bnames?\b|\bcalled\b/i;

/**
 * "Who is the mayor of Dongguan?" needs a name next to a mayor, and Dongguan there too. True where the
 * question asks so, and the sentence has no such place.
 */
export function roleWithoutName(sought: Sought, sentence: IndexedSentence): boolean {
  const { question, terms, words } = sought;
  if (!ASKS_NAME.test(question.text)) return false;
  const role = terms.find(({ word }) =>
    words.hypernyms(word.lemma).some((broader) => OFFICE.test(broader.word)),
  );
  if (!role) return false;
  const others = terms.filter((term) => term !== role);
  const asked = askedTokens(sought, sentence);
  return !sentence.words.some((id, i) => {
    const at = sentence.from[i];
    if (!at || !holds(role, id)) return false;
    const near = wordsNear(sentence, at);
    const met = others.filter((term) => near.some((other) => holds(term, other)));
    return met.length * 2 >= others.length && namesNear(sentence, at, asked);
  });
}

const ASKS_FOR_NAME = anyOf([
  ...['names? of', "what(?:'s|s| is| was) the name", 'names?$', 'called'],
  `(?:what|which) (?:\\w+ )?(?:${NAMED_PLACES.join('|')})`,
]);

/** Whether the question asks for a name, and the sentence has none but those of the question. */
export function isNameless(sought: Sought, sentence: IndexedSentence): boolean {
  if (!ASKS_FOR_NAME.test(sought.question.text.replaceAll('’', "'"))) return false;
  const asked = askedTokens(sought, sentence);
  return !sentence.tokens.some(
    ({ pos, text }, at) =>
      at > 0 && pos === 'PROPN' && !asked.has(at) && /^\p{Lu}/u.test(text) && !CALENDAR.test(text),
  );
}

/** Tokens at which a word of the question begins: their names are known already. */
function askedTokens({ terms }: Sought, { words, from }: IndexedSentence): ReadonlySet<number> {
  const held = from.filter((_, i) => terms.some((term) => holds(term, words[i] ?? -1)));
  return new Set(held.map(({ start }) => start));
}

/** The words that stand near some tokens. */
function wordsNear(sentence: IndexedSentence, { start, end }: Span): readonly number[] {
  return wordsWithin(sentence, start - DOUBT.reach, end + DOUBT.reach).map(({ id }) => id);
}

/** Whether a name that the question does not have stands near some tokens. */
function namesNear(
  { tokens }: IndexedSentence,
  { start, end }: Span,
  asked: ReadonlySet<number>,
): boolean {
  for (let apart = 1; apart <= DOUBT.reach; apart++) {
    for (const at of [start - apart, end + apart]) {
      if (tokens[at]?.pos === 'PROPN' && !asked.has(at)) return true;
    }
  }
  return false;
}
