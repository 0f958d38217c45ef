// In: a question for a place, and a sentence. Out: the place.
import type { Span } from '../cable/cable.ts';
import type { IndexedSentence } from '../search/read-passage.ts';
import { anyOf, NAMED_PLACES } from './cue-words.ts';
import { spanOf } from './holding.ts';
import { bestPhrase } from './phrase-choice.ts';
import { quantitiesOf } from './quantity-evidence.ts';
import type { Sought } from './sought.ts';
import { verbAt } from './verb.ts';
import { DETAIL, PREPOSITION, WHERE } from './weights.ts';

const ASKS_NAME = anyOf([`(?:what|which) (?:\\w+ )?(?:${NAMED_PLACES.join('|')})`]);

/** The place that the question asks for: a phrase after a preposition of place, `between` included. */
export function place(sought: Sought, sentence: IndexedSentence, text: string): Span | null {
  const { tokens } = sentence;
  const before = (first: number) => (tokens[first - 1]?.text ?? '').toLowerCase();
  const verb = verbAt(sought, sentence);
  const counted = countedIn(sentence, text);
  const named = ASKS_NAME.test(sought.question.text);
  const from = /\bfrom\b/i.test(sought.question.text);
  const found = bestPhrase(sought, sentence, ({ first, last, proper }) => {
    const preposition = before(first);
    let worth = from && preposition === 'from' ? WHERE.from : (PREPOSITION.get(preposition) ?? 0);
    if (worth === 0 || before(first - 1) === 'according') return 0;
    if (proper) worth += WHERE.name + (tokens[last]?.pos === 'PROPN' ? WHERE.nameLast : 0);
    else {
      // Other words are a place where they are said to be one: `in large markets`, not `in 151 cases`.
      const { start, end } = spanOf(sentence, first, last);
      if (named || worth < WHERE.least || isCounted(counted, text.slice(start, end))) return 0;
    }
    if (verb === null || first <= verb) return worth;
    return worth + WHERE.afterVerb / (1 + (first - verb - 1) / DETAIL.reach);
  });
  if (!found) return null;
  const between = before(found.first) === 'between' ? found.first - 1 : found.first;
  const first = tokens[between]?.text.toLowerCase() === 'the' ? between + 1 : between;
  return spanOf(sentence, first, found.last);
}

/** What the quantities of a sentence count, each once. */
function countedIn(sentence: IndexedSentence, text: string): ReadonlySet<string> {
  return new Set(quantitiesOf(sentence, text).flatMap(({ counts }) => counts ?? []));
}

/** Whether some quantity counts these words: cases, not a place. */
function isCounted(counted: ReadonlySet<string>, phrase: string): boolean {
  return [...counted].some((words) => words.includes(phrase) || phrase.includes(words));
}
