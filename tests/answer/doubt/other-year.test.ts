// In: questions for what was this year or last year, on 09GUANGZHOU463. Out: that a sentence of other years is no answer.
import { expect, test } from 'vitest';
import { shipped } from '../../commands/shipped-library.ts';
import { asking } from '../asker.ts';

test('this year and the last one are those of the cable', () => {
  const ask = asking(shipped);
  expect(ask('how many cases were solved this year?')).toMatch(/^In 2009/);
  expect(ask('how many cases were cracked last year?')).toMatch(/2007-2008/);
  expect(ask('how many child cases this year?')).toBe('not-covered');
});
