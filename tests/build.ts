// In: the sources as they are now. Out: the program as `npm start` runs it, once for all tests.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

/** Compiles into dist/. What does not fit its type is the typecheck's to say. */
export default function build(): void {
  const root = resolve(import.meta.dirname, '..');
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')]);
}
