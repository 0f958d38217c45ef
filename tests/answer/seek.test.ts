// In: questions about made-up paragraphs. Out: the sentence that goes first, though another shares more words.
import { expect, test } from 'vitest';
import { asker } from './asker.ts';

test('when something was done is told by the date of the deed', () => {
  const ask = asker(
    'The pilots union has founded 12 schools, the mayor added, and one week in March is for pilots.',
    'The pilots guild, founded in 1954, is the oldest.',
  );
  expect(ask('When was the pilots union founded?')).toMatch(/^The pilots guild, founded/);
});

test('where something was done is told by the sentence of its paragraph with the place', () => {
  const ask = asker(
    'The guild handed out 400 pamphlets. The handing out of pamphlets at bus stations began in May.',
    'The harbor froze.',
  );
  expect(ask('Where were pamphlets handed out?')).toMatch(/^The handing out/);
  expect(ask('How many pamphlets were handed out?')).toMatch(/^The guild/);
});
