// In: answers made by hand from 99PILCROW1. Out: whether their wording is true and to the letter.
import { describe, expect, test } from 'vitest';
import { type Cited, type Excerpt, type Refused, refused } from '../../src/answer/answer.ts';
import { askReply } from '../../src/reply/ask.ts';
import type { Block, Reply } from '../../src/reply/reply.ts';
import { madeUpCable, paragraph } from './made-up-cable.ts';

const text =
  'The mayor met the fishermen on Monday. He said that 38 boats had been sold. Nobody objected.';
const six = paragraph(6, text, { mark: 'SBU', heading: 'The Harbor' });
const cable = madeUpCable([paragraph(1, 'Summary.', { role: 'summary' }), six]);
const other = madeUpCable([paragraph(1, 'Another text.')], { id: '99PILCROW2' });

const at = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const said = at('He said that 38 boats had been sold.');
const excerpt: Excerpt = {
  field: null,
  cable,
  paragraph: six,
  section: null,
  whole: text,
  span: said,
  text: text.slice(said.start, said.end),
  strong: [{ start: 13, end: 15 }],
  lines: null,
  before: at('The mayor met the fishermen on Monday.'),
};
const cited: Cited = {
  status: 'answered',
  excerpts: [excerpt],
  matched: [
    { asked: 'ships', readAs: 'boats', isQuoted: true },
    { asked: 'Sold', readAs: 'sold', isQuoted: true },
  ],
  missing: ['budget'],
  answer: '38',
  unanswered: null,
  wrongPlaces: [],
  otherwise: [],
  unsure: [],
};

const call = { command: 'ask', options: { question: 'were ships sold?' } };
const hidden = { command: 'ask', options: { ...call.options, private: true } };

const lines = ({ blocks }: Reply) =>
  blocks.flatMap((block) =>
    block.kind === 'line'
      ? block.text
          .map((part) => (typeof part === 'string' ? part : Object.values(part)[0]))
          .join('')
      : [],
  );
const quote = (block: Block | undefined) => (block?.kind === 'quote' ? block : null);

