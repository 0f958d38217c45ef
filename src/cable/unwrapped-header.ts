// In: the lines of a cable. Out: the same; what an archive joined on one line of its header is two.
import { namesMessage } from './address-block.ts';
import { headerParts } from './header-labels.ts';
import { matches } from './matches.ts';
import { isPortionMark, PILCROW } from './portion-mark.ts';
import { type Line, UNWRAPPED } from './source-lines.ts';

/** How far a header is looked for. */
const FARTHEST = 200;

/** `… BONNS E C R E T SECTION 01 OF 05 PANAMA 08545`, `WASHDC//ISA//UNCLAS …`, `LUND 0056<tab>UNCLAS …` */
const GLUED =
  /\t\s*|(?<=[A-Z\d./])(?=(?:U N C L A S|C O N F I D E N T I A L|S E C R E T|UNCLAS(?:SIFIED)?)\b)/g;

/** Where the line that names the message begins behind the last of its addresses; -1 where it does not. */
function nameAt(text: string): number {
  const places = matches(text.slice(0, 400), GLUED).map((found) => found.index + found[0].length);
  return places.find((at) => namesMessage(text.slice(at))) ?? -1;
}

/**
 * `… REASON: 1.4 (b), (d) 1. (C) Summary: …`; `11. (C)` where the pilcrow was read as 1. Its groups are what stands
 * before the number, which is rarer and looked for first, and the marking.
 */
const FIRST = new RegExp(
  `1\\.(?<=[\\s-]((?:${PILCROW})?\\s?1?)1\\.)\\s{0,2}\\(([^()]{1,20})\\)\\s`,
  'g',
);

/** Where ¶1 begins in a line that a label of a header begins or is in; -1 where it does not. */
function firstAt(text: string): number {
  if (text.length < UNWRAPPED) return -1;
  const found = matches(text.slice(0, 2000), FIRST).find(([, , mark]) => isPortionMark(mark ?? ''));
  if (found === undefined) return -1;
  const at = found.index - (found[1] ?? '').length;
  const isHeader = headerParts(text.slice(0, at)).some(({ label }) => label !== null);
  return isHeader ? at : -1;
}

/** The lines, of which the first that has a place is cut there; both parts have its number. */
function cut(lines: readonly Line[], placeAt: (text: string) => number): readonly Line[] {
  const index = lines.slice(0, FARTHEST).findIndex(({ text }) => placeAt(text) > 0);
  const line = lines[index];
  if (line === undefined) return lines;
  const at = placeAt(line.text);
  const above = { ...line, text: line.text.slice(0, at).trimEnd() };
  const below = { ...line, start: line.start + at, text: line.text.slice(at) };
  return [...lines.slice(0, index), above, below, ...lines.slice(index + 1)];
}

/** What begins a line of an address block; a post behind `FM`, `TO` or `INFO` stands on their line. */
const ADDRESS = new RegExp(
  '\\s(?=(?:[ZOPRYW] ){1,3}\\d{6}Z [A-Z]{3} \\d\\d\\b|FM [A-Z]{4}|DE R[A-Z]{4}|ZN[RY] [A-Z]{5}|' +
    '(?:TO|INFO) (?:R[A-Z0-9]{3,8}/|AM[CE]|US[A-Z]{2}|SEC)|' +
    '(?:U N C L A S|C O N F I D E N T I A L|S E C R E T|UNCLAS)\\b)|' +
    '(?<!\\b(?:FM|TO|INFO))\\s(?=R[A-Z0-9]{4,8}/[A-Z]|AM(?:EMBASSY|CONSUL) |USMISSION )',
);

/** The lines, of which one that has a whole address block (`… FM AMEMBASSY LUND TO …`) is as many as that had. */
export function cutAddresses(lines: readonly Line[]): readonly Line[] {
  const index = lines
    .slice(0, FARTHEST)
    .findIndex(
      ({ text }) =>
        text.length > UNWRAPPED &&
        text.includes('FM ') &&
        /\d{6}Z .{5,20} FM [A-Z].{3,40} TO [A-Z]/.test(text),
    );
  const line = lines[index];
  if (line === undefined) return lines;
  let at = 0;
  const cut = line.text.split(ADDRESS).map((text) => {
    const start = line.start + at;
    at += text.length + 1;
    return { ...line, start, text };
  });
  return [...lines.slice(0, index), ...cut, ...lines.slice(index + 1)];
}

/** The lines, with the name of the message on a line of its own. */
export const cutBeforeName = (lines: readonly Line[]): readonly Line[] => cut(lines, nameAt);

/** The lines, with ¶1 at the beginning of one. */
export const cutBeforeFirst = (lines: readonly Line[]): readonly Line[] => cut(lines, firstAt);
