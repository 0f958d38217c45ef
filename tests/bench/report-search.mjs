// In: what was measured of searching. Out: its tables, as Markdown.
import { QUESTIONS } from './questions.mjs';
import { RUNNERS, SAVED } from './search.mjs';
import { figure, grouped, megabytes, percent, range, seconds, table, title } from './table.mjs';

/** For one library: building and memory, questions in milliseconds, questions beside Pilcrow's. */
export function searchTables({ kind, paragraphs, bytes, failed, built, asked }) {
  const sorts = Object.keys(QUESTIONS);
  const of = (name, sort) => asked[sort].find((one) => one.name === name);
  const names = RUNNERS.map(({ name }) => name).filter((name) => of(name, sorts[0]));
  const gone = Object.entries(failed).map(([name, why]) => `- ${name}: ${why}`);
  const cells = (cell) => names.map((name) => [name, ...sorts.map((sort) => cell(of(name, sort)))]);
  return [
    title(`${grouped(paragraphs)} paragraphs, ${kind}, ${megabytes(bytes)} MB of cables`),
    ...(gone.length > 0 ? [`${gone.join('\n')}\n`] : []),
    table(
      ['', 'build, s', '× Pilcrow', 'RSS, MB', '× Pilcrow', 'peak, MB', 'source first, 6 terms'],
      Object.entries(built).map(([name, { milliseconds, rss, peak }]) => [
        name === SAVED ? 'pilcrow, started again' : name,
        seconds(milliseconds),
        range(milliseconds.ratio),
        megabytes(rss.median),
        range(rss.ratio),
        megabytes(peak.median),
        percent(of(name, '6 terms')?.first),
      ]),
    ),
    title('Question, ms: p50 / p99'),
    table(
      ['', ...sorts],
      cells((one) => `${figure(one?.p50)} / ${figure(one?.p99)}`),
    ),
    title('Question, × Pilcrow: p50 (least–most) / p99'),
    table(
      ['', ...sorts],
      cells((one) => `${range(one?.ratio50)} / ${figure(one?.ratio99)}`),
    ),
  ];
}

/** For whoever plans a library: what it needs by its size. */
export function planTable(search) {
  const sort = '6 in a sentence';
  return table(
    [
      'paragraphs',
      'cables, MB',
      'build, s',
      'while building, MB',
      'started again, s',
      'then, MB',
      'top ten, ms p50 / p99',
      'whole answer, ms p50 / p99',
    ],
    search
      .filter(({ kind }) => kind === 'made up')
      .map(({ paragraphs, bytes, built, asked }) => {
        const [first, again] = [built.pilcrow, built[SAVED]];
        const asks = ['pilcrow', 'pilcrow, whole answer'].map((name) => {
          const { p50, p99 } = asked[sort].find((one) => one.name === name);
          return `${figure(p50)} / ${figure(p99)}`;
        });
        return [
          grouped(paragraphs),
          megabytes(bytes),
          figure(first.milliseconds.median / 1e3),
          megabytes(first.peak.median),
          figure(again.milliseconds.median / 1e3),
          megabytes(again.rss.median),
          ...asks,
        ];
      }),
  );
}
