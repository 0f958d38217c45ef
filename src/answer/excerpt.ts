// In: where an answer stands. Out: the excerpt that quotes it.
import type { Span } from '../cable/cable.ts';
import type { IndexedSentence, Passage } from '../search/paragraph-index.ts';
import type { Candidate } from '../search/rank.ts';
import type { Term } from '../search/terms.ts';
import type { Excerpt } from './answer.ts';
import { detailIn } from './detail.ts';
import type { Sought } from './evidence.ts';
import { SHOW } from './weights.ts';

/** A sentence, with the detail asked for set off, or else the words that were asked about. */
export function sentenceExcerpt({ passage, sentence }: Candidate, sought: Sought): Excerpt {
  const { start, end } = sentence;
  const detail = detailIn(sought, sentence, passage.paragraph.text);
  const strong = detail
    ? [{ start: detail.start - start, end: detail.end - start }]
    : matchedSpans(sentence, sought.terms);
  return { ...excerpt(passage, { start, end }, strong), before: speakerBefore(passage, sentence) };
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
function speakerBefore({ sentences }: Passage, sentence: IndexedSentence): Span | null {
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

function matchedSpans(
  { start, tokens, words, from }: IndexedSentence,
  terms: readonly Term[],
): Span[] {
  const spans: Span[] = [];
  words.forEach((id, i) => {
    if (!terms.some((term) => term.readings.has(id))) return;
    const { start: first, end: last } = from[i] as Span;
    const span = {
      start: (tokens[first]?.start ?? 0) - start,
      end: (tokens[last]?.end ?? 0) - start,
    };
    const before = spans.at(-1);
    if (!before || span.start >= before.end) spans.push(span);
  });
  return spans;
}
