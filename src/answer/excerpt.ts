// In: where an answer stands. Out: the excerpt that quotes it.
import type { Span } from '../cable/cable.ts';
import type { Passage } from '../search/paragraph-index.ts';
import type { Candidate } from '../search/rank.ts';
import type { IndexedSentence } from '../search/read-passage.ts';
import type { Term } from '../search/terms.ts';
import type { Excerpt } from './answer.ts';
import { anyHolds, holdsTerm, spanOf } from './holding.ts';
import type { Sought } from './question/sought.ts';
import { saidBefore } from './said-before.ts';
import { SHOW } from './weights.ts';

/** A sentence, with the words that were asked about set off, and the detail asked for, if it has one. */
export function sentenceExcerpt(
  candidate: Candidate,
  sought: Sought,
  detail: Span | null,
): Excerpt {
  const { passage, sentence } = candidate;
  const start = Math.min(sentence.start, beginOf(candidate, detail));
  const end = endOfQuoted(candidate);
  const strong = matchedSpans(start, sentence, sought.terms);
  const key = detail && { start: detail.start - start, end: detail.end - start };
  const before = start < sentence.start ? null : contextOf(candidate, sought);
  return {
    ...excerpt(passage, { start, end }, merged(strong)),
    before,
    ...(key && { key }),
  };
}

/** Where the sentence begins that has the short answer: one before, where the other one says "he". */
function beginOf({ passage, sentence }: Candidate, detail: Span | null): number {
  const { start } = detail ?? sentence;
  return passage.sentences.findLast((each) => each.start <= start)?.start ?? start;
}

/** Where the excerpt of a sentence ends; where words quoted in it go on behind it, where these end, if that is near. */
export function endOfQuoted({
  passage: { paragraph, sentences },
  sentence,
}: Pick<Candidate, 'passage' | 'sentence'>): number {
  const textOf = ({ start, end }: Span) => paragraph.text.slice(start, end);
  if (!OPEN.test(textOf(sentence))) return sentence.end;
  const at = sentences.indexOf(sentence);
  const next = sentences.slice(at + 1, at + 1 + SHOW.quoted);
  return next.find((other) => /["”]/.test(textOf(other)))?.end ?? sentence.end;
}

/** `Chen responded, "We are empathetic.`: its last mark opens a quotation. */
const OPEN = /(?:^|[\s(])["“](?=\S)[^"“”]*$/;

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

/** A stretch of a paragraph, with a stretch of that set off: both in the paragraph's text. */
export function stretchExcerpt(
  place: Pick<Passage, 'cable' | 'paragraph'>,
  span: Span,
  strong: Span,
): Excerpt {
  const { start } = span;
  return excerpt(place, span, [{ start: strong.start - start, end: strong.end - start }]);
}

function excerpt(
  { cable, paragraph }: Pick<Passage, 'cable' | 'paragraph'>,
  span: Span,
  strong: readonly Span[],
): Excerpt {
  const whole = paragraph.text;
  const text = whole.slice(span.start, span.end);
  return {
    ...{ cable, paragraph, section: null, field: null },
    ...{ whole, span, text, strong, lines: null, before: null },
  };
}

/** The sentence before, where this one is not understood without it. */
function contextOf(candidate: Candidate, sought: Sought): Span | null {
  const { sentences } = candidate.passage;
  const previous = sentences[sentences.indexOf(candidate.sentence) - 1];
  if (!previous || previous.end - previous.start > SHOW.longestContext) return null;
  const isNeeded = leansOnName(candidate.sentence) || isNamedIn(previous, candidate, sought);
  return isNeeded ? { start: previous.start, end: previous.end } : null;
}

/** "He said …", before any name: the sentence before says who. */
function leansOnName({ tokens }: IndexedSentence): boolean {
  const who = tokens.find(({ text, pos }, i) => PRONOUN.test(text) || (i > 0 && pos === 'PROPN'));
  return who !== undefined && PRONOUN.test(who.text);
}

/** "Through this project …": the sentence before names the project asked about. */
function isNamedIn(
  previous: IndexedSentence,
  candidate: Candidate,
  { terms, words }: Sought,
): boolean {
  const names = terms.filter((term) => term.isName && !holdsTerm(candidate.sentence, term));
  return names.some((name) => saidBefore(name, candidate, words) === previous);
}

const PRONOUN = /^(?:he|she|they|his|her|their|it|its|this|these)$/i;

/** Where the question's own words stand, or their cousins; what is only near them is not set off. */
function matchedSpans(start: number, sentence: IndexedSentence, terms: readonly Term[]): Span[] {
  const { words, from } = sentence;
  return from.flatMap((at, i) => {
    const id = words[i];
    if (id === undefined || !anyHolds(terms, id)) return [];
    const span = spanOf(sentence, at.start, at.end);
    return [{ start: span.start - start, end: span.end - start }];
  });
}