describe('an answer', () => {
  const reply = askReply([cable], cited, null, call);

  test('quotes with marking in words, ¶ and heading; context is soft, what was asked for strong', () => {
    expect(quote(reply.blocks[0])).toMatchObject({
      cite: '¶6, sensitive but unclassified, under “The Harbor”',
      sentences: [
        [{ soft: 'The mayor met the fishermen on Monday.' }],
        ['He said that ', { strong: '38' }, ' boats had been sold.'],
      ],
    });
  });

  test('sets off the short answer from the words beside it that the question has', () => {
    const key = { start: 13, end: 15 };
    const answered = { ...excerpt, strong: [{ start: 8, end: 21 }], key };
    const [first] = askReply([cable], { ...cited, excerpts: [answered] }, null, call).blocks;
    expect(quote(first)?.sentences[1]).toEqual([
      'He said ',
      { strong: 'that ' },
      { key: '38' },
      { strong: ' boats' },
      ' had been sold.',
    ]);
  });

  test('says which terms matched, which word stood for which, and which were not found', () => {
    expect(lines(reply)).toEqual([
      'Matched 1 of 3 terms: “Sold”; “ships” read as “boats”; not found: “budget”.',
    ]);
  });

  test.each<[[string, string | null][], string[], string[]]>([
    [[['gangs', null]], [], ['Matched the term: “gangs”.']],
    [[['Gangs', 'gangs']], [], ['Matched the term: “Gangs”.']],
    [
      [
        ['a', null],
        ['b', null],
      ],
      [],
      ['Matched both terms: “a”, “b”.'],
    ],
    [
      [
        ['a', null],
        ['b', null],
        ['c', null],
      ],
      [],
      ['Matched all 3 terms: “a”, “b”, “c”.'],
    ],
    [
      [
        ['a', null],
        ['b', 'bee'],
      ],
      [],
      ['Matched 1 of 2 terms: “a”; “b” read as “bee”.'],
    ],
    [[['b', 'bee']], [], ['No term matched as typed; “b” read as “bee”.']],
    [[['b', 'bee']], ['c'], ['No term matched as typed; “b” read as “bee”; not found: “c”.']],
    [[['a', null]], ['c', 'd'], ['Matched 1 of 3 terms: “a”; not found: “c” and “d”.']],
    [[], ['c'], ['No term matched as typed; not found: “c”.']],
    [[], [], []],
  ])('counts as matched only what was: %j, not found %j', (met, missing, said) => {
    const matched = met.map(([asked, readAs]) => ({ asked, readAs, isQuoted: true }));
    expect(lines(askReply([cable], { ...cited, matched, missing }, null, call))).toEqual(said);
  });

  test.each([
    [true, false, 'Matched 1 of 2 terms: “a”; in the text around it: “b”.'],
    [false, false, 'In the text around it: “a”, “b”.'],
  ])('tells apart what is quoted (%s, %s) and what stands around it', (a, b, said) => {
    const matched = [
      { asked: 'a', readAs: null, isQuoted: a },
      { asked: 'b', readAs: null, isQuoted: b },
    ];
    expect(lines(askReply([cable], { ...cited, matched, missing: [] }, null, call))).toEqual([
      said,
    ]);
  });

  test('a question of two that has no answer is told, and no further match is offered', () => {
    const two = askReply(
      [cable],
      {
        ...cited,
        missing: [],
        unanswered: [{ asked: 'who left?', why: refused({ kind: 'not-covered' }) }],
      },
      null,
      call,
    );
    expect(lines(two).at(-1)).toBe('“who left?”: I found no answer to this.');
    expect(two.buttons.map(({ label }) => label)).not.toContain('Next match');
    expect(reply.buttons.map(({ label }) => label)).toContain('Next match');
  });

  test('names eight terms of a long question, and says how many more there are', () => {
    const matched = Array.from({ length: 11 }, (_, at) => ({
      asked: `t${at}`,
      readAs: null,
      isQuoted: true,
    }));
    const long = askReply([cable], { ...cited, matched, missing: [] }, null, call);
    expect(lines(long)[0]).toMatch(/^Matched all 11 terms: “t0”, .*“t7” and 3 more\.$/);
  });

  test('goes on where it is cut: from the sentence of the paragraph', () => {
    expect(quote(reply.blocks[0])?.resume?.(1)).toEqual({
      command: 'paragraph',
      options: { number: '6', from: 2 },
    });
  });

  test('offers the whole paragraph, the next match, and the contents', () => {
    expect(reply.buttons).toEqual([
      { label: 'More context', call: { command: 'paragraph', options: { number: '6' } } },
      { label: 'Next match', call: { command: 'ask', options: { ...call.options, from: 2 } } },
      { label: 'Not this?', call: { command: 'about', options: {} } },
    ]);
  });

  test('goes on after the matches that are shown, with the options that it was asked with', () => {
    const options = { ...hidden.options, from: 4, cable: '99PILCROW1' };
    const excerpts = [excerpt, excerpt] as const;
    const { buttons } = askReply([cable], { ...cited, excerpts }, null, { ...call, options });
    const next = buttons.find(({ label }) => label === 'Next match');
    expect(next?.call.options).toEqual({ ...options, from: 6 });
  });

  test('offers no more context where the whole paragraph is shown', () => {
    const rest = at('Nobody objected.');
    const end = { ...excerpt, span: rest, text: text.slice(rest.start), strong: [], before: null };
    const { buttons } = askReply([cable], { ...cited, excerpts: [excerpt, end] }, null, call);
    expect(buttons.map(({ label }) => label)).toEqual(['Next match', 'Not this?']);
  });

  describe('of several sentences of one paragraph', () => {
    const long = `One. Two boats. Three. Four boats. Five boats. ${'No boat '.repeat(98)}was seen.`;
    const many = paragraph(2, long);
    const two = madeUpCable([many], { id: '99PILCROW2' });
    const part = (words: string): Excerpt => {
      const start = long.indexOf(words);
      const span = { start, end: start + words.length };
      const more = { cable: two, paragraph: many, whole: long, span, text: words, before: null };
      return { ...excerpt, ...more, strong: [] };
    };

    test('quotes these once, as they stand there, and marks where something is left out', () => {
      const excerpts = [
        part('Four boats.'),
        excerpt,
        part('Two boats.'),
        part('Five boats.'),
      ] as const;
      const { blocks, record } = askReply([cable, two], { ...cited, excerpts }, null, call);
      const [first, second] = blocks.map(quote);
      expect(first).toMatchObject({
        cite: '99PILCROW2 ¶2, unmarked',
        sentences: [['Two boats.'], ['Four boats.'], ['Five boats.']],
        gaps: [1],
      });
      expect(second?.cite).toMatch(/^99PILCROW1 ¶6, /);
      expect(blocks.filter(({ kind }) => kind === 'quote')).toHaveLength(2);
      expect(first?.resume?.(1).options).toEqual({ number: '2', from: 4, cable: '99PILCROW2' });
      expect(record.excerpts.map((one) => one.text)).toEqual(excerpts.map((one) => one.text));
    });

    test('quotes the best by itself where a message may end before it', () => {
      const end = part(long.slice(long.indexOf('No boat')));
      const excerpts = [end, part('Two boats.')] as const;
      const { blocks } = askReply([two], { ...cited, excerpts }, null, call);
      expect(blocks.slice(0, 2).map((block) => quote(block)?.sentences)).toEqual([
        [[end.text]],
        [['Two boats.']],
      ]);
      expect(blocks.slice(0, 2).map((block) => quote(block)?.cite)).toEqual([
        '¶2, unmarked',
        '¶2, unmarked',
      ]);
    });
  });

  test('what is a line in the cable begins one', () => {
    const words = 'Two heads: -Nets: Ida Holm; -Locks: Erik Lund.';
    const breaks = [words.indexOf('-Nets'), words.indexOf('-Locks')];
    const two = paragraph(2, words, { breaks });
    const span = { start: 0, end: words.length };
    const whole = { paragraph: two, whole: words, span, text: words, strong: [] };
    const excerpts = [{ ...excerpt, ...whole, before: null }] as const;
    const reply = askReply([cable], { ...cited, excerpts }, null, call);
    expect(quote(reply.blocks[0])).toMatchObject({ starts: [1, 2] });
    const apart = [
      { start: 0, end: 10 },
      { start: words.indexOf('-Locks'), end: words.length },
    ];
    const some = apart.map((span) => ({
      ...{ ...excerpt, ...whole, span, text: words.slice(span.start, span.end), before: null },
    })) as unknown as [Excerpt, Excerpt];
    expect(
      quote(askReply([cable], { ...cited, excerpts: some }, null, call).blocks[0]),
    ).toMatchObject({ starts: [1], gaps: [1] });
  });

  test('shows a sentence once that one excerpt is and another needs to be understood', () => {
    const met = at('The mayor met the fishermen on Monday.');
    const before: Excerpt = { ...excerpt, span: met, text: text.slice(0, met.end), before: null };
    const reply = askReply(
      [cable],
      { ...cited, excerpts: [excerpt, { ...before, strong: [] }] },
      null,
      call,
    );
    expect(quote(reply.blocks[0])?.sentences).toEqual([
      ['The mayor met the fishermen on Monday.'],
      ['He said that ', { strong: '38' }, ' boats had been sold.'],
    ]);
    expect(quote(reply.blocks[0])).not.toHaveProperty('gaps');
  });

  test('is a record for other programs', () => {
    expect(reply.record).toEqual({
      status: 'answered',
      reason: null,
      excerpts: [
        {
          cable: '99PILCROW1',
          paragraph: 6,
          section: null,
          marking: 'SBU',
          text: 'He said that 38 boats had been sold.',
        },
      ],
      matched: ['ships read as boats', 'Sold'],
      missing: ['budget'],
      answer: '38',
    });
  });

  test('names the cable where there are several', () => {
    const several = askReply([cable, other], cited, null, call);
    expect(quote(several.blocks[0])?.cite).toMatch(/^99PILCROW1 ¶6, /);
    expect(several.buttons[0]?.call.options).toEqual({ number: '6', cable: '99PILCROW1' });
  });

  test('from an unmarked paragraph says so, and how the cable is marked', () => {
    const marked = { ...cable, header: { ...cable.header, classification: 'CONFIDENTIAL' } };
    const bare = { ...six, mark: null, heading: null };
    const unmarked: Excerpt = { ...excerpt, cable: marked, paragraph: bare };
    const reply = askReply([marked], { ...cited, excerpts: [unmarked] }, null, call);
    expect(quote(reply.blocks[0])?.cite).toBe('¶6, unmarked (the cable is CONFIDENTIAL)');
  });

  test('from the header is cited once, line by line', () => {
    const ofHeader = (whole: string, value: number): Excerpt => {
      const span = { start: 0, end: whole.length };
      const words = { whole, span, text: whole, strong: [{ start: value, end: whole.length }] };
      return { ...excerpt, ...words, paragraph: null, section: 'header', before: null };
    };
    const to = ofHeader('TO SECSTATE AMEMBASSY LUND', 3);
    const lines = [to.text.indexOf('TO'), to.text.indexOf('AMEMBASSY')].map((start, at) => ({
      start,
      end: [11, to.text.length][at] as number,
    }));
    const excerpts = [{ ...to, lines }, ofHeader('INFO AMCONSUL TOLLBY', 5)] as const;
    const shown = askReply([cable], { ...cited, excerpts, matched: [], missing: [] }, null, call);
    expect(shown.blocks).toEqual([
      {
        kind: 'quote',
        cite: 'The header',
        sentences: [
          ['TO ', { strong: 'SECSTATE' }],
          [{ strong: 'AMEMBASSY LUND' }],
          ['INFO ', { strong: 'AMCONSUL TOLLBY' }],
        ],
        unit: 'line',
        starts: [1, 2],
        resume: null,
      },
    ]);
    expect(shown.buttons.map(({ label }) => label)).toEqual(['Not this?']);
    expect(shown.record.excerpts).toEqual(
      [to.text, 'INFO AMCONSUL TOLLBY'].map((text) => ({
        ...{ cable: '99PILCROW1', paragraph: null, section: 'header', marking: null },
        text,
      })),
    );
  });
});

