// In: rows of figures. Out: text in columns, for a terminal and for a README alike.

/** A Markdown table: the first column to the left, the others to the right. */
export function table(head, rows) {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, at) => Math.max(3, ...all.map((row) => row[at].length)));
  const line = (row) =>
    `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join(' | ')} |`;
  const rule = `|${widths.map((width, at) => (at === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(all[0]), rule, ...all.slice(1).map(line)].join('\n');
}

/** Three digits that count: `0.0123`, `4.56`, `1230`. */
export function figure(value) {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  const size = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  return value.toFixed(Math.max(0, Math.min(4, 2 - size)));
}

/** `26.1 (24.0–27.3)` */
export function range(spread) {
  if (!spread) return '–';
  const { median, least, most } = spread;
  if (least === most) return figure(median);
  return `${figure(median)} (${figure(least)}–${figure(most)})`;
}

/** 100 000, the way numbers of paragraphs are written. */
export const grouped = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ' ');

export const title = (text) => `\n${text}\n`;

export const percent = (share) => (share === undefined ? '–' : `${(100 * share).toFixed(0)} %`);

export const megabytes = (bytes) => figure(bytes / 1e6);

/** Milliseconds as seconds. */
export const seconds = (spread) => range(scaled(spread, 1e3));

/** A spread in units of so much. */
export const scaled = ({ median, least, most }, unit) => ({
  median: median / unit,
  least: least / unit,
  most: most / unit,
});
