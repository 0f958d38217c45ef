// In: a question for a place, and a sentence. Out: the place.
import type { Span } from '../cable/cable.ts';
import type { Token } from '../search/language.ts';
import type { IndexedSentence } from '../search/read-passage.ts';
import { verbAt } from './detail-who.ts';
import { spanOf } from './nearness.ts';
import { bestPhrase } from './phrase-choice.ts';
import { quantitiesOf } from './quantity-evidence.ts';
import type { Sought } from './sought.ts';
import { DETAIL } from './weights.ts';

/** How surely a preposition tells a place. */
const PLACED: Readonly<Record<string, number>> = {
  in: 1,
  at: 1,
  near: 1,
  between: 1,
  along: 1,
  around: 0.9,
  across: 0.9,
  outside: 0.9,
  inside: 0.9,
  within: 0.8,
  to: 0.6,
  into: 0.7,
  on: 0.6,
  from: 0.5,
  as: 0.3,
  of: 0.3,
};

/** The place that the question asks for. */
export function place(sought: Sought, sentence: IndexedSentence, text: string): Span | null {
  const { tokens } = sentence;
  const verb = verbAt(sought, sentence);
  const counted = quantitiesOf(sentence, text).flatMap(({ counts }) => counts ?? []);
  const named =
    /\b(?:what|which) (?:\w+ )?(?:cit|countr|town|village|province|state|capital|river)/i.test(
      sought.question.text,
    );
  const from = /\bfrom\b/i.test(sought.question.text);
  const found = bestPhrase(sought, sentence, (phrase) => {
    const before = (tokens[phrase.first - 1]?.text ?? '').toLowerCase();
    let worth = from && before === 'from' ? 1 : (PLACED[before] ?? 0);
    if (worth === 0) return 0;
    // A common noun is a place where it is said to be one: `in large markets`, not `in 151 cases`.
    const span = spanOf(tokens, phrase.first, phrase.last);
    if (
      !phrase.proper &&
      (named || worth < 0.6 || isCounted(counted, text.slice(span.start, span.end)))
    )
      return 0;
    if (phrase.proper) worth += 0.4;
    if (verb !== null && phrase.first > verb)
      worth += 0.6 / (1 + (phrase.first - verb - 1) / DETAIL.reach);
    return worth;
  });
  if (!found) return null;
  const first = tokens.findIndex((token) => token.start === found.start);
  const between = /^between$/i.test(tokens[first - 1]?.text ?? '') ? first - 1 : first;
  const start = /^the$/i.test(tokens[between]?.text ?? '') ? between + 1 : between;
  return { start: (tokens[start] as Token).start, end: found.end };
}

/** Whether some quantity counts these words: cases, not a place. */
function isCounted(counted: readonly string[], phrase: string): boolean {
  return counted.some((words) => words.includes(phrase) || phrase.includes(words));
}
