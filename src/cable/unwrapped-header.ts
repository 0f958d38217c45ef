// In: the lines of a cable. Out: the same; a header's line that an archive joined with ¶1 is two.
import { headerParts } from './header-labels.ts';
import { isPortionMark, PILCROW } from './portion-mark.ts';
import type { Line } from './source-lines.ts';

/** Telegrams wrap at 69 characters; a line of more than twice that was unwrapped. */
const UNWRAPPED = 150;
/** `… REASON: 1.4 (b), (d) 1. (C) Summary: …`; `11. (C)` where the pilcrow was read as 1. */
const FIRST = new RegExp(`(?<=\\s)(?:${PILCROW})?\\s?1?1\\.\\s{0,2}\\(([^()]{1,20})\\)\\s`, 'g');
/** How far a header is looked for. */
const FARTHEST = 120;

/** Where ¶1 begins in a line that a label of a header begins or is in; -1 where it does not. */
function firstIn(text: string): number {
  if (text.length < UNWRAPPED) return -1;
  const found = [...text.slice(0, 2000).matchAll(FIRST)].find(([, mark]) =>
    isPortionMark(mark ?? ''),
  );
  if (found === undefined) return -1;
  const isHeader = headerParts(text.slice(0, found.index)).some(({ label }) => label !== null);
  return isHeader ? found.index : -1;
}

/** The lines, of which a header's that holds ¶1 is cut before it; both parts have its number. */
export function cutBeforeFirst(lines: readonly Line[]): readonly Line[] {
  const index = lines.slice(0, FARTHEST).findIndex(({ text }) => firstIn(text) > 0);
  const line = lines[index];
  if (line === undefined) return lines;
  const at = firstIn(line.text);
  const head = { ...line, text: line.text.slice(0, at).trimEnd() };
  const body = { ...line, start: line.start + at, text: line.text.slice(at) };
  return [...lines.slice(0, index), head, body, ...lines.slice(index + 1)];
}
