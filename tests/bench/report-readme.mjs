// In: what was measured. Out: the tables of the README's section "How fast is it?".
import { planTable } from './report-search.mjs';
import { RUNNERS } from './search.mjs';
import { figure, grouped, megabytes, percent, range, scaled, table, title } from './table.mjs';

/** Peers are shown at this size, or the largest below it that was measured. */
const SHOWN = 100_000;
const SORT = '6 terms';

export function readmeTables(results) {
  const { search, quality, readiness, roundTrips, large, reloading, start, growth } = results;
  const madeUp = search.filter(({ kind }) => kind === 'made up');
  const shown = madeUp.filter(({ paragraphs }) => paragraphs <= SHOWN).at(-1);
  return [
    title('For the README'),
    ...(shown ? [peersTable(shown, quality[0].engines), ''] : []),
    planTable(madeUp),
    '',
    botsTable({ readiness, roundTrips, large, reloading, paragraphs: start.paragraphs }),
    '',
    `Exponents of Pilcrow: ${exponents(growth)}.`,
  ];
}

function peersTable({ asked, built, paragraphs }, engines) {
  const whole = (name) => (name.includes(',') ? name.split(',')[0] : name);
  const ofAll = RUNNERS.flatMap(({ name }) => asked[SORT].find((one) => one.name === name) ?? []);
  return table(
    [
      `${grouped(paragraphs)} paragraphs`,
      'question, ms p50 / p99',
      '× Pilcrow’s, p50 / p99',
      'build, s',
      'memory, MB',
      'its paragraph first',
      'right paragraph first',
    ],
    ofAll.map(({ name, p50, p99, ratio50, ratio99, first }) => {
      const { milliseconds, rss } = name === whole(name) ? built[name] : {};
      return [
        name,
        `${figure(p50)} / ${figure(p99)}`,
        `${figure(ratio50.median)} / ${figure(ratio99)}`,
        milliseconds ? figure(milliseconds.median / 1e3) : '–',
        rss ? megabytes(rss.median) : '–',
        name === whole(name) ? percent(first) : '–',
        engines[name].first.toFixed(3).slice(1),
      ];
    }),
  );
}

/** Both bots' medians, and how many times the bare bot's with the spread. */
function botsTable({ readiness, roundTrips, large, reloading, paragraphs }) {
  const row = (name, { pilcrow, bare, ratio }, unit = 1) => [
    name,
    figure(scaled(pilcrow, unit).median),
    figure(scaled(bare, unit).median),
    range(ratio),
  ];
  const deeds = Object.entries(roundTrips.deeds);
  return table(
    ['', 'Pilcrow', 'bare bot', 'ratio'],
    [
      row('start to ready, ms', readiness.ready),
      row('memory when ready, MB', readiness.rss, 1e6),
      ...deeds.map(([deed, { p50 }]) => row(`${deed}, ms`, p50)),
      ...deeds.map(([deed, { rate }]) => row(`${deed}, 50 in flight, answers a second`, rate)),
      row('event loop held up at most, ms', roundTrips.blocks.alone),
      row(`the same, ${grouped(paragraphs)} paragraphs`, large.blocks.alone),
      row('/ask there, ms', large.deeds['/ask'].p50),
      ...[
        ['one more cable there, ms', reloading.milliseconds],
        ['event loop meanwhile, ms', reloading.longest],
      ].map(([name, { median }]) => [name, figure(median), '–', '–']),
    ],
  );
}

function exponents(growth) {
  const { question, build, memory } = growth.find(({ name }) => name === 'pilcrow');
  return [
    ['question', question],
    ['build', build],
    ['memory', memory],
  ]
    .map(([what, { exponent }]) => `${what} ${figure(exponent)}`)
    .join(', ');
}
