// In: a question and passages. Out: the part of the cable that it names, and what is left to ask.
import type { Cable, Paragraph } from '../cable/cable.ts';
import type { Passage } from '../search/paragraph-index.ts';
import {
  namesPlace,
  type Placed,
  withoutHeading,
  withoutMarkings,
  withoutNumbers,
  withoutRole,
} from './narrowing.ts';
import { HIDDEN } from './paragraph-words.ts';
import { besideQuoted, longQuoted } from './question/quoted.ts';
import { questionIn } from './question/typed.ts';
import { BEFORE_ROLE, roleAlone } from './roles.ts';
import { type Bounds, boundsOf, type Selection } from './selection.ts';

/** Where a reader says that the answer stands. */
export interface Place<Of extends Placed = Passage> {
  /** False where the question names no place: then `passages` are all. */
  readonly named: boolean;
  /** `null` for all of several cables. */
  readonly passages: readonly Of[] | null;
  /** Paragraphs asked for that are not there: of a range, the first of these. */
  readonly lacking: readonly number[];
  /** The question without the words that name the place. */
  readonly rest: string;
  /** The same place as `selectParagraphs` reads it: `6-8`, `2,last`. */
  readonly asked: string;
  /** The numbers and ranges of it. */
  readonly bounds: readonly Bounds[];
}

/** What may stand beside a paragraph's number where it is to be shown, and nothing in it is asked for. */
const SHOWING = new Set([
  ...BEFORE_ROLE,
  ...'see read quote open display print look at full text content contents say says said tell about'.split(
    ' ',
  ),
  ...'s classified classification marking marked heading headed under which how out are'.split(' '),
  ...'what does is in whats summary summarize summarise explain go get let i want would like just'.split(
    ' ',
  ),
]);

/**
 * Reads the place that a question names among the passages of one cable. Of several cables, `null`,
 * it only tells whether the question names a place by number or as a summary or comment.
 */
export function placeIn<Of extends Placed>(
  typed: string,
  passages: readonly Of[] | null,
): Place<Of> {
  const text = withoutMarkings(typed);
  const { hidden, shown } = hiding(text);
  if (!passages) {
    const nothing = { lacking: [], asked: '', bounds: [] };
    return { named: namesPlace(hidden), passages, rest: text, ...nothing };
  }
  const { selection, rest: unnumbered } = withoutNumbers(hidden, passages);
  const chosen = new Set(selection?.paragraphs);
  const numbered = selection ? passages.filter(({ paragraph }) => chosen.has(paragraph)) : passages;
  const part = withoutRole(unnumbered, numbered);
  const beside = shown(part?.rest ?? unnumbered);
  // Headings may be quoted.
  const under = withoutHeading(beside, part?.passages ?? numbered);
  const narrowed = under ?? part;
  const named = selection !== null || narrowed !== null;
  const rest = under?.rest ?? beside;
  return {
    named,
    passages: narrowed?.passages ?? numbered,
    lacking: selection ? firstLacking(selection, passages) : [],
    rest: named && isToShow(rest) ? '' : rest,
    asked: narrowed ? requestFor(narrowed.passages, passages) : (selection?.asked ?? ''),
    bounds: narrowed
      ? boundsOf(narrowed.passages.map(({ paragraph }) => paragraph))
      : (selection?.bounds ?? []),
  };
}

/**
 * A text without the words of quotations in it, which name no place of the reader's, `“Boats sank (see para 3) off
 * Tollby”`, and what puts them back into what is left of it; a question that is all quoted stays.
 */
function hiding(text: string): { hidden: string; shown: (rest: string) => string } {
  if (!/[\p{L}\p{N}]/u.test(besideQuoted(text))) return { hidden: text, shown: (rest) => rest };
  const signs: string[] = [];
  const hide = (sign: string) => {
    signs.push(sign);
    return HIDDEN;
  };
  const hidden = longQuoted(text)
    .toSorted((a, b) => a.start - b.start)
    .reduce((all, { start, end }) => {
      return all.slice(0, start) + all.slice(start, end).replace(/\S/g, hide) + all.slice(end);
    }, text);
  let at = 0;
  return { hidden, shown: (rest) => rest.replaceAll(HIDDEN, (sign) => signs[at++] ?? sign) };
}

/**
 * The paragraphs that a question asks to see, as `/paragraph` takes them; null where it asks
 * anything else, or for a number that is not there.
 */
export function paragraphsAsked(typed: string, { paragraphs }: Cable): string | null {
  const question = questionIn(typed);
  const role = roleAlone(question);
  if (role && paragraphs.every((paragraph) => paragraph.role !== role)) return role;
  const all = paragraphs.map((paragraph) => ({ paragraph }));
  const { named, passages, rest, asked } = placeIn(question, all);
  return named && rest === '' && passages?.length ? asked : null;
}

/** Of each range that is not all there, the first number that is not. */
function firstLacking({ lacking }: Selection, all: readonly Placed[]): number[] {
  const own = new Set(all.map(({ paragraph }) => paragraph.number));
  return lacking.map(([low]) => {
    let number = low;
    while (own.has(number)) number += 1;
    return number;
  });
}

/** `6-8,11,last`: what asks for these of all. */
function requestFor(passages: readonly Placed[], all: readonly Placed[]): string {
  const nameOf = (paragraph: Paragraph) => {
    if (paragraph.number !== null) return String(paragraph.number);
    if (paragraph === all[0]?.paragraph) return 'first';
    return paragraph === all.at(-1)?.paragraph ? 'last' : 'body';
  };
  return [...new Set(passages.map(({ paragraph }) => nameOf(paragraph)))].join(',');
}

/** Whether a text only asks to be shown something. */
function isToShow(text: string): boolean {
  return (text.toLowerCase().match(/\w+/g) ?? []).every((word) => SHOWING.has(word));
}
