// In: questions to how many something was done. Out: which are refused, the sentence telling of nothing like it.
import { expect, test } from 'vitest';
import { asker } from '../asker.ts';

const refused = /^(?:not-covered|no-such-detail|absent)$/;

test('how many somebody arrested is told no more than how many were arrested, however it is asked', () => {
  const ask = asker('40 pilots went to the harbor march.', 'Nets were mended.');
  for (const question of [
    'How many pilots were arrested at the harbor march?',
    'How many pilots did the wardens arrest at the harbor march?',
    'How many pilots have the wardens arrested at the harbor march?',
    'How many pilots did they fail to arrest at the harbor march?',
    'How many arrested pilots were there at the harbor march?',
    'number of arrested pilots at the harbor march',
  ]) {
    expect(ask(question)).toMatch(refused);
  }
  expect(ask('How many pilots went to the harbor march?')).toMatch(/^40 pilots/);
});

test('how many were opened, or somebody has, asks how many there are', () => {
  const ask = asker('The guild established 12 schools for pilots.', 'The harbor froze.');
  expect(ask('How many schools for pilots did the guild open?')).toMatch(/^The guild/);
  expect(ask('How many schools for pilots were opened by the guild?')).toMatch(/^The guild/);
  expect(ask('How many schools for pilots does the guild have?')).toMatch(/^The guild/);
  expect(ask('How many schools did the guild manage to establish?')).toMatch(/^The guild/);
  expect(ask('How many schools for pilots did the guild close?')).toMatch(refused);
});

test('how many have done something since is not told by how many there were', () => {
  const ask = asker('Some 22 pilots had left for Gullby, and seven drowned.', 'Nets were mended.');
  expect(ask('How many of the pilots have left for Gullby?')).toMatch(/^Some 22/);
  expect(ask('How many of the pilots have returned from Gullby?')).toMatch(refused);
});

test('how long they watch something, or how many there are, tells nothing that was done to anybody', () => {
  const ask = asker('Average viewing of the tide board is two hours per day.', 'The harbor froze.');
  expect(ask('How many hours per day do the pilots watch the tide board?')).toMatch(/^Average/);
});

test('of which sort they are is asked by "concern" as by "about"', () => {
  const ask = asker('The wardens solved 40 cases in May.', 'The harbor froze.');
  expect(ask('How many of the cases solved in May were about pilots?')).toMatch(refused);
  expect(ask('How many of the cases solved in May concerned pilots?')).toMatch(refused);
});

test('how many were lost, or how much was given, is not told by how many there are', () => {
  const ask = asker(
    'The guild has seven million members in Tollby.',
    'Berg shot 14 herons, and lost his nets.',
  );
  expect(ask('How many members does the guild have?')).toMatch(/^The guild/);
  expect(ask('How many members did the guild lose?')).toBe('not-covered');
  expect(ask('How many herons did Berg shoot?')).toMatch(/^Berg shot/);
});

test('nor is how many are in one town told by how many are somewhere else', () => {
  const ask = asker('The league has 1,600 pilots at sea near Gullby.', 'Nets are sold in Ostby.');
  expect(ask('How many pilots does the league have at sea?')).toMatch(/^The league/);
  expect(ask('How many pilots are at sea in Ostby?')).toBe('not-covered');
});

test('how many are part of something is told by how many there are', () => {
  const ask = asker('There are 200 pilots in this guild.', 'Nets are sold in Ostby.');
  expect(ask('How many pilots are part of the guild?')).toMatch(/^There are 200/);
});

test('a verb that a third word stands for as well tells what was done', () => {
  const ask = asker('The wardens cracked 38 herring cases.', 'Nets were mended.');
  expect(ask('How many herring cases got cleared up?')).toMatch(/^The wardens/);
  expect(ask('How many herring cases got thrown out?')).toMatch(refused);
});

test('hours are spent by whatever is done in them', () => {
  const ask = asker('Herring viewership is over five hours per day.', 'Nets were mended.');
  expect(ask('How many hours a day do they spend on viewing herring?')).toMatch(/^Herring/);
});

test('what somebody got in May is no getting anywhere', () => {
  const ask = asker('Visitors to Tollby numbered 900 in May.', 'Nets were mended.');
  expect(ask('How many visitors did they get in May?')).toMatch(/^Visitors/);
});
