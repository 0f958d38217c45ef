// In: what was measured. Out: the tables that are printed.
import { readmeTables } from './report-readme.mjs';
import { planTable, searchTables } from './report-search.mjs';
import { figure, grouped, megabytes, range, scaled, seconds, table, title } from './table.mjs';

/** All sections, in order, as Markdown. */
export function report(results) {
  const { machine, rounds, search, growth, quality } = results;
  const { readiness, roundTrips, large, reloading, shell, start, parsing } = results;
  return [
    `${machine.processor}, ${machine.cores} cores, ${machine.memory} GB, Node ${machine.node}, ${machine.platform}, ${machine.day}.`,
    `Of ${rounds} rounds in turn: the median (least–most). A figure without these is of one round, as are the builds of libraries over 10 000 paragraphs.`,
    'Pilcrow reads its cables from files, parses, indexes with as many threads as there are cores, and saves; its peers are handed the texts.',
    ...search.flatMap(searchTables),
    title('What to plan for: Pilcrow by paragraphs, questions of six terms in a sentence'),
    planTable(search),
    title('Growth: the power of the number of paragraphs'),
    table(
      ['', '6-term question', 'build', 'memory'],
      growth.map(({ name, question, build, memory }) => [
        name,
        ...[question, build, memory].map(({ exponent }) => figure(exponent)),
      ]),
    ),
    ...quality.flatMap(qualityTable),
    title('Beside a bare discord.js bot, on a loopback Discord: the cable that ships'),
    table(
      ['', 'Pilcrow', 'bare bot', 'ratio'],
      [
        ['start to ready, ms', ...threeOf(readiness.ready)],
        ['RSS when ready, MB', ...threeOf(readiness.rss, 1e6)],
        ...tripRows(roundTrips),
      ],
    ),
    title(`The same: ${grouped(start.paragraphs)} paragraphs, ${start.kind}`),
    table(['', 'Pilcrow', 'bare bot', 'ratio'], tripRows(large)),
    title('One more cable there, until answers know it'),
    table(
      ['ms', 'event loop held up at most, ms'],
      [[range(reloading.milliseconds), range(reloading.longest)]],
    ),
    title('One question from the shell, whole process'),
    table(
      ['', 'ms', '× node'],
      shell.map((one) => [one.name, range(one), range(one.ratio)]),
    ),
    title('Start with and without the saved index, whole process'),
    table(
      ['paragraphs', 'without, s', 'with, s', 'ratio', 'with, to the first answer, s'],
      [startCells(start)],
    ),
    title('Parsing'),
    table(
      ['', 'MB/s', '× splitting at blanks'],
      parsing.map((one) => [one.name, range(one), range(one.ratio)]),
    ),
    ...readmeTables(results),
  ].join('\n');
}

function qualityTable({ name, questions, engines }) {
  return [
    title(`Quality: ${questions} labelled questions on ${name}`),
    table(
      ['', 'right paragraph first', 'mean reciprocal rank'],
      Object.entries(engines).map(([engine, { first, reciprocal }]) => [
        engine,
        ...[first, reciprocal].map((value) => value?.toFixed(3) ?? '–'),
      ]),
    ),
  ];
}

/** Both bots and their ratio, in units of so much. */
const threeOf = ({ pilcrow, bare, ratio }, unit = 1) => [
  range(scaled(pilcrow, unit)),
  range(scaled(bare, unit)),
  range(ratio),
];

function tripRows({ deeds, blocks, rss }) {
  return [
    ['RSS after all, MB', megabytes(rss.pilcrow), megabytes(rss.bare), figure(rss.ratio)],
    ...Object.entries(deeds).flatMap(([deed, { p50, p99, rate }]) => [
      [`${deed}, p50 ms`, ...threeOf(p50)],
      [`${deed}, p99 ms`, ...threeOf(p99)],
      [`${deed}, 50 in flight, answers/s`, ...threeOf(rate)],
    ]),
    ['event loop held up, one at a time: 99 of 100 looks, ms', ...threeOf(blocks.p99)],
    ['longest, one at a time, ms', ...threeOf(blocks.alone)],
    ['longest, 50 in flight, ms', ...threeOf(blocks.crowd)],
  ];
}

function startCells({ paragraphs, fresh, saved, ratio, first }) {
  return [grouped(paragraphs), seconds(fresh), seconds(saved), range(ratio), seconds(first)];
}
