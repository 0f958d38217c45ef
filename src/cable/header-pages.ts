// In: the lines of a header and a place in them. Out: the page marker that stands there, or is next.
import { isClassificationLine } from './address-block.ts';
import type { Span } from './cable.ts';
import { isBarePage, pageMarkers } from './line-kind.ts';
import type { Line } from './source-lines.ts';

/** `STATE 133602` below `PAGE 02`, as an archive parts them. */
const PAGE_NAME = /^[A-Z][A-Z .]{1,19} \d{3,6}$/;

/** The page marker that the line at `index` is, with the line below it where that is the rest; else none. */
export function pageAt(lines: readonly Line[], index: number): Span[] {
  const line = lines[index];
  const next = lines[index + 1];
  if (line === undefined) return [];
  const marker = pageMarkers(line.text)[0];
  if (marker?.start !== 0 || marker.end !== line.text.length) return [];
  const isParted = next !== undefined && isBarePage(line.text) && PAGE_NAME.test(next.text);
  return (isParted ? [line, next] : [line]).map(({ start, text }) => ({
    start,
    end: start + text.length,
  }));
}

/** Whether nothing but classifications stands between the line at `index` and the marker of the next page. */
export function endsPage(lines: readonly Line[], index: number): boolean {
  let next = index + 1;
  for (; next < lines.length; next += 1) {
    const text = lines[next]?.text ?? '';
    if (text !== '' && !isClassificationLine(text)) break;
  }
  return pageMarkers(lines[next]?.text ?? '')[0]?.start === 0;
}
