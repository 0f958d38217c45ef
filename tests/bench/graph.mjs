// In: what grows, by engine. Out: an SVG of it against paragraphs, by powers of ten, for light and dark pages.

const WIDTH = 800;
const HEIGHT = 760;
/** Each picture: what it shows, in which unit of the points, and where. */
const PICTURES = [
  {
    figure: 'question',
    title: 'Question of six terms: p50, milliseconds',
    unit: 1,
    ...{ left: 64, right: 588, top: 52, bottom: 400 },
  },
  {
    figure: 'build',
    title: 'Building the index: seconds',
    unit: 1e3,
    ...{ left: 64, right: 386, top: 488, bottom: 700 },
  },
  {
    figure: 'memory',
    title: 'Memory: MB',
    unit: 1e6,
    ...{ left: 458, right: 780, top: 488, bottom: 700 },
  },
];
/**
 * Okabe and Ito's colours, which colour-blind readers can tell apart, then three more; the first, and
 * its second line, is Pilcrow's: as the text is.
 */
const COLOURS = ['#e69f00', '#56b4e9', '#009e73', '#cc79a7', '#d55e00', '#0072b2', '#999933'];
/** Names stand so many pixels below each other at least. */
const LINE = 17;

/** `growth` as growthOf gives it. */
export function graph(growth) {
  const runners = growth.map((runner, i) => ({ ...runner, line: lineOf(runner.name, i) }));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="system-ui, sans-serif" font-size="13">
<title>How the time of a question, the time of building and memory grow with the number of paragraphs</title>
<style>
.page { fill: #fff } .text { fill: #1f2328 } .faint { fill: #59636e } .grid { stroke: #d1d9e0 }
.own { stroke: #1f2328; fill: #1f2328 }
@media (prefers-color-scheme: dark) {
.page { fill: #0d1117 } .text { fill: #f0f6fc } .faint { fill: #9198a1 } .grid { stroke: #3d444d }
.own { stroke: #f0f6fc; fill: #f0f6fc }
}
</style>
<rect class="page" width="${WIDTH}" height="${HEIGHT}"/>
${PICTURES.map((picture) => pictureOf(picture, runners)).join('\n')}
<text class="faint" x="${WIDTH / 2}" y="${HEIGHT - 14}" text-anchor="middle">across: paragraphs</text>
</svg>
`;
}

/** How a runner is drawn: black on white for Pilcrow, dashed where it does more than rank. */
function lineOf(name, i) {
  const look = name.startsWith('pilcrow')
    ? 'class="own"'
    : paint(COLOURS[(i - 1) % COLOURS.length]);
  return {
    look,
    width: name.startsWith('pilcrow') ? 3 : 1.8,
    dash: name.includes(',') ? '5 4' : '',
  };
}

const paint = (colour) => `stroke="${colour}" fill="${colour}"`;

function pictureOf({ figure, title, unit, left, right, top, bottom }, runners) {
  const lines = runners
    .map(({ name, line, [figure]: { points } }) => ({
      name,
      line,
      points: points.map(([paragraphs, value]) => [paragraphs, value / unit]),
    }))
    .filter(({ points }) => points.length > 0);
  const values = (at) => lines.flatMap(({ points }) => points.map((point) => point[at]));
  const x = axis(values(0), left, right);
  const y = axis(values(1), bottom, top);
  const across = x.ticks.map(
    (tick) =>
      `<path class="grid" d="M${round(x.at(tick))} ${top}V${bottom}"/><text class="faint" x="${round(x.at(tick))}" y="${bottom + 19}" text-anchor="middle">${short(tick)}</text>`,
  );
  const up = y.ticks.map(
    (tick) =>
      `<path class="grid" d="M${left} ${round(y.at(tick))}H${right}"/><text class="faint" x="${left - 8}" y="${round(y.at(tick))}" dy=".35em" text-anchor="end">${short(tick)}</text>`,
  );
  return [
    `<text class="text" x="${left}" y="${top - 20}" font-size="15">${title}</text>`,
    ...across,
    ...up,
    ...lines.map(({ line, points }) => curve(line, points, x.at, y.at)),
    ...(figure === 'question' ? names(lines, { x, y, right, bottom }) : []),
  ].join('\n');
}

/** Where the numbers lie between `from` and `to`, and the powers of ten among them. */
function axis(numbers, from, to) {
  const low = Math.floor(Math.log10(Math.min(...numbers)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...numbers))));
  const ticks = Array.from({ length: high - low + 1 }, (_, i) => Number(`1e${low + i}`));
  return {
    ticks,
    at: (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from),
  };
}

const round = (value) => value.toFixed(1);

/** 100k, 1M: as much as there is room for. */
function short(value) {
  if (value >= 1e6) return `${value / 1e6}M`;
  return value >= 1e3 ? `${value / 1e3}k` : String(value);
}

const dashed = ({ dash }) => (dash ? ` stroke-dasharray="${dash}"` : '');

function curve(line, points, x, y) {
  const places = points.map(([a, b]) => `${round(x(a))} ${round(y(b))}`);
  const dots = points.map(([a, b]) => `<circle cx="${round(x(a))}" cy="${round(y(b))}" r="3"/>`);
  return `<g ${line.look}><path d="M${places.join('L')}" fill="none" stroke-width="${line.width}"${dashed(line)}/>${dots.join('')}</g>`;
}

/** Each line's name to the right, at its height as far as none covers another, led to its last point. */
function names(lines, { x, y, right, bottom }) {
  const placed = lines
    .map((one) => ({ ...one, end: one.points.at(-1), at: y.at(one.points.at(-1)[1]) }))
    .sort((a, b) => a.at - b.at);
  placed.forEach((one, i) => {
    one.at = Math.max(one.at, (placed[i - 1]?.at ?? 0) + LINE);
  });
  // What was pushed below the picture goes up again.
  for (let i = placed.length - 1, low = bottom; i >= 0; i--, low -= LINE) {
    placed[i].at = Math.min(placed[i].at, low);
  }
  return placed.map(({ name, line, end, at }) => {
    const lead = `M${round(x.at(end[0]) + 5)} ${round(y.at(end[1]))}L${right + 8} ${round(at)}`;
    const sample = `M${right + 10} ${round(at)}h22`;
    return [
      `<g ${line.look}><path d="${lead}" fill="none" stroke-width=".6" opacity=".7"/>`,
      `<path d="${sample}" fill="none" stroke-width="${line.width}"${dashed(line)}/></g>`,
      `<text class="text" x="${right + 38}" y="${round(at)}" dy=".35em">${name}</text>`,
    ].join('');
  });
}
