// In: a question that quotes, and cables. Out: whether the quotations are theirs, in words, as records, and as excerpts.
import type { Excerpt } from '../answer/answer.ts';
import { stretchExcerpt } from '../answer/excerpt.ts';
import { quotedIn } from '../answer/question/quoted.ts';
import {
  type Compared,
  comparing,
  partsOf,
  quotationsIn,
  type Where,
} from '../answer/quotation.ts';
import { wordsOf } from '../answer/word-alignment.ts';
import type { Cable } from '../cable/cable.ts';
import { nameOf, shortCite } from './cite.ts';
import { counted, listed } from './counted.ts';
import { piecesOf } from './pieces.ts';
import { echo } from './refusal.ts';
import type { QuotationRecord } from './reply.ts';

/** Quotations, and differences in one, that a reader can take in at once. */
const MOST = 3;
/** Of so many words that a quotation leaves out, each is told; of more only how many they are. */
const MOST_LEFT_OUT = 6;
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

type Found = Extract<Compared, { kind: 'found' }>;

/** A quotation held against some cables. */
interface Held {
  readonly quoted: string;
  readonly cable: Cable;
  readonly compared: Compared;
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
  const hold = holding([cable, ...others]);
  const where = isSmall && others.length > 0 ? 'any cable here' : nameOf(cables, cable);
  const held = quotations.map((quoted) => ({ ...hold(quoted), parts: partsOf(quoted).map(hold) }));
  const sentences = held.map(({ parts, ...whole }) => {
    const yours = quotations.length > 1 ? `Your quotation ${echo(whole.quoted)}` : 'Your quotation';
    const isApart = !isVerbatim(whole) && parts.length > 0 && parts.every(isVerbatim);
    return isApart
      ? partsInWords(cables, yours, parts)
      : inWords(cables, yours, whole, { where, elsewhere: paragraphsNamed(typed) });
  });
  return {
    words: sentences.join(' '),
    records: held.map(recordOf),
    excerpts: held.flatMap(({ cable: own, compared }) =>
      compared.kind === 'found' ? excerptsOf(own, compared) : [],
    ),
  };
}

/** Whether a text that quotes asks for no more than whether that is so, or where it stands. */
export function onlyQuotes(typed: string): boolean {
  const beside = quotedIn(typed).reduce((text, quoted) => {
    const lines = quoted.split('\n');
    return lines.reduce((rest, line) => rest.replace(line, ' '), text);
  }, typed);
  return !ASKS.test(beside.replace(WHERE, ' '));
}

const ASKS = /\b(?:who|whom|whose|what|when|where|why|which|how)\b/i;
const WHERE =
  /\b(?:(?:in )?which (?:¶|para(?:graph)?s?|cables?)|where (?:is|are|does|do|did|was|were) (?:this|that|these|it|he|she|they)|where)\b(?=[^?]{0,40}\??\s*$)/gi;

/** The numbers of paragraphs that a reader names beside what he quotes. */
function paragraphsNamed(typed: string): readonly number[] {
  return Array.from(typed.matchAll(/¶\s?(\d{1,3})/g), ([, number]) => Number(number));
}

