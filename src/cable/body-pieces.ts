// In: the lines below a header. Out: pieces of text, rules and machinery, in order.
import type { Header, Span } from './cable.ts';
import type { HeaderBelow } from './headers-below.ts';
import { LABEL } from './heading-words.ts';
import { headingsInside } from './headings-inside.ts';
import { DISTRIBUTION, isBarePage, isRule, pageMarkers } from './line-kind.ts';
import { GOES_ON, machineryOf } from './machinery.ts';
import type { Line } from './source-lines.ts';

/** What a piece of the body is; a heading and the signer are told later. */
type PieceKind = 'text' | 'blank' | 'rule' | 'page' | 'machinery';

/** A line of the body, or the part of it that a marker or rule leaves. */
export interface Piece extends Span {
  readonly kind: PieceKind;
  readonly text: string;
  /** 1-based line of the file. */
  readonly line: number;
  /** A rule stands on the same line, before or after. */
  readonly ruled: boolean;
}

/** What was left out of the body as machinery, and its line. */
export interface LeftOut {
  readonly line: number;
  readonly what: string;
}

/** What a rule has; but `-- -- ERIK BERG` stands in a table whose columns were lost. */
const BARS = /[-=_]{3}|[-=_] [-=_] /;

/** `Summary ------- `, `---------- NEXT STEPS -----------`: rules at the ends of a line of words. */
function withoutRules(text: string): { start: number; end: number } {
  let end = text.length;
  let start = 0;
  /** Markdown may have a backslash before the first. */
  const escaped = text.startsWith('\\') ? 1 : 0;
  const isBar = (code: number): boolean => code === 45 || code === 61 || code === 95 || code === 32;
  let at = end;
  while (at > 0 && isBar(text.charCodeAt(at - 1))) at -= 1;
  // A dash or two ends a sentence of prose; five are a rule.
  if (end - at >= 5 && BARS.test(text.slice(at))) end = at;
  at = escaped;
  while (at < end && isBar(text.charCodeAt(at))) at += 1;
  if (at >= 5 + escaped && BARS.test(text.slice(escaped, at))) start = at;
  return { start, end };
}

/** The foot of a page, which an unwrapped text has on the line of its last words: `… IN THE THIRD  CONFIDENTIAL`. */
const FEET = ['  UNCLASSIFIED', '  CONFIDENTIAL', '  SECRET'];

/** Few lines end in a capital. */
const footOf = (text: string): string | undefined =>
  /[DLT]$/.test(text) ? FEET.find((each) => text.endsWith(each)) : undefined;

/** No line of a telegram is so long. */
const WIDE = 100;
/** `… ZIMBABWE'S BEST / SIPDIS INTERESTS …`: a caption that stood on a line of its own, in an unwrapped text. */
function captionAt(text: string, above: string | undefined, { captions }: Header): number {
  if (above === undefined || above.length <= WIDE || !captions.includes('SIPDIS')) return 0;
  return /^SIPDIS (?=\S)/.exec(text)?.[0].length ?? 0;
}

