// In: work in steps. Out: proof that others have their turn in between, and that it ends in its order.
import { describe, expect, test } from 'vitest';
import type { Command, Library } from '../../src/command.ts';
import { inTurns, Late, replyOf } from '../../src/discord/turns.ts';
import type { Options, Reply } from '../../src/reply/reply.ts';
import { atItsTurn } from '../../src/resting.ts';
import { atOnce, type Steps } from '../../src/steps.ts';

function* counting(
  steps: number,
  milliseconds: number,
  after: (step: number) => void,
): Steps<number> {
  for (let step = 1; step <= steps; step++) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    after(step);
    yield;
  }
  return steps;
}

test('steps at once give their result without a pause', () => {
  expect(atOnce(counting(3, 0, () => {}))).toBe(3);
});

test('work that takes long lets timers run before it ends', async () => {
  const seen: string[] = [];
  const timer = setInterval(() => seen.push('timer'), 1);
  const result = await inTurns(counting(12, 3, (step) => seen.push(String(step))));
  clearInterval(timer);
  expect(result).toBe(12);
  expect(seen.indexOf('timer')).toBeGreaterThan(-1);
  expect(seen.indexOf('timer')).toBeLessThan(seen.indexOf('12'));
});

describe('much work that takes little each lets timers run', () => {
  test.each([
    ['in steps', (note: () => void) => inTurns(counting(1, 1, note))],
    ['at once', (note: () => void) => atItsTurn(() => atOnce(counting(1, 1, note)))],
  ])('%s', async (_, begin) => {
    const seen: string[] = [];
    const timer = setInterval(() => seen.push('|'), 1);
    await Promise.all(Array.from({ length: 40 }, () => begin(() => seen.push('.'))));
    clearInterval(timer);
    const inARow = seen.join('').split('|');
    expect(Math.max(...inARow.map(({ length }) => length))).toBeLessThan(10);
  });
});

test('what takes long has its turn no oftener than others that wait', async () => {
  const ended: string[] = [];
  const note = (name: string) => () => ended.push(name);
  const long = inTurns(counting(20, 3, () => {})).then(note('long'));
  await new Promise((resolve) => setImmediate(resolve));
  const others = ['a', 'b', 'c'].map((name) => atItsTurn(() => atOnce(counting(1, 3, note(name)))));
  await Promise.all([long, ...others]);
  expect(ended).toEqual(['a', 'b', 'c', 'long']);
});

test('what is begun first ends first, and an error ends only its own work', async () => {
  const ended: string[] = [];
  const note = (name: string) => () => ended.push(name);
  // biome-ignore lint/correctness/useYield: it fails before its first step.
  function* failing(): Steps<never> {
    throw new Error('not this one');
  }
  await Promise.all([
    inTurns(counting(4, 3, () => {})).then(note('first')),
    inTurns(failing()).catch(note('failed')),
    inTurns(counting(1, 0, () => {})).then(note('last')),
  ]);
  expect(ended).toEqual(['first', 'failed', 'last']);
});

test('what nobody waits for any more is neither begun nor ended, and holds up nothing', async () => {
  const seen: string[] = [];
  const note = (name: string) => (step: number) => void seen.push(`${name}${step}`);
  const begun = inTurns(counting(9, 1, note('begun ')), () => seen.length < 2);
  const waiting = inTurns(counting(9, 1, note('waiting ')), () => seen.length < 2);
  const last = inTurns(counting(1, 1, note('last ')));
  await expect(begun).rejects.toThrow(Late);
  await expect(waiting).rejects.toThrow(Late);
  expect(await last).toBe(1);
  expect(seen).toEqual(['begun 1', 'begun 2', 'last 1']);
});

test('the same options get the reply given before, and a library read anew gives it anew', async () => {
  let runs = 0;
  const run = (_: Library, options: Options) => ({ options, run: ++runs }) as unknown as Reply;
  const plain = { name: 'plain', description: '', options: [], run } satisfies Command;
  // biome-ignore lint/correctness/useYield: its only step is its last.
  function* steps(library: Library, options: Options) {
    return run(library, options);
  }
  const long = { ...plain, name: 'long', steps };
  const library = {} as Library;
  const first = await replyOf(plain, library, { number: '6' });
  expect(await replyOf(plain, library, { number: '6' })).toBe(first);
  expect(await replyOf(plain, library, { number: '6', private: true })).not.toBe(first);
  const answer = await replyOf(long, library, { number: '6' });
  expect(answer).not.toBe(first);
  expect(await replyOf(long, library, { number: '6' })).toBe(answer);
  expect(await replyOf(plain, {} as Library, { number: '6' })).not.toBe(first);
  expect(runs).toBe(4);
});
