// In: /cables on a library of three made-up cables, and on one of 23. Out: whether each is found.
import { describe, expect, test } from 'vitest';
import { cables } from '../../commands/cables.ts';
import type { Options, Reply } from '../../src/reply/reply.ts';
import { madeUpCable, paragraph } from '../reply/made-up-cable.ts';
import { harbor } from './harbor-library.ts';
import { shipped } from './shipped-library.ts';

const listed = ({ menu }: Reply) => menu?.choices.map(({ value }) => value);
const find = (query: string) => listed(cables.run(harbor, { query }));
const title = ({ blocks }: Reply) => blocks.map((block) => block.kind === 'line' && block.text);

test('nothing typed lists all: reference, date and subject, each to be opened', () => {
  const reply = cables.run(harbor, {});
  expect(title(reply)).toEqual([['3 cables:']]);
  expect(reply.menu).toEqual({
    title: 'Open one',
    call: { command: 'about', options: {} },
    inText: true,
    choices: [
      {
        value: '98HARBOR7',
        name: '98HARBOR7, 2 November 1998',
        note: 'LOBSTER QUOTAS FOR THE NEW SEASON',
      },
      {
        value: '99PILCROW1',
        name: '99PILCROW1, 1 March 1999',
        note: 'FISHING BOATS SOLD IN PILCROW',
      },
      { value: '99PILCROW2', name: '99PILCROW2, 15 March 1999', note: 'A NEW LIGHTHOUSE' },
    ],
  });
  expect(reply.buttons).toEqual([]);
});

describe.each([
  ['a reference', '99PILCROW2', ['99PILCROW2']],
  ['a reference with blanks', '99 pilcrow 2', ['99PILCROW2']],
  ['its beginning', '99pil', ['99PILCROW1', '99PILCROW2']],
  ['a post', 'pilcrow', ['99PILCROW1', '99PILCROW2']],
  ['a sender', 'amembassy', ['98HARBOR7']],
  ['TAGS', 'efis', ['98HARBOR7', '99PILCROW1']],
  ['TAGS in words', 'labor', ['99PILCROW1']],
  ['a year', '1999', ['99PILCROW1', '99PILCROW2']],
  ['a month', 'march 1999', ['99PILCROW1', '99PILCROW2']],
  ['a day', '1999-03-15', ['99PILCROW2']],
  ['a day in words', 'the 15th of March, 1999', ['99PILCROW2']],
  ['a day behind its month', 'mar. 15th 99', ['99PILCROW2']],
  ['a day in figures', '15.3.99', ['99PILCROW2']],
  ['a day behind its month in figures', '3/15/1999', ['99PILCROW2']],
  ['a day that may be one of two months', '3/1/99', ['99PILCROW1']],
  ['a month in figures', '3/1999', ['99PILCROW1', '99PILCROW2']],
  ['a month and a year of two figures', 'mar 99', ['99PILCROW1', '99PILCROW2']],
  ['a day and words', 'lighthouse 15 March', ['99PILCROW2']],
  ['a post that is led up to', 'from Harbor', ['98HARBOR7']],
  ['words of a subject', 'lighthouse new', ['99PILCROW2']],
  ['words of a subject before others', 'new', ['98HARBOR7', '99PILCROW2']],
  ['words from here and there', 'boats 1999 efis', ['99PILCROW1']],
])('%s', (_, query, expected) => {
  test(`${query} finds ${expected.join(', ')}`, () => expect(find(query)).toEqual(expected));
});

test.each(['zzz', 'ilcrow', '¶', '(((', '1999-03-16', '1 May 1999', '99/99/99'])(
  '%s finds none, and that is said',
  (query) => {
    const reply = cables.run(harbor, { query });
    expect(reply.record).toMatchObject({
      status: 'refused',
      reason: `None of 3 cables here has “${query}”.`,
    });
    expect(reply.buttons.map(({ call }) => call.options)).toEqual([{}]);
  },
);

test('cables are listed by date, then by reference, whatever their files are called', () => {
  const dated = (id: string, date: string | null) => {
    const cable = madeUpCable([paragraph(1, 'Text.')], { id });
    return { ...cable, header: { ...cable.header, date } };
  };
  const many = [
    dated('harbor notes', null),
    dated('99PILCROW10', '1999-03-01T09:00Z'),
    dated('99LUND3', null),
    dated('99PILCROW9', '1999-03-01T09:00Z'),
    dated('98TOLLBY4', '1999-01-04'),
  ];
  const reply = cables.run({ ...shipped, cables: many }, {});
  expect(listed(reply)).toEqual([
    ...['99LUND3', '98TOLLBY4', '99PILCROW9', '99PILCROW10', 'harbor notes'],
  ]);
});

test('a cable called by a date is found by it, and a month may be a word', () => {
  const called = (id: string, subject: string) => {
    const cable = madeUpCable([paragraph(1, 'Text.')], { id });
    return { ...cable, header: { ...cable.header, subject } };
  };
  const two = [called('1999-03-04', 'NOTES'), called('99TOLLBY4', 'MARCH 99 OF THE NETMAKERS')];
  const among = (query: string) => listed(cables.run({ ...shipped, cables: two }, { query }));
  expect(among('1999-03-04')).toEqual(['1999-03-04']);
  expect(among('march 99')).toEqual(['99TOLLBY4']);
});

test('of one cable none finds none', () => {
  const reply = cables.run(shipped, { query: 'zzz' });
  expect(reply.record.reason).toBe('The cable that is here does not have “zzz”.');
});

describe('the pages of 23 cables', () => {
  const many = Array.from({ length: 23 }, (_, at) =>
    madeUpCable([paragraph(1, 'Text.')], { id: `99PILCROW${at + 100}` }),
  );
  const page = (options: Options) => cables.run({ ...shipped, cables: many }, options);
  const turns = ({ buttons }: Reply) => buttons.map(({ label, call }) => [label, call.options]);

  test('are turned by buttons that hold the search', () => {
    const first = page({ query: '99' });
    expect(title(first)).toEqual([['23 cables with “99”, page 1 of 3:']]);
    expect(turns(first)).toEqual([['Next', { query: '99', page: 2 }]]);
    const second = page({ query: '99', page: 2 });
    expect(turns(second)).toEqual([
      ['Previous', { query: '99' }],
      ['Next', { query: '99', page: 3 }],
    ]);
    const last = page({ query: '99', page: 3 });
    expect(turns(last)).toEqual([['Previous', { query: '99', page: 2 }]]);
    const seen = [first, second, last].flatMap((reply) => listed(reply) ?? []);
    expect(seen).toEqual(many.map(({ id }) => id));
  });

  test('end, and past the end the way back is offered', () => {
    const past = page({ page: 9 });
    expect(past.record.reason).toBe('There are 3 pages of 23 cables, so no page 9.');
    expect(turns(past)).toEqual([['Previous', { page: 3 }]]);
  });
});

test('as data each cable has its header’s names', () => {
  const { record } = cables.run(harbor, { query: 'lobster' });
  expect(record).toEqual({
    ...{ status: 'answered', reason: null, excerpts: [], matched: [], missing: [], answer: null },
    cables: [
      {
        cable: '98HARBOR7',
        date: '1998-11-02T12:00Z',
        from: 'AMEMBASSY HARBOR',
        subject: 'LOBSTER QUOTAS FOR THE NEW SEASON',
        tags: ['EFIS', 'PREL'],
      },
    ],
  });
});