/** The body's pieces from line index `from` on, without the headers that stand `below`. */
export function bodyPieces(
  lines: readonly Line[],
  from: number,
  header: Header,
  noted: ReadonlySet<string>,
  below: readonly HeaderBelow[],
): { pieces: Piece[]; leftOut: LeftOut[] } {
  const post = header.messageRef?.replace(/^\d\d|\d+$/g, '') ?? '';
  const machinery = machineryOf(lines.slice(from), header, noted, post);
  const headers = new Map(
    below.filter(({ kind }) => kind !== 'doubtful').map(({ start, end }) => [start, end]),
  );
  const pieces: Piece[] = [];
  const leftOut: LeftOut[] = [];
  const isBreak = (at: number): boolean => {
    const line = at < from ? undefined : lines[at];
    if (!line || line.text === '' || isRule(line.text) || machinery.has(line.number)) return true;
    return pageMarkers(line.text, post)[0]?.end === line.text.length;
  };
  /** Whether words that go on stand next below a line. */
  const goesOn = (at: number): boolean => {
    let below = at + 1;
    while (below < lines.length && isBreak(below)) below += 1;
    return GOES_ON.test(lines[below]?.text ?? '');
  };
  /** Whether a page begins on the next line of words. */
  const endsPage = (at: number): boolean => {
    const next = lines.slice(at + 1, at + 4).find((below) => below.text !== '');
    return next !== undefined && pageMarkers(next.text, post)[0]?.start === 0;
  };
  /** What announces "PAGE 12" as words: a colon above (none of `COMMENT:`), or "Page 11" that one announced. */
  let announced: 'colon' | 'page' | null = null;
  const put = (kind: PieceKind, line: Line, start: number, end: number, ruled = false): void => {
    const text = line.text.slice(start, end);
    // A whole line has no white space at its ends.
    const isWhole = text.length === line.text.length;
    const trimmed = isWhole ? text : text.trim();
    if (trimmed === '' && kind === 'text') return;
    const lead = isWhole ? 0 : text.length - text.trimStart().length;
    const at = line.start + start + lead;
    pieces.push({
      kind,
      start: at,
      end: at + trimmed.length,
      text: trimmed,
      line: line.number,
      ruled,
    });
  };
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined) break;
    const { number } = line;
    const foot = footOf(line.text);
    const isFoot = foot !== undefined && endsPage(i);
    const text = isFoot ? line.text.slice(0, -foot.length).trimEnd() : line.text;
    const end = headers.get(i);
    if (end !== undefined) {
      for (const part of lines.slice(i, end)) {
        if (part.text !== '') put('machinery', part, 0, part.text.length);
      }
      leftOut.push({ line: number, what: 'the header, printed again for a section' });
      i = end - 1;
      continue;
    }
    const what = machinery.get(number);
    const kind = text === '' ? 'blank' : isRule(text) ? 'rule' : what && 'machinery';
    if (kind) {
      put(kind, line, 0, text.length);
      if (what) leftOut.push({ line: number, what });
      continue;
    }
    const isApart = isBarePage(text) && isBreak(i - 1) && isBreak(i + 1);
    if (isApart && announced !== 'page' && (announced === null || goesOn(i))) {
      put('page', line, 0, text.length);
      continue;
    }
    if (isFoot)
      leftOut.push({ line: number, what: `"${foot.trim()}", a marking at the edge of a page` });
    if (text.endsWith(':') && !LABEL.test(text)) announced = 'colon';
    else announced = announced && isBarePage(text) ? 'page' : null;
    const caption = captionAt(text, lines[i - 1]?.text, header);
    if (caption > 0) {
      put('machinery', line, 0, caption);
      leftOut.push({ line: number, what: '"SIPDIS", a line of the header printed again' });
    }
    let at = caption;
    const pages = pageMarkers(text, post);
    const titles = headingsInside(text);
    const markers = pages.map(({ start, end }) => ({ from: start, to: end, heading: null }));
    const inside =
      markers.length === 0 ? titles : [...markers, ...titles].sort((a, b) => a.from - b.from);
    for (const { from: start, to, heading } of inside) {
      if (start < at) continue;
      put('text', line, at, start);
      if (heading === null) put('page', line, start, to);
      else put('text', line, heading.start, heading.end, true);
      at = to;
    }
    const rest = at === 0 ? text : text.slice(at);
    // "PAGE 01 LUND 00001 02 OF 02 010917Z ACTION EUR-00"
    if (at > 0 && DISTRIBUTION.test(rest.trim())) {
      put('machinery', line, at, text.length);
      leftOut.push({ line: number, what: `"${rest.trim()}", where its copies went` });
      continue;
    }
    const bare = withoutRules(rest);
    put('text', line, at + bare.start, at + bare.end, bare.start > 0 || bare.end < rest.length);
  }
  return { pieces, leftOut };
}
