// In: the quantity that answers a question, among those of its sentence. Out: how much of the text to give.
import type { Span } from '../../cable/cable.ts';
import { withoutWhose } from '../counted-things.ts';
import type { Quantity } from '../quantity/quantities.ts';
import { MEASURE } from '../quantity/units.ts';
import type { Question } from '../question/question.ts';

/** A quantity of a sentence, and those that stand before and behind it. */
interface Standing {
  readonly found: Quantity;
  readonly previous: Quantity | undefined;
  readonly next: Quantity | undefined;
  /** The paragraph's text. */
  readonly text: string;
}

/**
 * A quantity with what belongs to it as printed: a second date (`May 3 and June 5`), `later` before `this
 * year`, `one week in March`; less what the question says already. A sum's conversion in brackets is not it.
 */
export function asPrinted(
  all: readonly Quantity[],
  at: number,
  likeIt: (other: Quantity) => boolean,
  question: Question,
  sentence: Span,
  text: string,
): Span | null {
  const found = all[at];
  if (!found) return null;
  const standing = { found, previous: all[at - 1], next: all[at + 1], text };
  switch (found.kind) {
    case 'money':
      return CURRENCY.test(question.text) ? found : unconverted(standing);
    case 'count':
      return withCounted(standing, likeIt, question);
    case 'date':
      return question.asked === 'date' ? withTimes(standing, question, sentence) : found;
    case 'duration': {
      const past = /\bhow many\b/i.test(question.text) ? PAST.exec(found.text) : null;
      return { start: found.start + (past?.[0].length ?? 0), end: found.end };
    }
    default:
      return found;
  }
}

/** A sum as it is first printed. */
function unconverted({ found, previous, text }: Standing): Span {
  return previous && isConversion(previous, found, text) ? previous : found;
}

/** A count, with another one that counts the same, or with what it counts where "how much" or "how big" asks for that. */
function withCounted(
  { found, previous, next, text }: Standing,
  likeIt: (other: Quantity) => boolean,
  question: Question,
): Span {
  const { start, end } = found;
  // "How many birds?" `nine gulls and two herons`: both count what is asked, as well as each other.
  if (question.asked === 'count') {
    const [one, two] =
      previous && isJoined(previous, found, text) ? [previous, found] : [found, next];
    if (two && isJoined(one, two, text) && likeIt(one) && likeIt(two)) {
      return { start: one.start, end: endOfCounted(two, text) };
    }
  }
  // "How much land?" `12 hectares`
  const unit = question.asked === 'amount' ? measureOf(found) : '';
  if (unit !== '' && !question.text.toLowerCase().includes(unit.toLowerCase())) {
    return { start, end: text.indexOf(unit, end) + unit.length };
  }
  // "How big was the crew?" `twelve` says it with `sailors`.
  if (found.counts === null || !BIG.test(question.text)) return found;
  return { start, end: endOfCounted({ ...found, counts: withoutWhose(found.counts) }, text) };
}

/** A date, with another one or what else tells when. */
function withTimes(
  { found, previous, next, text }: Standing,
  question: Question,
  sentence: Span,
): Span {
  const { start, end } = found;
  const between = next?.kind === 'date' ? text.slice(end, next.start) : '';
  // "Some years ago, in 1998": the second says when.
  if (next && / ago$/i.test(found.text) && /^, (?:in|on) $/.test(between)) return next;
  if (next && between === ' and ') return { start, end: next.end };
  const before = previous ? text.slice(previous.end, start) : '';
  const lasts = /\bfor (?:about )?$/i.test(text.slice(sentence.start, previous?.start ?? start));
  const isWithin = previous?.kind === 'duration' && before === ' in ' && !lasts;
  if (isWithin && !WHICH_DATE.test(question.text)) return { start: previous.start, end };
  const part = PART_OF_TIME.exec(text.slice(sentence.start, start));
  return { start: start - (part?.[0].length ?? 0), end };
}

/** The measure in which it counts something: the `hectares` of `12 hectares of land`. */
function measureOf({ counts }: Quantity): string {
  return MEASURE.exec(counts ?? '')?.[0] ?? '';
}

/** `RMB 180 million (about $26 million)`. */
function isConversion(sum: Quantity, other: Quantity, text: string): boolean {
  const both = sum.kind === 'money' && other.kind === 'money' && text[other.end] === ')';
  return both && /^\s?\((?:or |i\.e\.,? |equivalent to )?$/.test(text.slice(sum.end, other.start));
}

/** Where what a quantity counts ends. */
function endOfCounted({ end, counts }: Quantity, text: string): number {
  return counts === null ? end : text.indexOf(counts, end) + counts.length;
}

/** `nine gulls and two herons`: nothing but `and` between two counts. */
function isJoined(one: Quantity, two: Quantity, text: string): boolean {
  const counted =
    one.kind === 'count' && two.kind === 'count' && one.counts !== null && two.counts !== null;
  return counted && /^\s+and\s+$/.test(text.slice(endOfCounted(one, text), two.start));
}

/** What a month or a year alone answers. */
const WHICH_DATE = /\b(?:what|which) (?:\w+ )?(?:month|year|day|date)s?\b(?! of)/i;
const BIG = /\bhow (?:big|large|small)\b/i;
const CURRENCY = /\b(?:dollars?|usd|us\$|euros?|yuan|rmb|pounds?|local currency)\b|[$€£]/i;

/** The `later` of `later this year`; that of "he lost later 30 boats" is no part of a number. */
const PART_OF_TIME = /\b(?:later|earlier|early|late) $/i;

/** What "how many years" leaves out of `the past four years`. */
const PAST =
  /^(?:the |these )?(?:past|last|next|previous|preceding|coming|following|first|final) /i;
