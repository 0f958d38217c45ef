// In: what was measured. Out: the tables that are printed.
import { KINDS } from './questions.mjs';
import { RUNNERS } from './search.mjs';
import { figure, grouped, range, table } from './table.mjs';

const percent = (share) => (share === undefined ? '–' : `${(100 * share).toFixed(0)} %`);
const megabytes = (bytes) => figure(bytes / 1e6);

/** All sections, in order, as Markdown. */
export function report({
  machine,
  search,
  growth,
  quality,
  readiness,
  roundTrips,
  shell,
  start,
  parsing,
}) {
  return [
    `${machine.cores} cores, ${machine.memory} GB, Node ${machine.node}, ${machine.platform}. Of five rounds in turn: the median, and (least–most).`,
    ...search.flatMap(searchTables),
    title('Growth: the power of the number of paragraphs'),
    table(
      ['', '6-term question', 'build', 'memory'],
      growth.map((one) => [one.name, figure(one.question), figure(one.build), figure(one.memory)]),
    ),
    title(`Paragraph first: ${quality.questions} labelled questions on the shipped cable`),
    table(
      ['', 'share'],
      Object.entries(quality.shares).map(([name, share]) => [name, share.toFixed(3)]),
    ),
    title('Beside a bare discord.js bot, on a loopback Discord'),
    table(['', 'Pilcrow', 'bare bot', 'ratio'], botRows(readiness, roundTrips)),
    title('One question from the shell, whole process'),
    table(
      ['', 'ms', '× node'],
      shell.map((one) => [one.name, range(one), range(one.ratio)]),
    ),
    title('Start with and without the saved index, to the first answer'),
    table(
      ['paragraphs', 'without, ms', 'with, ms', 'ratio'],
      start.map((one) => [
        grouped(one.paragraphs),
        range(one.fresh),
        range(one.saved),
        range(one.ratio),
      ]),
    ),
    title('Parsing'),
    table(
      ['', 'MB/s', '× splitting at blanks'],
      parsing.map((one) => [one.name, range(one), range(one.ratio)]),
    ),
  ].join('\n');
}

const title = (text) => `\n${text}\n`;

function searchTables({ paragraphs, bytes, failed, built, asked }) {
  const kinds = Object.keys(KINDS);
  const of = (name, kind) => asked[kind].find((one) => one.name === name);
  const names = RUNNERS.map(({ name }) => name).filter((name) => of(name, kinds[0]));
  const gone = Object.entries(failed).map(([name, why]) => `${name}: ${why}`);
  return [
    title(
      `${grouped(paragraphs)} paragraphs, ${megabytes(bytes)} MB of cables${gone.length > 0 ? ` (not: ${gone.join('; ')})` : ''}`,
    ),
    table(
      [
        '',
        'build, ms',
        '× Pilcrow',
        'RSS, MB',
        'of it grown',
        '× Pilcrow',
        'source first, 6 terms',
      ],
      Object.entries(built).map(([name, { milliseconds, rss, grown }]) => [
        name,
        range(milliseconds),
        range(milliseconds.ratio),
        megabytes(rss.median),
        megabytes(grown.median),
        range(rss.ratio),
        percent(of(name, '6 terms')?.first),
      ]),
    ),
    title('Question, ms: p50 / p99'),
    table(
      ['', ...kinds],
      names.map((name) => [
        name,
        ...kinds.map((kind) => `${figure(of(name, kind)?.p50)} / ${figure(of(name, kind)?.p99)}`),
      ]),
    ),
    title('Question, × Pilcrow: p50 (least–most) / p99'),
    table(
      ['', ...kinds],
      names.map((name) => [
        name,
        ...kinds.map(
          (kind) => `${range(of(name, kind)?.ratio50)} / ${figure(of(name, kind)?.ratio99)}`,
        ),
      ]),
    ),
  ];
}

function botRows({ ready, rss }, { deeds, rss: after }) {
  const row = (name, { pilcrow, bare, ratio }) => [name, range(pilcrow), range(bare), range(ratio)];
  const inMegabytes = ({ median, least, most }) => ({
    median: median / 1e6,
    least: least / 1e6,
    most: most / 1e6,
  });
  return [
    row('start to ready, ms', ready),
    row('RSS when ready, MB', {
      pilcrow: inMegabytes(rss.pilcrow),
      bare: inMegabytes(rss.bare),
      ratio: rss.ratio,
    }),
    ['RSS after all, MB', megabytes(after.pilcrow), megabytes(after.bare), figure(after.ratio)],
    ...Object.entries(deeds).flatMap(([deed, { p50, p99, rate }]) => [
      row(`${deed}, p50 ms`, p50),
      row(`${deed}, p99 ms`, p99),
      row(`${deed}, 50 in flight, answers/s`, rate),
    ]),
  ];
}
