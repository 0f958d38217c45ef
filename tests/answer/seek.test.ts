// In: questions about made-up paragraphs. Out: the sentence that goes first, though another shares more words.
import { expect, test } from 'vitest';
import { shipped } from '../commands/shipped-library.ts';
import { asker, asking } from './asker.ts';

test('when something was done is told by the date of the deed', () => {
  const ask = asker(
    'The pilots union has founded 12 schools, the mayor added, and one week in March is for pilots.',
    'The pilots guild, founded in 1954, is the oldest.',
  );
  expect(ask('When was the pilots union founded?')).toMatch(/^The pilots guild, founded/);
  expect(ask('when did the pilots union get founded?')).toMatch(/^The pilots guild, founded/);
});

test('where something was done is told by the sentence of its paragraph with the place', () => {
  const ask = asker(
    'The guild handed out 400 pamphlets. The handing out of pamphlets at bus stations began in May.',
    'The harbor froze.',
  );
  expect(ask('Where were pamphlets handed out?')).toMatch(/^The handing out/);
  expect(ask('How many pamphlets were handed out?')).toMatch(/^The guild/);
});

test('09GUANGZHOU463: where something is done is told by the place that can be shown', () => {
  const ask = asking(shipped);
  expect(ask('Where do the helpers keep watch for children who wander off?')).toMatch(
    /^Volunteers/,
  );
});

test('how somebody can be reached is told by a telephone, though it shares no word with that', () => {
  const ask = asker(
    'The guild of pilots wants a new law for those in trouble. The guild also keeps a hotline.',
    'The pilots reached Gullby in May.',
  );
  expect(ask('How can a pilot in trouble reach the guild?')).toMatch(/^The guild also/);
  expect(ask('How can people report a theft to the guild?')).toMatch(/^The guild also/);
  expect(ask('If a pilot wants a lawyer, how does she get hold of them?')).toMatch(
    /^The guild also/,
  );
  expect(ask('When did the pilots reach Gullby?')).toMatch(/^The pilots/);
});

test('who else it was is told where two are named together', () => {
  const ask = asker(
    'Lund met the guild in May.',
    'According to Lund and Ida Berg, the guild met in June.',
  );
  expect(ask('Who else besides Lund met the guild?')).toMatch(/^According/);
  expect(ask('Who met the guild?')).toMatch(/^Lund/);
  expect(ask('Who did Lund meet the guild with?')).toMatch(/^According/);
});

test('which three there are is told where so many are listed', () => {
  const ask = asker(
    'Three pilots work for the guild on nets.',
    'The guild has plans in three areas: nets, boats, and poachers.',
  );
  expect(ask('In which three fields does the guild work?')).toMatch(/^The guild has/);
  expect(ask('How many pilots work for the guild?')).toMatch(/^Three pilots/);
  const dated = asker('The guild met the pilots on June 4.', 'On June 4: rain and a bit of hail.');
  expect(dated('What did the guild do on June 4?')).toMatch(/^The guild met/);
});

test('which year is told by a year', () => {
  const ask = asker(
    'The pilots guild has begun 12 schools, and each year, one week in March is for pilots.',
    'The guild, begun in 1954, has pilots.',
  );
  expect(ask('year the pilots guild began?')).toMatch(/1954/);
});

test('what somebody named before does, "he" does', () => {
  const ask = asker(
    'Mayor Lund calls the fees of Gull Harbor unfair. He wants to lower them for good.',
    'The guild met in June.',
  );
  expect(ask('What does Mayor Lund want?')).toMatch(/^He wants/);
  const apart = asker(
    'Dredgers are not yet ready to predict a thaw, Lund told the pilots in June.',
    'The canal is dear, said Lund. He predicted a late thaw.',
  );
  expect(apart('What did Lund predict?')).toMatch(/^He predicted/);
  const why = asker(
    'Whale Delays Mayor. This week we met the mayor. He landed on May 4 after his May 3 landing was delayed because of a whale.',
  );
  expect(why('Why was the mayor delayed?')).toMatch(/^He landed/);
});

test('what something told before does, "this deal" does', () => {
  const ask = asker(
    'In his letter, Lund mentioned that a second dock deal is likely in the works. He claimed that this deal will cover the costs of painting the lighthouse, the mending of locks, and the purchase of nets.',
  );
  expect(ask('What will the second dock deal pay for?')).toMatch(/^He claimed/);
});

test('who will do it is not told by what is done', () => {
  const ask = asker(
    'As part of the "spring hunt," the Marsh Guild stresses the proper and efficient handling of locks in addition to stronger mendings of boats.',
    'And in a speech he repeated twice during our walk, he said, "We will spare no effort to mend."',
  );
  expect(ask('Who will mend?')).toMatch(/^And in a speech/);
});

test('09GUANGZHOU463: whether one can call is told by a telephone, what a minister calls for is not', () => {
  const ask = asking(shipped);
  const line = /^The GDWF also maintains a hotline/;
  expect(ask('How can I contact them?')).toMatch(line);
  expect(ask("Can somebody who needs a lawyer's advice phone them, or write in?")).toMatch(line);
  for (const other of [
    'Can the PSB call for new laws and regulations?',
    'can a trafficking ring be broken up?',
    'can children be taught to write in schools?',
  ]) {
    expect(ask(other)).not.toMatch(line);
  }
});
