// In: a library, or none. Out: what one question costs from the shell, start and end of it all included.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { environmentOf } from './bots.mjs';
import { placesIn } from './places.mjs';
import { ratios, spread } from './statistics.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const QUESTION = 'How many criminal gangs were involved?';

/** The terminal with nothing on standard input: it ends when it is ready to be asked, with 1, as nothing was. */
const READY = ['node', 'dist/src/main.js'];
const WAYS = {
  'node, doing nothing': ['node', '-e', ''],
  'node dist/src/main.js ask': ['node', 'dist/src/main.js', 'ask', QUESTION],
  'npm run -s ask': ['npm', 'run', '-s', 'ask', '--', QUESTION],
};

/** A refusal ends with 2, and is an answer. */
function run([command, ...args], env = {}, ends = [0, 2]) {
  const begun = performance.now();
  const { status, stderr } = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, DISCORD_TOKEN: '', ...env },
    input: '',
    encoding: 'utf8',
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (!ends.includes(status)) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return performance.now() - begun;
}

/** The shipped cable: milliseconds of the whole process, in turns. */
export function oneShot(rounds) {
  const runs = Object.keys(WAYS).map(() => []);
  for (let round = 0; round < rounds; round++) {
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
 * A library with nothing saved (PILCROW_CACHE), and then with what the first start left: until it is
 * ready to be asked, and to the first answer. Of a small library nothing is saved.
 */
export function startWithCache(library, rounds) {
  const env = environmentOf(library);
  const [fresh, saved, first] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    rmSync(placesIn(library.folder).cache, { recursive: true, force: true });
    fresh.push(run(READY, env, [1]));
    saved.push(run(READY, env, [1]));
    first.push(run(WAYS['node dist/src/main.js ask'], env));
  }
  const { kind, paragraphs } = library;
  return {
    kind,
    paragraphs,
    fresh: spread(fresh),
    saved: spread(saved),
    ratio: ratios(fresh, saved),
    first: spread(first),
  };
}
