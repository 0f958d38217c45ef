// In: where an answer stands. Out: the excerpt that quotes it.
import type { Span } from '../cable/cable.ts';
import type { Passage } from '../search/paragraph-index.ts';
import type { Candidate } from '../search/rank.ts';
import type { IndexedSentence, ReadPassage } from '../search/read-passage.ts';
import type { Term } from '../search/terms.ts';
import type { Excerpt } from './answer.ts';
import { detailIn } from './detail.ts';
import type { Sought } from './sought.ts';
import { DETAIL, SHOW } from './weights.ts';

/** A sentence, with the words that were asked about and the detail asked for set off. */
export function sentenceExcerpt(candidate: Candidate, sought: Sought): Excerpt {
  const { passage, sentence } = candidate;
  const { start, end } = sentence;
  const detail = detailIn(sought, candidate);
  const strong = matchedSpans(sentence, sought.terms);
  if (detail) strong.push({ start: detail.start - start, end: detail.end - start });
  const before = speakerBefore(passage, sentence);
  return { ...excerpt(passage, { start, end }, merged(strong)), before };
}

/** The same stretches in order, those that overlap as one. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start < last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}

/** A whole paragraph, with nothing set off. */
export function paragraphExcerpt(passage: Passage): Excerpt {
  return excerpt(passage, { start: 0, end: passage.paragraph.text.length }, []);
}

function excerpt({ cable, paragraph }: Passage, span: Span, strong: readonly Span[]): Excerpt {
  const whole = paragraph.text;
  const text = whole.slice(span.start, span.end);
  return { cable, paragraph, section: null, whole, span, text, strong, before: null, after: null };
}

/** "He said …" is understood with the sentence before it, which says who. */
function speakerBefore({ sentences }: ReadPassage, sentence: IndexedSentence): Span | null {
  const at = sentences.indexOf(sentence);
  const previous = sentences[at - 1];
  if (!previous) return null;
  const pronoun = sentence.tokens.findIndex((token) =>
    /^(?:he|she|they|his|her|their|it|its|this|these)$/i.test(token.text),
  );
  const name = sentence.tokens.findIndex((token, i) => i > 0 && token.pos === 'PROPN');
  if (pronoun < 0 || (name >= 0 && name < pronoun)) return null;
  return previous.end - previous.start > SHOW.longestContext
    ? null
    : { start: previous.start, end: previous.end };
}

/** Where the question's own words stand, or their cousins; what is only near them is not set off. */
function matchedSpans(sentence: IndexedSentence, terms: readonly Term[]): Span[] {
  const { start, tokens, words, from } = sentence;
  return words.flatMap((id, i) => {
    if (!terms.some((term) => (term.readings.get(id)?.strength ?? 0) >= DETAIL.same)) return [];
    const { start: first, end: last } = from[i] as Span;
    return [{ start: (tokens[first]?.start ?? 0) - start, end: (tokens[last]?.end ?? 0) - start }];
  });
}
