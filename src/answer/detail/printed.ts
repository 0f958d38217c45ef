// In: the quantity that answers a question, among those of its sentence. Out: how much of the text to give.
import type { Span } from '../../cable/cable.ts';
import { withoutWhose } from '../counted-things.ts';
import type { Quantity } from '../quantity/quantities.ts';
import { MEASURE } from '../quantity/units.ts';
import type { Question } from '../question/question.ts';

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
  const { kind, start, end } = found;
  const next = all[at + 1];
  const previous = all[at - 1];
  const before = text.slice(sentence.start, start);
  if (kind === 'money' && !CURRENCY.test(question.text)) {
    if (previous && isConversion(previous, found, text)) return previous;
  }
  // "How many birds?" `nine gulls and two herons`: both count what is asked, as well as each other.
  if (kind === 'count' && question.asked === 'count') {
    const [one, two] =
      previous && isJoined(previous, found, text) ? [previous, found] : [found, next];
    if (one && two && isJoined(one, two, text) && likeIt(one) && likeIt(two)) {
      return { start: one.start, end: endOfCounted(two, text) };
    }
  }
  // "How much land?" `12 hectares`
  const unit = question.asked === 'amount' ? measureOf(found) : '';
  if (unit !== '' && !question.text.toLowerCase().includes(unit.toLowerCase())) {
    return { start, end: text.indexOf(unit, end) + unit.length };
  }
  // "How big was the crew?" `twelve` says it with `sailors`.
  if (kind === 'count' && found.counts !== null && BIG.test(question.text)) {
    const counts = withoutWhose(found.counts);
    return { start, end: endOfCounted({ ...found, counts }, text) };
  }
  if (kind === 'date' && question.asked === 'date') {
    // "Some years ago, in 1998": the second says when.
    if (
      next?.kind === 'date' &&
      / ago$/i.test(found.text) &&
      /^, (?:in|on) $/.test(text.slice(end, next.start))
    ) {
      return next;
    }
    if (next?.kind === 'date' && text.slice(end, next.start) === ' and ') {
      return { start, end: next.end };
    }
    if (previous?.kind === 'date' && text.slice(previous.end, start) === ' and ') {
      return { start: previous.start, end };
    }
    const within = text.slice(previous?.end ?? start, start) === ' in ';
    const lasts = /\bfor (?:about )?$/i.test(text.slice(sentence.start, previous?.start ?? start));
    if (previous?.kind === 'duration' && within && !lasts && !WHICH_DATE.test(question.text)) {
      return { start: previous.start, end };
    }
    return { start: start - (PART_OF_TIME.exec(before)?.[0].length ?? 0), end };
  }
  if (kind === 'duration' && /\bhow many\b/i.test(question.text)) {
    return { start: start + (PAST.exec(found.text)?.[0].length ?? 0), end };
  }
  return found;
}

/** The measure in which it counts something: the `hectares` of `12 hectares of land`. */
function measureOf({ kind, counts }: Quantity): string {
  return kind === 'count' ? (MEASURE.exec(counts ?? '')?.[0] ?? '') : '';
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
