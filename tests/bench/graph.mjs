// In: question times of all engines. Out: an SVG of them against paragraphs, both by powers of ten.

const WIDTH = 760;
const HEIGHT = 440;
const PLOT = { left: 70, right: WIDTH - 190, top: 40, bottom: HEIGHT - 50 };
/** Okabe and Ito's colours, which colour-blind readers can tell apart; Pilcrow's is black. */
const COLOURS = [
  '#000000',
  '#e69f00',
  '#56b4e9',
  '#009e73',
  '#cc79a7',
  '#0072b2',
  '#d55e00',
  '#8c564b',
  '#777777',
];

/** `lines`: name and points [paragraphs, milliseconds]. */
export function graph(lines) {
  const drawn = lines.filter(({ points }) => points.length > 0);
  const all = drawn.flatMap(({ points }) => points);
  const x = axis(
    all.map(([paragraphs]) => paragraphs),
    PLOT.left,
    PLOT.right,
  );
  const y = axis(
    all.map(([, time]) => time),
    PLOT.bottom,
    PLOT.top,
  );
  const grid = [
    ...x.ticks.map((tick) => {
      const at = x.at(tick).toFixed(1);
      return `<path d="M${at} ${PLOT.top}V${PLOT.bottom}"/><text x="${at}" y="${PLOT.bottom + 20}" text-anchor="middle">${tick.toLocaleString('en')}</text>`;
    }),
    ...y.ticks.map((tick) => {
      const at = y.at(tick).toFixed(1);
      return `<path d="M${PLOT.left} ${at}H${PLOT.right}"/><text x="${PLOT.left - 8}" y="${at}" dy=".35em" text-anchor="end">${tick}</text>`;
    }),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="sans-serif" font-size="13">
<title>Time of a question of six terms as the library grows</title>
<rect width="100%" height="100%" fill="#fff"/>
<text x="${PLOT.left}" y="22" font-size="15">Six-term question, p50 in milliseconds, by paragraphs</text>
<g fill="#444" stroke-width="0"><g stroke="#ddd" stroke-width="1">
${grid.map((mark) => mark.replace('<text', '<text stroke="none"')).join('\n')}
</g></g>
${labelled(drawn, y.at)
  .map(({ name, points, label }, i) =>
    curve(name, points, label, COLOURS[i % COLOURS.length], x.at, y.at),
  )
  .join('\n')}
</svg>
`;
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

/** Each line with the height of its name, no two nearer than a line of text. */
function labelled(lines, at) {
  const placed = lines.map((line) => ({ ...line, label: at(line.points.at(-1)[1]) }));
  const down = [...placed].sort((a, b) => a.label - b.label);
  down.forEach((line, i) => {
    if (i > 0) line.label = Math.max(line.label, down[i - 1].label + 16);
  });
  return placed;
}

function curve(name, points, label, colour, x, y) {
  const places = points.map(([a, b]) => `${x(a).toFixed(1)} ${y(b).toFixed(1)}`);
  const dots = points.map(
    ([a, b]) => `<circle cx="${x(a).toFixed(1)}" cy="${y(b).toFixed(1)}" r="3"/>`,
  );
  const dash = name.includes(',') ? ' stroke-dasharray="5 4"' : '';
  return `<g fill="${colour}"><path d="M${places.join('L')}" fill="none" stroke="${colour}" stroke-width="2"${dash}/>${dots.join('')}<text x="${PLOT.right + 12}" y="${label.toFixed(1)}" dy=".35em">${name}</text></g>`;
}
