// In: a question set (.jsonl) or a WikiQA file (.tsv). Out: how often our answers are right.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { commands } from '../../commands/index.ts';
import type { Cable } from '../../src/cable/cable.ts';
import { cableFiles } from '../../src/library/files.ts';
import { loadCables } from '../../src/library/load-cables.ts';
import type { Library } from '../../src/search/library.ts';
import { buildIndex } from '../../src/search/paragraph-index.ts';
import { root, words } from '../shipped-words.ts';
import { FIGURES, judge, type Labelled, type Outcome, shares } from './question-set.ts';
import { evaluateWiki } from './wikiqa.ts';

/**
 * Asks every question of the cable that it names, or else of the first that ships: of a library of
 * that one alone, or `together` of one of all cables with `cable:` set.
 */
export function evaluate(
  set: readonly Labelled[],
  cables: readonly Cable[],
  together = false,
): Outcome[] {
  const all = together ? { cables, index: buildIndex(cables, words), version: '' } : null;
  const libraries = new Map<string, Library>();
  const libraryOf = (id: string) => {
    let library = libraries.get(id);
    if (!library) {
      const cable = cables.find((one) => one.id === id);
      if (!cable) throw new Error(`The set asks about ${id}, which is not in PILCROW_KNOWLEDGE.`);
      library = { cables: [cable], index: buildIndex([cable], words), version: '' };
      libraries.set(id, library);
    }
    return library;
  };
  const ask = commands.find((command) => command.name === 'ask');
  return set.map((labelled) => {
    const { question, cable = (cables[0] as Cable).id } = labelled;
    const reply = all
      ? ask?.run(all, { question, cable })
      : ask?.run(libraryOf(cable), { question });
    if (!reply) throw new Error('There is no command /ask.');
    return judge(labelled, reply.record);
  });
}

/** The cables of a folder; without one, those that ship. */
export function cablesOf(folder: string = join(root, 'knowledge')): Cable[] {
  const files = cableFiles(readdirSync(folder));
  return loadCables(files, (file) => readFileSync(join(folder, file))).cables;
}

/** A set's questions, one JSON object a line. */
export function readSet(file: string): Labelled[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Labelled);
}

function main(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean' }, failures: { type: 'boolean' }, all: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [given] = positionals;
  if (!given) throw new Error('Usage: npm run -s evaluate -- FILE [--all] [--json | --failures]');
  const file = resolve(process.env.INIT_CWD ?? '.', given);
  if (file.endsWith('.tsv')) {
    const scores = evaluateWiki(readFileSync(file, 'utf8'), words);
    console.info(values.json ? JSON.stringify(scores) : wikiTable(scores));
    return;
  }
  const { PILCROW_KNOWLEDGE: folder } = process.env;
  const outcomes = evaluate(readSet(file), cablesOf(folder), values.all);
  if (values.json) console.info(JSON.stringify(summary(outcomes)));
  else if (values.failures) for (const outcome of outcomes) printFailure(outcome);
  else console.info(table(outcomes));
}

/** The figures as other programs read them. */
export function summary(outcomes: readonly Outcome[]) {
  const values = (some: readonly Outcome[]) =>
    Object.fromEntries(
      Object.entries(shares(some)).map(([figure, share]) => [
        figure,
        share.of ? share.value : null,
      ]),
    );
  const kinds = [...new Set(outcomes.map(({ labelled }) => labelled.kind))];
  const byKind = kinds.map((kind) => [
    kind,
    values(outcomes.filter((o) => o.labelled.kind === kind)),
  ]);
  return { questions: outcomes.length, ...values(outcomes), byKind: Object.fromEntries(byKind) };
}

function table(outcomes: readonly Outcome[]): string {
  const kinds = [...new Set(outcomes.map(({ labelled }) => labelled.kind))];
  const line = (name: string, some: readonly Outcome[]) => {
    const figures = shares(some);
    const cells = FIGURES.map((figure) => {
      const { value, low, high, of } = figures[figure];
      return (of ? `${three(value)} ${three(low)}–${three(high)}` : '–').padEnd(16);
    });
    return `${name.padEnd(13)} ${String(some.length).padStart(4)}  ${cells.join(' ')}`.trimEnd();
  };
  const head = `${'kind'.padEnd(13)}    n  ${FIGURES.map((figure) => figure.padEnd(16)).join(' ')}`;
  const rows = kinds.map((kind) =>
    line(
      kind,
      outcomes.filter((o) => o.labelled.kind === kind),
    ),
  );
  return [head.trimEnd(), ...rows, line('all', outcomes)].join('\n');
}

function wikiTable({
  questions,
  map,
  mrr,
  triggering: { precision, recall, f1 },
}: ReturnType<typeof evaluateWiki>): string {
  return `questions ${questions}  MAP ${three(map)}  MRR ${three(mrr)}  triggering: precision ${three(precision)}, recall ${three(recall)}, F1 ${three(f1)}`;
}

export function three(share: number): string {
  return share.toFixed(3).replace(/^0/, '');
}

function printFailure({ labelled, record, ...right }: Outcome): void {
  const wrong = FIGURES.filter((figure) => right[figure] === false);
  if (wrong.length === 0) return;
  const [first] = record.excerpts;
  console.info(`${labelled.id} ${labelled.kind}: ${labelled.question}
  wrong:    ${wrong.join(', ')}
  expected: ${labelled.paragraphs.map((n) => `¶${n}`).join(' ')} ${labelled.evidence ?? 'a refusal'} [${labelled.answer ?? ''}]
  given:    ${first ? `¶${first.paragraph ?? first.section} ${first.text} [${record.answer ?? ''}]` : record.reason}
  because:  matched ${record.matched.join('; ') || 'nothing'}; not found ${record.missing.join('; ') || 'nothing'}`);
}

if (process.argv[1] && resolve(process.argv[1]) === resolve(import.meta.filename)) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
