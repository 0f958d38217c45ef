import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('leaves expressions that were run before it fit to be run again, whatever text they are given', () => {
  const memory = new URL('../dist/src/memory.js', import.meta.url).href;
  const run = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `const expression = /(?:a|b)+c(\\d)?/;
      expression.test('abac');
      await import(process.argv[1]);
      // Put together, and not yet in one piece.
      for (const end of ['abac7', 'abac8', 'abac9']) console.log(expression.exec('-'.repeat(500) + end)[1]);`,
      memory,
    ],
    { encoding: 'utf8' },
  );
  expect([run.signal, run.stdout]).toEqual([null, '7\n8\n9\n']);
});
