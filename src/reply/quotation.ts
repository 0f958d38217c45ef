// In: a question that quotes, and cables. Out: whether the quotations are theirs, in words, as records, and as excerpts.
import type { Excerpt } from '../answer/answer.ts';
import { stretchExcerpt } from '../answer/excerpt.ts';
import {
  type Budget,
  type Compared,
  comparing,
  isVerbatim,
  MOST_PAIRS,
  type Standing,
} from '../answer/quotation.ts';
import { wordsOf } from '../answer/quoted-words.ts';
import { linesOf, partsOf, quotationsIn } from '../answer/typed-quotations.ts';
import type { Cable } from '../cable/cable.ts';
import { counted } from '../counted.ts';
import { madeOnce } from '../kept.ts';
import { nameOf } from './cite.ts';
import { piecesOf } from './pieces.ts';
import { numbersIn, placesNamed } from './places-named.ts';
import { type Held, inWords, numbersOf, partsInWords, placesOf } from './quotation-words.ts';
import { echo } from './refusal.ts';
import type { QuotationRecord } from './reply.ts';

/** Quotations that a reader can take in at once. */
const MOST = 3;
/** So many quotations, or lines of one, are held each by itself, and, times the cables, so many: some 300 milliseconds. */
const MOST_LINES = 30;
const MOST_HELD = 400;
/** In libraries of up to so many paragraphs a quotation is sought in all cables: some tens of milliseconds. */
const MOST_PARAGRAPHS = 400;

/** What is said of the quotations. */
export interface Checked {
  /** A sentence each. */
  readonly words: string;
  /** One each; of a quotation that stands in parts one of each part. */
  readonly records: readonly QuotationRecord[];
  /** Where those stand that are of a paragraph; empty where none is. */
  readonly excerpts: readonly Excerpt[];
}

/**
 * Holds what a question quotes against `cable`, and in a small library, where that is not the `only` one that is
 * looked in, against the others too; `null` where the question quotes nothing.
 */
export function checkedQuotations(
  cables: readonly Cable[],
  typed: string,
  cable: Cable,
  only: boolean,
): Checked | null {
  const quotations = quotationsIn(typed);
  if (quotations.length === 0) return null;
  const others = only || !isSmall(cables) ? [] : cables.filter((other) => other !== cable);
  const named = placesNamed(typed, cable);
  const hold = holding([cable, ...others], named.flatMap(numbersIn));
  const where = others.length > 0 ? 'any cable here' : nameOf(cables, cable);
  const most = Math.floor(Math.min(MOST_LINES, MOST_HELD / (others.length + 1)));
  const lines = Math.min(most, (MOST * most) / quotations.length);
  const all = quotations.slice(0, most).flatMap((quoted) => wholeOrLines(quoted, hold, lines));
  const unheld = quotations.slice(most).map((quoted): Held => {
    return { quoted, cable, compared: { kind: 'too-long' } };
  });
  // Of many those that differ are of most use.
  const whole =
    all.length > MOST ? all.toSorted((a, b) => Number(isExact(a)) - Number(isExact(b))) : all;
  const rest = whole.slice(MOST);
  const told = whole.slice(0, MOST).map((one) => {
    const yours = whole.length > 1 ? `Your quotation ${echo(one.quoted)}` : 'Your quotation';
    const parts = isExact(one) ? [] : partsOf(one.quoted).map(hold);
    const isApart = parts.length > 0 && parts.every(isExact);
    return isApart
      ? { held: parts, words: partsInWords(cables, yours, parts) }
      : { held: [one], words: inWords(cables, yours, one, { where, named }) };
  });
  const held = told.flatMap((one) => one.held);
  return {
    words: [...told.map(({ words }) => words), ...restInWords(rest, unheld.length)].join(' '),
    records: [...held, ...rest, ...unheld].map(recordOf),
    excerpts: held.flatMap(({ cable: own, compared }) =>
      compared.kind === 'found' ? placesOf(compared).flatMap((at) => excerptsOf(own, at)) : [],
    ),
  };
}

/** Whether quotations are sought in all of so many cables. */
export const isSmall: (cables: readonly Cable[]) => boolean = madeOnce((cables) => {
  // Each has a paragraph at least; of many, most would have to be read again to be counted.
  if (cables.length > MOST_PARAGRAPHS) return false;
  let left = MOST_PARAGRAPHS;
  return cables.every(({ paragraphs }) => {
    left -= paragraphs.length;
    return left >= 0;
  });
});

