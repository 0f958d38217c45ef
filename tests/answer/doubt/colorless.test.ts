// In: questions for a color, a language or the like, and a made-up cable. Out: which sentences have no word for one.
import { expect, test } from 'vitest';
import { asker } from '../asker.ts';

const NONE = 'no-such-detail';

test('what color or language something has is told only by a word for one', () => {
  const ask = asker(
    'The guild hands out leaflets on storms at the harbor of Tollby.',
    'The new beacon is red. Lund, the envoy of the pilots, speaks no English or Portuguese.',
    'The Catholic rowers carry lamps on the pier.',
    'The pilots carry rifles. In the meeting the mayor was asked about the ban of the old language.',
  );
  expect(ask('What color are the leaflets?')).toBe(NONE);
  expect(ask('Which languages are the leaflets in?')).toBe(NONE);
  expect(ask('What is the color of the new beacon?')).toMatch(/^The new beacon/);
  expect(ask('What languages does Lund speak?')).toMatch(/Lund/);
  expect(ask('What weapons do the pilots carry?')).toMatch(/^The pilots carry/);
  // Whose faith is told are armed with nothing by that.
  expect(ask('What weapons do the rowers carry on the pier?')).toBe(NONE);
  // Its own word may tell it.
  expect(ask('What language was the mayor asked about in the meeting?')).toMatch(/^In the meeting/);
});

test('nor an illness, a faith or a nationality', () => {
  const ask = asker(
    'Lund was released from jail to be treated in Tollby.',
    'Berg has died of malaria. The mayor of Gullby is a Muslim, and his father a Norwegian pilot.',
    'The guests of the guild came late.',
  );
  expect(ask('What illness was Lund treated for?')).toBe(NONE);
  expect(ask('What illness did Berg die of?')).toMatch(/^Berg/);
  expect(ask('What religion is the mayor of Gullby?')).toMatch(/^The mayor/);
  expect(ask('What nationality is the father of the mayor?')).toMatch(/^The mayor/);
  expect(ask('What nationality are the guests of the guild?')).toBe(NONE);
});
