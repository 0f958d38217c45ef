// In: what a reader typed. Out: what stands in it between quotation marks, or in lines that Discord shows as quoted.
import type { Span } from '../../cable/cable.ts';
import { matches } from '../../cable/matches.ts';

/** Without any of these nothing is quoted. */
const ANY_MARK = /["“”„«»‘‚>]|(?<!\w)'/;
const MARK = /["“”„«»]/g;
/** Lines that follow each other and begin with `>`; all that follows `>>>`. */
const QUOTED_LINES = /^>>> ?[\s\S]*|(?:^> ?.*(?:\n|$))+/gm;

/** Fewer words are a term rather than a quotation; single marks beside others hold more: `'n'` is none. */
export const FEWEST = 5;
const isLong = (typed: string, { start, end }: Span) =>
  typed.slice(start, end).trim().split(/\s+/).length >= FEWEST;
/** The marks that open what a mark closes, where there is one of them. */
const OPENED_BY: Readonly<Record<string, string>> = {
  '"': '"',
  '”': '“„',
  '“': '„',
  '»': '«',
  '«': '»',
};
/** What stands on the two sides of a mark that opens. */
const OPENS = /^[^\p{L}\p{N}]\S$/u;
const CURLY = /(?<=(?<!\p{L})‘)[^‘]*(?=’(?!\p{L}))|(?<=‚)[^‚‘]*(?=[‘’](?!\p{L}))/gu;
/** From one that stands before a word, but for a year's (`'90s`) and a word's own (`'em`), to the last behind one before the next such. */
const STRAIGHT =
  /(?<=(?<![\p{L}\p{N}'])')(?![\s']|\d0s|\d\d\b[^']*s'\s\p{L}|(?:tis|twas|em|til|cause|cos|n|bout|nother|hood|round|neath)\b)(?:(?!(?<![\p{L}\p{N}'])'\S)[\s\S])*(?<=[^\s'])(?='(?![\p{L}\p{N}']))/giu;

/** In order; of one within another only the outer one. Where a mark is not closed, but for one within another pair, none tells what is quoted; inches are no marks. */
export function quotedIn(typed: string): readonly string[] {
  return spansIn(typed).map(({ start, end }) => {
    return typed.slice(start, end).replace(/^>{1,3} ?/gm, '');
  });
}

/** What a reader typed beside all that. */
export function besideQuoted(typed: string): string {
  return spansIn(typed).reduce(blanked, typed);
}

/** Where what he quotes stands, of five words or more. */
export function longQuoted(typed: string): readonly Span[] {
  return spansIn(typed).filter((span) => isLong(typed, span));
}

/** A text with blanks where something stands in it. */
export function blanked(typed: string, { start, end }: Span): string {
  return typed.slice(0, start) + ' '.repeat(end - start) + typed.slice(end);
}

/** Lines with the `>` before them, and what stands between marks beside them without these. */
function spansIn(typed: string): Span[] {
  if (!ANY_MARK.test(typed)) return [];
  const lines = spansOf(matches(typed, QUOTED_LINES));
  return [...lines, ...betweenMarks(lines.reduce(blanked, typed))];
}

function spansOf(matches: Iterable<RegExpExecArray>): Span[] {
  return Array.from(matches, ({ 0: all, index }) => ({ start: index, end: index + all.length }));
}

function betweenMarks(typed: string): Span[] {
  const open: { mark: string; from: number }[] = [];
  let found: Span[] = [];
  for (const { 0: mark, index } of matches(typed, MARK)) {
    const [before, after] = [typed[index - 1] ?? ' ', typed[index + 1] ?? ' '];
    // German ones are „low“ at first, or point »inward«.
    const last = open.at(-1)?.mark ?? '';
    const closesGerman = (mark === '“' && last === '„') || (/[«»]/.test(mark) && last === '»');
    const opensInward = mark === '»' && last !== '«' && last !== '»' && OPENS.test(before + after);
    const isOpening =
      opensInward || /[“„«]/.test(mark) || (!/[\p{L}\p{N}]/u.test(before) && /\S/.test(after));
    const isClosing =
      (/[”»]/.test(mark) && !opensInward) ||
      closesGerman ||
      (mark === '"' && /[^\s([]/.test(before));
    if (isOpening && !(isClosing && open.length > 0)) open.push({ mark, from: index + 1 });
    else if (isClosing && open.length > 0) {
      // What it does not close itself within its own pair was never closed.
      const own = open.findLastIndex((one) => OPENED_BY[mark]?.includes(one.mark));
      const from = open.splice(own)[0]?.from ?? 0;
      found = [...found.filter((one) => one.start < from), { start: from, end: index }];
    }
  }
  // What single marks hold may quote in turn; an apostrophe holds nothing.
  const single = betweenSingle(typed);
  const isIn = (one: Span, other: Span) => other.start < one.start && one.end < other.end;
  const unclosed = open.map(({ from }) => ({ start: from, end: from }));
  if (unclosed.some((one) => !single.some((other) => isIn(one, other)))) return [];
  const outer = single.filter((other) => [...found, ...unclosed].some((one) => isIn(one, other)));
  if (found.length === 0) return single;
  const kept = inOrder([
    ...found.filter((one) => !outer.some((other) => isIn(one, other))),
    ...outer,
  ]);
  return inOrder([...kept, ...singleBeside(typed, kept)]);
}

const inOrder = (spans: readonly Span[]) => spans.toSorted((a, b) => a.start - b.start);

/** What single marks hold before, between and behind other quotations, in as many words as no slip has. */
function singleBeside(typed: string, others: readonly Span[]): Span[] {
  const starts = [0, ...others.map(({ end }) => end + 1)];
  return starts.flatMap((from, at) => {
    const part = typed.slice(from, Math.max(from, (others[at]?.start ?? typed.length + 1) - 1));
    return betweenSingle(part)
      .filter((span) => isLong(part, span))
      .map(({ start, end }) => ({ start: start + from, end: end + from }));
  });
}

/** `‘…’`, `‚…‘` and `'…'`, to the last mark that may close it: an apostrophe looks alike. */
function betweenSingle(typed: string): Span[] {
  const curly = spansOf(matches(typed, CURLY));
  const straight = spansOf(matches(typed, STRAIGHT));
  const isApart = (one: Span) =>
    curly.every(({ start, end }) => one.end < start || end < one.start);
  return inOrder([...curly, ...straight.filter(isApart)]);
}
