// In: the sources as they are now. Out: the program as `npm start` runs it, once for all tests.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

/** Compiles into dist/, and bundles. What does not fit its type is the typecheck's to say. */
export default function build(): void {
  const root = resolve(import.meta.dirname, '..');
  const run = (tool: string, ...args: string[]) =>
    spawnSync(process.execPath, [join(root, 'node_modules', tool), ...args], { cwd: root });
  run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
  const { status, stderr } = run('rolldown/bin/cli.mjs', '-c');
  if (status !== 0) throw new Error(`The program cannot be bundled: ${stderr}`);
}
