// In: questions about made-up sentences. Out: which of two that are alike is put as the question is.
import { describe, expect, test } from 'vitest';
import { asker } from './asker.ts';

describe('of two sentences the one that is put as the question is', () => {
  test.each([
    [
      'Why didn’t the pilots sail?',
      'The pilots sail in the fog of May.',
      'The pilots do not sail in fog.',
    ],
    [
      'Which boats can’t the harbor take?',
      'The harbor can take small boats.',
      'The harbor is unable to take large boats.',
    ],
    [
      'What would the pilots buy?',
      'The pilots buy old boats in May.',
      'The pilots would buy new boats in June.',
    ],
    [
      'Do the pilots want to punish poachers?',
      'The pilots in May punished poachers.',
      'The pilots would like to punish poachers.',
    ],
    [
      'What would the pilots do about poachers?',
      'The pilots would like to punish poachers.',
      'New laws would help the pilots punish poachers.',
    ],
    [
      'Why was the guild founded?',
      'The guild founded a school for pilots in May.',
      'The guild, founded in 1954 to help old pilots, met.',
    ],
    [
      'Which harbor was seen as the example?',
      'The harbor, an example of May, was seen.',
      'The guild had seen a harbor as an "example".',
    ],
    // What is compared is taken as nothing.
    [
      'Which harbor was seen as the example?',
      'The guild had seen a harbor such as an "example".',
      'The guild had seen a harbor as an "example".',
    ],
    [
      'Which harbor was seen as the example?',
      'The guild had seen a harbor as large as an "example".',
      'The guild had seen a harbor as an "example".',
    ],
    [
      'To whom are old boats sold?',
      'The guild had old boats sold in May.',
      'Some old boats were sold to the guild in May.',
    ],
    [
      'What do pilots carry now?',
      'Pilots carry nets to the harbor.',
      'Pilots currently carry lamps to the harbor.',
    ],
    [
      'With more money, what could the pilots buy?',
      'Money for boats was given to the pilots.',
      'Additional funds could buy nets.',
    ],
  ])('%s', (question, other, wanted) => {
    expect(asker(other, wanted)(question)).toBe(wanted);
  });

  test('more than some are no more of them', () => {
    const plain = 'The guild has 30 pilots.';
    const ask = asker('It froze.', plain, 'Additional boats were sold.');
    expect(ask('Does the guild have more than 20 pilots?')).toBe(plain);
    expect(ask('Tell me more about the pilots of the guild')).toBe(plain);
  });

  test('politeness supposes nothing', () => {
    const plain = 'The pilots buy old boats.';
    const ask = asker('It froze.', plain, 'The pilots would buy old boats.');
    expect(ask('Would we know what boats the pilots buy?')).toBe(plain);
  });
});