/** What is told of further quotations; those that differ come first, and those that are too many to be held last. */
function restInWords(rest: readonly Held[], unheld: number): readonly string[] {
  const same = rest.filter(isExact).length;
  const others = rest.length - same;
  const more = (count: number, what: string) =>
    count === 0
      ? []
      : [`${counted(count, 'more quotation')} ${count === 1 ? 'is' : 'are'} ${what}.`];
  return [
    ...more(others, 'not word for word'),
    ...more(same, 'word for word'),
    ...more(unheld, 'too much to be looked for'),
  ];
}

/** A quotation held as a whole, or its lines, each by itself, where those are nearer to the cable. */
function wholeOrLines(
  quoted: string,
  hold: (quoted: string) => Held,
  most: number,
): readonly Held[] {
  const whole = hold(quoted);
  const own = isExact(whole) ? [] : linesOf(quoted);
  const isFound = ({ compared }: Held) => compared.kind === 'found';
  if (own.length > most && !isFound(whole)) return [{ ...whole, compared: { kind: 'too-long' } }];
  if (own.length === 0 || own.length > most) return [whole];
  const lines = own.map(hold);
  const isMixed = lines.some(isExact) && !lines.every(isFound) && lines.length <= MOST;
  const changed = lines.reduce((sum, line) => sum + changedIn(line), 0);
  return isMixed || !isFound(whole) || changed < changedIn(whole) ? lines : [whole];
}

/** How many words of a quotation are not the cable's, or of the cable's not in it. */
function changedIn({ quoted, compared }: Held): number {
  if (compared.kind !== 'found') return wordsOf(quoted).length;
  return compared.differences.reduce((sum, { quoted: own, printed }) => {
    return sum + Math.max(wordsOf(own).length, wordsOf(printed).length);
  }, 0);
}

/** Holds a quotation against cables, until one has it word for word; else the one that is nearest. */
function holding(cables: readonly Cable[], named: readonly number[]): (quoted: string) => Held {
  const all = cables.map((cable) => ({ cable, compare: comparing(cable, named) }));
  return (quoted) => {
    let best: Held | null = null;
    // The first is the one that is meant; the others have but so much between them.
    const shared: Budget = { left: MOST_PAIRS };
    for (const [at, { cable, compare }] of all.entries()) {
      const held = { quoted, cable, compared: compare(quoted, at === 0 ? undefined : shared) };
      if (isExact(held)) return held;
      if (!best || rankOf(held.compared) < rankOf(best.compared)) best = held;
    }
    return best as Held;
  };
}

const isExact = ({ compared }: Held) => isVerbatim(compared);

/** The lower, the nearer. */
function rankOf(compared: Compared): number {
  if (compared.kind === 'found') return compared.differences.length;
  return 1_000 + ['unlike', 'too-long', 'nowhere'].indexOf(compared.kind);
}

function recordOf({ quoted, cable, compared }: Held): QuotationRecord {
  const isFound = compared.kind === 'found';
  const where = isFound ? compared.where : null;
  const numbers = isFound ? numbersOf(compared) : [];
  return {
    quoted,
    verdict: isVerbatim(compared) ? 'same' : isFound ? 'differs' : compared.kind,
    cable: isFound ? cable.id : null,
    paragraphs: numbers.flatMap((number) => number ?? []),
    section: where && where.kind !== 'paragraphs' ? where.kind : null,
    differences: isFound ? compared.differences : [],
    leftOut: isFound ? compared.leftOut : [],
  };
}

/** The sentences of a cable in which a quotation stands, that set off; of a long run of paragraphs the first. */
function excerptsOf(cable: Cable, { where, span }: Standing): readonly Excerpt[] {
  if (where.kind !== 'paragraphs') return [];
  let from = 0;
  return where.paragraphs.slice(0, MOST).map((paragraph) => {
    const { length } = paragraph.text;
    const strong = {
      start: Math.max(0, span.start - from),
      end: Math.min(length, span.end - from),
    };
    from += length + 1;
    const pieces = piecesOf(paragraph).filter(
      ({ start, end }) => end > strong.start && start < strong.end,
    );
    const shown = { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? length };
    return stretchExcerpt({ cable, paragraph }, shown, strong);
  });
}
