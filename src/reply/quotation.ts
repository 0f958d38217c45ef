// In: a question that quotes, and cables. Out: whether the quotations are theirs, in words, as records, and as excerpts.
import type { Excerpt } from '../answer/answer.ts';
import { stretchExcerpt } from '../answer/excerpt.ts';
import { besideQuoted } from '../answer/question/quoted.ts';
import {
  type Compared,
  comparing,
  partsOf,
  quotationsIn,
  type Standing,
} from '../answer/quotation.ts';
import type { Cable } from '../cable/cable.ts';
import { nameOf } from './cite.ts';
import { piecesOf } from './pieces.ts';
import { type Held, inWords, numbersOf, partsInWords, placesOf } from './quotation-words.ts';
import { echo } from './refusal.ts';
import type { QuotationRecord } from './reply.ts';

/** Quotations that a reader can take in at once. */
const MOST = 3;
/** In libraries of up to so many paragraphs a quotation is sought in all cables: some five milliseconds. */
const MOST_PARAGRAPHS = 400;

/** What is said of the quotations. */
export interface Checked {
  /** A sentence each. */
  readonly words: string;
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
  const quotations = quotationsIn(typed).slice(0, MOST);
  if (quotations.length === 0) return null;
  const size = cables.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  const isSmall = !only && size <= MOST_PARAGRAPHS;
  const others = isSmall ? cables.filter((other) => other !== cable) : [];
  const named = paragraphsNamed(typed);
  const hold = holding([cable, ...others], named);
  const where = isSmall && others.length > 0 ? 'any cable here' : nameOf(cables, cable);
  const held = quotations.map((quoted) => ({ ...hold(quoted), parts: partsOf(quoted).map(hold) }));
  const sentences = held.map(({ parts, ...whole }) => {
    const yours = quotations.length > 1 ? `Your quotation ${echo(whole.quoted)}` : 'Your quotation';
    const isApart = !isVerbatim(whole) && parts.length > 0 && parts.every(isVerbatim);
    return isApart
      ? partsInWords(cables, yours, parts)
      : inWords(cables, yours, whole, { where, named });
  });
  return {
    words: sentences.join(' '),
    records: held.map(recordOf),
    excerpts: held.flatMap(({ cable: own, compared }) =>
      compared.kind === 'found' ? placesOf(compared).flatMap((at) => excerptsOf(own, at)) : [],
    ),
  };
}

/** The numbers of paragraphs that a reader names beside what he quotes. */
function paragraphsNamed(typed: string): readonly number[] {
  const beside = besideQuoted(typed);
  return Array.from(beside.matchAll(/¶\s?(\d{1,3})/g), ([, number]) => Number(number));
}

/** Holds a quotation against cables, until one has it word for word; else the one that is nearest. */
function holding(cables: readonly Cable[], named: readonly number[]): (quoted: string) => Held {
  const all = cables.map((cable) => ({ cable, compare: comparing(cable, named) }));
  return (quoted) => {
    let best: Held | null = null;
    for (const { cable, compare } of all) {
      const held = { quoted, cable, compared: compare(quoted) };
      if (isVerbatim(held)) return held;
      if (!best || rankOf(held.compared) < rankOf(best.compared)) best = held;
    }
    return best as Held;
  };
}

function isVerbatim({ compared }: Held): boolean {
  return compared.kind === 'found' && compared.differences.length === 0;
}

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
    verdict: isFound
      ? isVerbatim({ quoted, cable, compared })
        ? 'same'
        : 'differs'
      : compared.kind,
    cable: isFound ? cable.id : null,
    paragraphs: numbers.flatMap((number) => number ?? []),
    section: where && where.kind !== 'paragraphs' ? where.kind : null,
    differences: isFound ? compared.differences : [],
    leftOut: isFound ? compared.leftOut : [],
  };
}

/** The sentences of a cable in which a quotation stands, that set off. */
function excerptsOf(cable: Cable, { where, span }: Standing): readonly Excerpt[] {
  if (where.kind !== 'paragraphs') return [];
  let from = 0;
  return where.paragraphs.map((paragraph) => {
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