test('what may be no answer is said to be so first, to its reader alone, and for programs', () => {
  const reply = askReply([cable], { ...cited, answer: null, unsure: [null] }, null, call);
  expect(lines(reply)[0]).toBe('I am not sure that this answers it; it is the closest I found.');
  expect(reply.blocks[1]).toMatchObject({ kind: 'quote' });
  expect(reply).toMatchObject({
    private: true,
    record: { status: 'answered', unsure: ['were ships sold?'] },
  });
  const later = { ...call, options: { ...call.options, from: 2 } };
  const [next] = lines(askReply([cable], { ...cited, unsure: [null] }, null, later));
  expect(next).toBe('I am not sure that this answers it.');
  expect(askReply([cable], cited, null, call).record).not.toHaveProperty('unsure');
  const ofTwo = askReply([cable], { ...cited, unsure: ['who sold ships'] }, null, call);
  expect(lines(ofTwo)[0]).toMatch(
    /^“who sold ships”: I am not sure that what is quoted answers this\.$/,
  );
});

test('what a question whether something is so has otherwise is told behind the quotation', () => {
  const otherwise = [
    { typed: 'two years', printed: ['three years'] },
    { typed: 'sold', printed: ['not sold'] },
  ];
  const reply = askReply([cable], { ...cited, otherwise }, cable, call);
  expect(reply.blocks[1]).toEqual({
    kind: 'line',
    text: ['Note that it has “three years” for “two years” and “not sold” for “sold”.'],
  });
  expect(reply.record.otherwise).toEqual(otherwise);
});

