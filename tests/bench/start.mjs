// In: sizes of libraries. Out: what one question costs from the shell, start and end of it all included.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { cableText, TO_A_CABLE } from './library.mjs';
import { ratios, spread } from './statistics.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const QUESTION = 'How many criminal gangs were involved?';
const ROUNDS = 5;
/** Larger libraries are built once. */
const BUILT_OFTEN = 10_000;

const WAYS = {
  'node, doing nothing': ['node', '-e', ''],
  'node dist/src/main.js ask': ['node', 'dist/src/main.js', 'ask', QUESTION],
  'npm run -s ask': ['npm', 'run', '-s', 'ask', '--', QUESTION],
};

function run([command, ...args], env = {}) {
  const begun = performance.now();
  const { stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    shell: process.platform === 'win32' && command === 'npm',
  });
  // A refusal ends with an exit code, and is an answer.
  if (args.includes(QUESTION) && stdout === '')
    throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return performance.now() - begun;
}

/** The shipped cable: milliseconds of the whole process, in turns. */
export function oneShot() {
  const runs = Object.keys(WAYS).map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    Object.values(WAYS).forEach((way, at) => {
      runs[at].push(run(way));
    });
  }
  return Object.keys(WAYS).map((name, at) => ({
    name,
    ...spread(runs[at]),
    ratio: ratios(runs[at], runs[0]),
  }));
}

/**
 * A larger library in a folder of its own, asked twice: with an empty cache (PILCROW_CACHE), and
 * then with what the first left there. Without a saved index both take the same time.
 */
export function startWithCache(paragraphs) {
  const folder = mkdtempSync(join(tmpdir(), 'pilcrow-bench-'));
  try {
    const knowledge = join(folder, 'knowledge');
    writeLibrary(knowledge, paragraphs);
    const [fresh, saved] = [[], []];
    const rounds = paragraphs <= BUILT_OFTEN ? ROUNDS : 1;
    for (let round = 0; round < rounds; round++) {
      const cache = join(folder, `cache-${round}`);
      const env = { PILCROW_KNOWLEDGE: knowledge, PILCROW_CACHE: cache };
      fresh.push(run(WAYS['node dist/src/main.js ask'], env));
      saved.push(run(WAYS['node dist/src/main.js ask'], env));
    }
    return { paragraphs, fresh: spread(fresh), saved: spread(saved), ratio: ratios(fresh, saved) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeLibrary(knowledge, paragraphs) {
  mkdirSync(knowledge);
  for (let at = 0; at * TO_A_CABLE < paragraphs; at++) {
    writeFileSync(join(knowledge, `09PILCROW${at + 1}.txt`), cableText(at));
  }
}
