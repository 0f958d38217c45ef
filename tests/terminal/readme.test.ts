// In: the README's transcript. Out: whether the program says just that of the cable that ships.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { answerPiped } from '../../src/terminal/one-shot.ts';
import { shipped } from '../commands/shipped-library.ts';
import { desk } from './desk.ts';
import { fakeScreen } from './fake-screen.ts';

/** The columns to which the README's lines are wrapped. */
const WIDTH = 100;

test('the README shows what Pilcrow says', async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const transcript = /```text\n(.*?)```/s.exec(readme)?.[1] ?? '';
  const asked = [...transcript.matchAll(/^¶ (.*)\n/gm)].map(([, question]) => question);
  expect(asked.length).toBeGreaterThan(1);
  const { screen, shown } = fakeScreen(`${asked.join('\n')}\n`, { width: () => WIDTH });
  await answerPiped({ ...desk, commands, library: shipped }, screen);
  expect(`${shown().trimEnd()}\n`).toBe(transcript.replace(/^¶ .*\n/gm, ''));
});