describe('an answer from elsewhere than the question says', () => {
  const wrong = { asked: null, found: excerpt, paragraphs: [], lacking: [] };
  const told = (place: object, cables = [cable]) =>
    askReply(cables, { ...cited, wrongPlaces: [{ ...wrong, ...place }] }, cable, call);
  const [one, five, seven] = [1, 5, 7].map((number) => paragraph(number, 'Another.'));
  const body = paragraph(null, 'Before all.', { line: 0 });

  test.each<[string, object]>([
    ['The best match is in ¶6, not in ¶7.', { paragraphs: [seven] }],
    ['The best match is in ¶6, not in ¶1, ¶5 or ¶7.', { paragraphs: [seven, one, five] }],
    ['The best match is in ¶6, not in the text before ¶1.', { paragraphs: [body] }],
    [
      'The best match is in the header, not in ¶7.',
      { found: { ...excerpt, paragraph: null }, paragraphs: [seven] },
    ],
    ['There is no ¶38: the cable has ¶1 and ¶6. The best match is in ¶6.', { lacking: [38] }],
    [
      'There is no ¶38: the cable has ¶1 and ¶6. The best match is in ¶6, not in ¶7.',
      { lacking: [38], paragraphs: [seven] },
    ],
    [
      '“ships sold (¶7)”: The best match is in ¶6, not in ¶7.',
      { asked: 'ships sold (¶7)', paragraphs: [seven] },
    ],
  ])('%s', (line, place) => expect(lines(told(place))[0]).toBe(line));

  test('names the cable where there are several, and is there for programs', () => {
    const reply = told({ paragraphs: [seven] }, [cable, other]);
    expect(lines(reply)[0]).toBe('The best match is in 99PILCROW1 ¶6, not in ¶7.');
    expect(reply.record.wrongPlaces).toMatchObject([
      { asked: null, named: [7], lacking: [], found: { cable: '99PILCROW1', paragraph: 6 } },
    ]);
  });
});

