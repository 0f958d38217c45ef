// In: questions for what will be or was before, and made-up cables. Out: which sentences tell of another time.
import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../search/made-up-library.ts';
import { asker } from '../asker.ts';

test('a year after that of the cable is to come', () => {
  const year = Number(libraryOf('It froze.').cables[0].header.date?.slice(0, 4));
  const ask = asker(
    `The work on the pier (end in ${year + 2}) has begun.`,
    `The work on the lock (end in ${year - 2}) was dear.`,
  );
  expect(ask('When will the work on the pier end?')).toMatch(/pier/);
  expect(ask('When will the work on the lock end?')).toBe('no-such-detail');
});

test('who is going to do something is told by nothing that was done', () => {
  const ask = asker('Mayor Berg hired Ida Lund as pilot of the tug.', 'Sjo will steer the ferry.');
  expect(ask('Who is going to steer the ferry?')).toMatch(/^Sjo/);
  expect(ask('Who is going to replace Ida Lund as pilot of the tug?')).toBe('no-such-detail');
});

test('until when something must be done, or when it is next, is told by nothing that was', () => {
  const ask = asker(
    'The guild borrowed the money for the pier in May 1998.',
    'The guild held its meeting on dues on May 3.',
  );
  expect(ask('Until which year must the guild pay back the money for the pier?')).toMatch(/^no/);
  expect(ask('Date of the next guild meeting on dues?')).toMatch(/^no/);
  expect(ask('When is the guild meeting on dues supposed to end?')).toMatch(/^no/);
  expect(ask('When is the guild meeting on dues supposed to have been?')).toMatch(
    /^The guild held/,
  );
  expect(ask('When was the guild meeting on dues?')).toMatch(/^The guild held/);
});

test('when something is to be is told by no year before that of the cable', () => {
  const year = Number(libraryOf('It froze.').cables[0].header.date?.slice(0, 4));
  const ask = asker(
    `Lund was tried for the plot on the pier in ${year - 8}.`,
    'The pilots of Gullby meet in May.',
    `The law on piers is of ${year - 8}.`,
  );
  expect(ask('When does the trial of Lund for the plot open?')).toBe('no-such-detail');
  expect(ask('When was Lund tried for the plot?')).toMatch(/^Lund was tried/);
  expect(ask('When do the pilots of Gullby meet?')).toMatch(/^The pilots/);
  expect(ask('When does the law on piers date from?')).toMatch(/^The law/);
});

test('when it is to be is told by no month before that of the cable, but by the sentence beside it', () => {
  const was = 'In May 1998 the trial of the pilots was halted.';
  expect(asker(was)('When is the trial of the pilots supposed to go on?')).toMatch(/^no/);
  const ask = asker(`${was} The trial is to go on in June.`);
  expect(ask("When's the trial of the pilots supposed to be?")).toMatch(/^The trial is/);
  expect(ask('When is the trial of the pilots halted?')).toMatch(/^In May/);
  expect(ask('When was the trial of the pilots halted?')).toMatch(/^In May/);
});

test('since when something exists is told by what says that it began', () => {
  const ask = asker(
    'In 1998 the pilots of Tollby mended 40 boats.',
    'The guild of the sealers, founded in 1954, is in Gullby.',
  );
  expect(ask('Since when do the pilots of Tollby exist?')).toMatch(/^no/);
  expect(ask('Since when is there a guild of sealers?')).toMatch(/^The guild/);
});

test('who was before somebody is told by nobody who is', () => {
  const ask = asker(
    'Erik Lund, mayor of Tollby, opened the pier.',
    'Pilot Ida Holm replaced Jens Berg as head of the guild.',
  );
  expect(ask('Who was mayor of Tollby before Lund?')).toMatch(/^no/);
  expect(ask('Who was the predecessor of Lund as mayor of Tollby?')).toMatch(/^no/);
  expect(ask('Who was the head of the guild before Holm?')).toMatch(/^Pilot Ida Holm/);
  expect(ask('Who did Holm replace as head of the guild?')).toMatch(/^Pilot Ida Holm/);
});

test('who comes after somebody is told by no sentence that has nobody after another', () => {
  const ask = asker(
    'Erik Lund is a lawyer and since 1998 served as harbor master.',
    'Pilot Ida Holm replaced Jens Berg as head of the guild.',
  );
  expect(ask('Who follows Lund as harbor master?')).toBe('no-such-detail');
  expect(ask('Who took over from Lund as harbor master?')).toBe('no-such-detail');
  expect(ask('Who replaced Berg as head of the guild?')).toMatch(/^Pilot Ida Holm/);
});

describe('what is to come', () => {
  const ask = asker(
    'Ada Lund, the mayor of Tollby, spoke in the spring.',
    'The pilots will open a school at Gullby in May.',
    'The harbor office closed in March.',
    'The plant at Gullby closed in May.',
    'They’ll close the lighthouse in June.',
  );

  test('is not told by what is or was', () => {
    expect(ask('When will the plant at Gullby close?')).toBe('no-such-detail');
    expect(ask('Who will succeed Ada Lund as mayor of Tollby?')).toBe('no-such-detail');
    expect(ask('When will the harbor office close?')).toBe('no-such-detail');
  });

  test('is told by a sentence that looks ahead', () => {
    expect(ask('When will the pilots open a school?')).toMatch(/^The pilots will open/);
    expect(ask('Where will the pilots open a school?')).toMatch(/^The pilots will open/);
    expect(ask('When will they close the lighthouse?')).toMatch(/^They’ll close/);
  });

  test('what was is asked of any sentence', () => {
    expect(ask('Who is mayor of Tollby?')).toMatch(/^Ada Lund/);
    expect(ask('When did the harbor office close?')).toMatch(/^The harbor office/);
  });
});

test('when something ended is told by no beginning', () => {
  const ask = asker(
    'In 2009, since the launch of the herring campaign, nine nets have been mended.',
    'The cod strike was over by May 3.',
  );
  expect(ask('When did the herring campaign end?')).toMatch(/^no/);
  expect(ask('When was the herring campaign launched?')).toMatch(/^In 2009/);
  expect(ask('When did the cod strike end?')).toMatch(/^The cod/);
});
