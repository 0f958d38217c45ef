// In: a question set and what was answered. Out: how often the paragraph, sentence, answer were right.
import type { ReplyRecord } from '../../src/reply/reply.ts';

/** One labelled question, as in `seed-questions.jsonl`. */
export interface Labelled {
  readonly id: string;
  readonly question: string;
  readonly kind: string;
  /** The cable it is about; without it, the one that ships. */
  readonly cable?: string;
  /** Numbers of the paragraphs that answer it; empty for the header and for what has no answer. */
  readonly paragraphs: readonly number[];
  /** Words of the cable that answer it; `null` where nothing does. */
  readonly evidence: string | null;
  readonly answer: string | null;
}

/** How one question went; `null` where the figure does not apply to it. */
export interface Outcome {
  readonly labelled: Labelled;
  readonly record: ReplyRecord;
  readonly paragraph: boolean | null;
  readonly sentence: boolean | null;
  readonly answer: boolean | null;
  readonly answered: boolean | null;
  readonly refused: boolean | null;
}

/** A share, with Wilson's 95 % interval and what it is a share of. */
export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly of: number;
}

export const FIGURES = ['paragraph', 'sentence', 'answer', 'answered', 'refused'] as const;
export type Figure = (typeof FIGURES)[number];

/** Kinds whose label is a short answer to be met to the letter or to the number. */
const SHORT = new Set(['number', 'who', 'when', 'where']);

/** Compares a reply with its label. A refused question that has an answer is a miss everywhere. */
export function judge(labelled: Labelled, record: ReplyRecord): Outcome {
  const answered = record.status === 'answered';
  if (labelled.evidence === null) {
    const none = { paragraph: null, sentence: null, answer: null, answered: null };
    return { labelled, record, ...none, refused: !answered };
  }
  const first = record.excerpts[0];
  const given = folded(first?.text ?? '');
  const wanted = folded(labelled.evidence);
  const inHeader = labelled.paragraphs.length === 0;
  // Of a claim with a wrong ¶ the right one must be told.
  const isTold = labelled.kind !== 'wrong-paragraph' || record.wrongPlaces !== undefined;
  return {
    labelled,
    record,
    paragraph:
      answered &&
      isTold &&
      (inHeader ? first?.paragraph === null : labelled.paragraphs.includes(first?.paragraph ?? -1)),
    sentence: answered && given !== '' && (given.includes(wanted) || wanted.includes(given)),
    answer: SHORT.has(labelled.kind)
      ? answered && sameAnswer(record.answer ?? '', labelled.answer ?? '')
      : null,
    answered,
    refused: null,
  };
}

/** Shares of all outcomes, or of those of one kind. */
export function shares(outcomes: readonly Outcome[]): Record<Figure, Share> {
  const share = (figure: Figure) => {
    const judged = outcomes.map((outcome) => outcome[figure]).filter((right) => right !== null);
    return wilson(judged.filter(Boolean).length, judged.length);
  };
  return Object.fromEntries(FIGURES.map((figure) => [figure, share(figure)])) as Record<
    Figure,
    Share
  >;
}

/** Wilson's score interval at 95 % (E. B. Wilson, JASA 22, 1927). */
function wilson(right: number, of: number): Share {
  if (of === 0) return { value: 0, low: 0, high: 0, of };
  const z = 1.96;
  const value = right / of;
  const middle = (value + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half =
    (z / (1 + (z * z) / of)) * Math.sqrt((value * (1 - value)) / of + (z * z) / (4 * of * of));
  return { value, low: middle - half, high: middle + half, of };
}

/** The same words, after small letters, blanks and a leading "the"; or the same number. */
function sameAnswer(given: string, wanted: string): boolean {
  const [a, b] = [plainAnswer(given), plainAnswer(wanted)];
  if (a === '' || b === '') return false;
  const numbers = (text: string) => text.match(/\d[\d,.]*\d|\d/g)?.join(' ');
  return a === b || (numbers(a) !== undefined && numbers(a) === numbers(b));
}

function plainAnswer(text: string): string {
  return folded(text)
    .toLowerCase()
    .replace(/^(?:about|approximately|more than|the|a|an) /, '')
    .replace(/[.,;:]+$/, '');
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