test('of several claims that are all refused each is told, for programs too', () => {
  const why = refused({ kind: 'not-covered' });
  const unanswered = ['it sank', 'it froze'].map((asked) => ({ asked, why }));
  const reply = askReply([cable], { ...why, unanswered }, cable, call);
  expect(lines(reply).slice(0, 2)).toEqual([
    '“it sank”: I found no answer to this.',
    '“it froze”: I found no answer to this.',
  ]);
  const reason = 'I found no answer to this.';
  expect(reply.record.unanswered).toEqual([
    { asked: 'it sank', reason },
    { asked: 'it froze', reason },
  ]);
});

test.each([
  ['is it so that "38 boats had been sold"?', undefined],
  ['"the new film is really good", who said that?', true],
])('a refusal is idle where what is quoted is in no paragraph: %s', (question, idle) => {
  const answer = refused({ kind: 'not-covered' });
  const reply = askReply([cable], answer, null, { ...call, options: { question } });
  expect(lines(reply).at(-1)).toMatch(/^Your quotation is /);
  expect(reply.idle).toBe(idle);
});

test('of many cables, none of which was found, a quotation is held against none', () => {
  const answer: Refused = refused({ kind: 'not-covered' });
  const asked = { ...call, options: { question: 'is "no crabs were caught here" true?' } };
  const told = (own: Refused, scope: typeof cable | null, count: number) => {
    const many = [cable, ...Array.from({ length: count }, () => other)];
    return lines(askReply(many, own, scope, asked)).filter((line) => line.startsWith('Your'));
  };
  expect(told(answer, null, 3)).toEqual(['Your quotation is in no cable here.']);
  expect(told(answer, null, 400)).toEqual([]);
  expect(told(answer, other, 400)).toEqual(['Your quotation is nowhere in 99PILCROW2.']);
});