/** Holds a quotation against cables, until one has it word for word; else the one that is nearest. */
function holding(cables: readonly Cable[]): (quoted: string) => Held {
  const all = cables.map((cable) => ({ cable, compare: comparing(cable) }));
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

function partsInWords(cables: readonly Cable[], yours: string, parts: readonly Held[]): string {
  const told = parts.map(({ quoted, cable, compared }) => {
    return `${echo(quoted)} ${placeOf(cables, cable, (compared as Found).where)}`;
  });
  return `${yours} stands nowhere as a whole; word for word are ${listed(told)}.`;
}

function inWords(
  cables: readonly Cable[],
  yours: string,
  { cable, compared }: Held,
  { where, elsewhere }: { where: string; elsewhere: readonly number[] },
): string {
  switch (compared.kind) {
    case 'nowhere':
      return where === 'any cable here'
        ? `${yours} is in no cable here.`
        : `${yours} is in no paragraph of ${where}.`;
    case 'unlike':
      return `${yours} is not word for word in ${where}.`;
    case 'too-long':
      return `${yours} is too long to be held against ${where}.`;
    case 'found': {
      const place = placeOf(cables, cable, compared.where);
      const named = elsewhere.filter((number) => !numbersOf(compared.where).includes(number));
      const not =
        named.length > 0
          ? `, not in ${listed(
              named.map((n) => `¶${n}`),
              'or',
            )}`
          : '';
      const { differences } = compared;
      if (differences.length > 0) {
        return `${yours} is not word for word ${place}${not}: ${differencesInWords(differences)}.`;
      }
      return `${yours} is word for word ${place}${not}${exceptions(compared)}.`;
    }
  }
}

/** `as in ¶6`, `as in 99PILCROW1 ¶2 and ¶3`, `as the heading of ¶2`, `as in the header`. */
function placeOf(cables: readonly Cable[], cable: Cable, where: Where): string {
  const of = cables.length > 1 ? ` of ${cable.id}` : '';
  if (where.kind === 'header') return `as in the header${of}`;
  if (where.kind === 'paragraphs') {
    return `as in ${listed(where.paragraphs.map((one) => shortCite(cables, cable, one)))}`;
  }
  const [first, last] = [where.under[0], where.under.at(-1)];
  if (!first || !last) return `as a heading${of}`;
  const range = first === last ? '' : `–¶${last.number}`;
  return `as the heading of ${shortCite(cables, cable, first)}${range}`;
}

function numbersOf(where: Where): readonly (number | null)[] {
  return where.kind === 'paragraphs' ? where.paragraphs.map(({ number }) => number) : [];
}

function differencesInWords(differences: Found['differences']): string {
  const shown = differences.slice(0, MOST).map(({ quoted, printed }) => {
    if (quoted === '') return `it has ${echo(printed)} too`;
    return printed === ''
      ? `it lacks ${echo(quoted)}`
      : `for ${echo(quoted)} it has ${echo(printed)}`;
  });
  const more = differences.length - shown.length;
  return listed(more > 0 ? [...shown, `there are ${more} more differences`] : shown);
}

/** What is not the cable's in a quotation that is word for word: ` but for your own “[not]”`, `, leaving out “not”`. */
function exceptions({ own, leftOut }: Found): string {
  const yours = own.length > 0 ? ` but for your own ${listed(own.map(echo))}` : '';
  if (leftOut.length === 0) return yours;
  const all = leftOut.join(' ');
  const { length } = wordsOf(all);
  const over = leftOut.some((text) => SENTENCE_END.test(text))
    ? ' from one sentence into another'
    : '';
  const words =
    length <= MOST_LEFT_OUT ? listed(leftOut.map(echo)) : `${counted(length, 'word')}${over}`;
  return `${yours}, leaving out ${words}`;
}

const SENTENCE_END = /\p{L}[.?!]["”)]*(?: |$)/u;

function recordOf({ quoted, cable, compared }: Held): QuotationRecord {
  const isFound = compared.kind === 'found';
  const where = isFound ? compared.where : null;
  return {
    quoted,
    verdict: isFound
      ? isVerbatim({ quoted, cable, compared })
        ? 'same'
        : 'differs'
      : compared.kind,
    cable: isFound ? cable.id : null,
    paragraphs: where ? numbersOf(where).flatMap((number) => number ?? []) : [],
    section: where && where.kind !== 'paragraphs' ? where.kind : null,
    differences: isFound ? compared.differences : [],
    leftOut: isFound ? compared.leftOut : [],
  };
}

/** The sentences of a cable in which a quotation stands, that set off. */
function excerptsOf(cable: Cable, { where, span }: Found): readonly Excerpt[] {
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
