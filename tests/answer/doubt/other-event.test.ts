// In: questions when something was done, and a made-up cable. Out: that the date of something else is none.
import { expect, test } from 'vitest';
import { asker } from '../asker.ts';

test('when something was done is told where the sentence has it', () => {
  const ask = asker(
    'The Net Guild, established in 1954 to help widows, has three piers.',
    'The guild also has a lighthouse that warns ships.',
    'The bank was founded in 1871.',
  );
  expect(ask('When was the lighthouse set up?')).toBe('no-such-detail');
  expect(ask('When was the Net Guild set up?')).toMatch(/^The Net Guild/);
  expect(ask('When was the bank established?')).toMatch(/^The bank/);
});
