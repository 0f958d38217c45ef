// In: questions since when something exists, and made-up cables. Out: which sentences tell when that began, and no other year.
import { expect, test } from 'vitest';
import { answerQuestion } from '../../../src/answer/ask.ts';
import { shipped } from '../../commands/shipped-library.ts';
import { asker } from '../asker.ts';

test('a body exists since the year in which that body was founded', () => {
  const ask = asker(
    'The Harbor Guild, founded in 1902, keeps the lights. The Eel Bank won a prize in 1950.',
    'Founded in 1974, TIDE mends ropes. The "Blue Net" project has been in place for the past three years.',
  );
  expect(ask('How long has the Harbor Guild been around?')).toMatch(/^The Harbor Guild/);
  expect(ask('How long has TIDE existed?')).toMatch(/^Founded in 1974/);
  expect(ask('How long has this rope organization been around?')).toMatch(/^Founded in 1974/);
  expect(ask('How long has the Blue Net project been around?')).toMatch(/^The "Blue Net"/);
  expect(ask('How long has the Eel Bank been around?')).toBe('no-such-detail');
  expect(ask('Since when does the port exist?')).toMatch(/^(?:no-such-detail|not-covered)$/);
});

test('that a body founded something else in a month is no founding of its own', () => {
  const ask = asker(
    'The Net Federation, established in 1902, keeps the nets.',
    'The organization established 12 schools in March.',
  );
  expect(ask('since when exists this net organization')).toMatch(/^The Net Federation/);
  expect(ask('net federation founded when')).toMatch(/^The Net Federation/);
});

test('09GUANGZHOU463: what is older than a thing does not tell when that began', () => {
  const answer = answerQuestion(shipped, 'when was the GDWF email address created?', null);
  expect(answer.status === 'answered' && answer.answer).not.toBe('1954');
});

test('a line that begins with a year is no paragraph of that number', () => {
  const ask = asker('Lund saw the rope yard, which was set up in ¶1973.', 'It froze.');
  expect(ask('rope yard set up when')).toMatch(/^Lund saw/);
});
