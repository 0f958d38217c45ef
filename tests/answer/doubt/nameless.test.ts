// In: questions for a name, and made-up cables. Out: which are refused, and what is told to be missing.
import { expect, test } from 'vitest';
import { answerQuestion } from '../../../src/answer/ask.ts';
import { libraryOf } from '../../search/made-up-library.ts';
import { asker } from '../asker.ts';

test('whose name is asked for is not told where none can be shown', () => {
  const ask = asker('The march was told of by foreign papers.', 'Ada Lund, the mayor, marched.');
  expect(ask('What is the name of the paper that told of the march?')).toBe('no-such-detail');
  expect(ask('What is the name of the mayor?')).toMatch(/^Ada Lund/);
  const mother = asker('His mother left her home in Gullby.', 'The harbor froze.');
  expect(mother('What was his mother called?')).toBe('no-such-detail');
  const guest = asker('A noted pilot spoke to the guild at Gullby.', 'The harbor froze.');
  expect(guest('That pilot who spoke to the guild, what was his name?')).toBe('no-such-detail');
  const brother = asker('His elder half brother was a pilot.', 'Ida Lund was one too.');
  expect(brother('And what was that half brother called?')).toBe('no-such-detail');
  const program = asker('"Salt Air," a guild program, gives out nets.', 'The harbor froze.');
  expect(program('What is the name of the program?')).toMatch(/Salt Air/);
});

test('the word for a name is never told to be missing', () => {
  const library = libraryOf('Ada Lund, the pilot, marched.', 'The harbor froze.');
  const answer = answerQuestion(library, 'What is the name of the glacier and the pilot?', null);
  expect(answer).toMatchObject({ missing: ['glacier'] });
});

test('who did something is not told where it was done by nobody who is named', () => {
  const ask = asker('The guild, founded in May, mends nets.', 'The pier was sold to Ida Lund.');
  const refused = /^(?:no-such-detail|not-covered)$/;
  for (const question of [
    'Who founded the guild?',
    'By whom was the guild founded?',
    'The guild was founded by whom?',
  ]) {
    expect(ask(question)).toMatch(refused);
  }
  expect(ask('Who bought the pier?')).toMatch(/^The pier/);
  expect(ask('Who mends nets?')).toMatch(/^The guild/);
});

test('what the names of some people are is told by no sentence that only counts them', () => {
  const ask = asker(
    'The court of Tollby wants the three pilots.',
    'The two mates are Lund and Berg.',
  );
  expect(ask('What are the names of the three pilots?')).toBe('no-such-detail');
  expect(ask('What are the names of the two mates?')).toMatch(/^The two mates/);
});
