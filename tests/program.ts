// In: arguments, environment, standard input. Out: Pilcrow as a process of its own, and how it ended.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { SETTINGS } from '../src/unknown-settings.ts';

/** The package's folder. */
export const root = resolve(import.meta.dirname, '..');

/** An empty variable is set, so that a developer's own `.env` does not set it. */
const NONE = Object.fromEntries(SETTINGS.map((name) => [name, '']));

type Environment = Readonly<Record<string, string | undefined>>;

/** Starts it; `home` is the package's folder, another one where a copy is to run. */
export function start(args: readonly string[], environment: Environment = {}, home = root) {
  const env = { ...process.env, ...NONE, ...environment };
  return spawn(process.execPath, [join(home, 'dist/src/main.js'), ...args], { cwd: home, env });
}

/** A copy of it in another folder, to be changed there. */
export function copyTo(home: string): void {
  for (const part of ['dist', 'knowledge', 'package.json']) {
    cpSync(join(root, part), join(home, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'));
}

/** What it says until it ends, and its exit code. */
export async function end(child: ChildProcessWithoutNullStreams) {
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { output, errors, code: code as number | null };
}

/** How long, in milliseconds, something may take on a machine that does much else. */
export const SLOW = 45_000;

/** What is waited for while the program runs: an error as soon as it ends before that. */
export function whileRunning<Awaited>(
  ended: ReturnType<typeof end>,
  awaited: PromiseLike<Awaited>,
): Promise<Awaited> {
  const gone = ended.then(({ errors, code }) => {
    throw new Error(`it ended with ${code} meanwhile: ${errors}`);
  });
  return Promise.race([awaited, gone]);
}

/** Runs it to its end. */
export function run(
  args: readonly string[],
  input = '',
  environment: Environment = {},
  home = root,
) {
  const child = start(args, environment, home);
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return end(child);
}
