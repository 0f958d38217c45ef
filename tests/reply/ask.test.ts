// In: answers made by hand from 99PILCROW1. Out: whether the reply says what they say, with its buttons and record.
import { describe, expect, test } from 'vitest';
import { type Refused, refused } from '../../src/answer/answer.ts';
import { askReply } from '../../src/reply/ask.ts';
import { linesOf } from './lines-of.ts';
import { at, cable, call, cited, excerpt, other, text } from './made-up-answer.ts';
import { paragraph } from './made-up-cable.ts';

describe('an answer', () => {
  const reply = askReply([cable], cited, null, call);

  test('says which terms matched, which word stood for which, and which were not found', () => {
    expect(linesOf(reply)).toEqual([
      'Matched 1 of 3 terms: “Sold”; “ships” read as “boats”; not found: “budget”.',
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
    expect(linesOf(two).at(-1)).toBe('“who left?”: I found no answer to this.');
    expect(two.buttons.map(({ label }) => label)).not.toContain('Next match');
    expect(reply.buttons.map(({ label }) => label)).toContain('Next match');
  });

  test('offers the whole paragraph, the next match, and the contents', () => {
    expect(reply.buttons).toEqual([
      { label: 'More context', call: { command: 'paragraph', options: { number: '6' } } },
      { label: 'Next match', call: { command: 'ask', options: { ...call.options, from: 2 } } },
      { label: 'Not this?', call: { command: 'about', options: {} } },
    ]);
  });

  test('goes on after the matches that are shown, with the options that it was asked with', () => {
    const options = { ...call.options, private: true, from: 4, cable: '99PILCROW1' };
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

  test('from the header offers neither its context nor a further match', () => {
    const ofHeader = { ...excerpt, paragraph: null, section: 'header' } as const;
    const answer = { ...cited, excerpts: [ofHeader] as const, matched: [], missing: [] };
    const { buttons, record } = askReply([cable], answer, null, call);
    expect(buttons.map(({ label }) => label)).toEqual(['Not this?']);
    expect(record.excerpts).toMatchObject([{ paragraph: null, section: 'header', marking: null }]);
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
    expect(several.blocks[0]).toMatchObject({ cite: expect.stringMatching(/^99PILCROW1 ¶6, /) });
    expect(several.buttons[0]?.call.options).toEqual({ number: '6', cable: '99PILCROW1' });
  });
});

test('what may be no answer is said to be so first, to its reader alone, and for programs', () => {
  const reply = askReply([cable], { ...cited, answer: null, unsure: [null] }, null, call);
  expect(linesOf(reply)[0]).toBe('I am not sure that this answers it; it is the closest I found.');
  expect(reply.blocks[1]).toMatchObject({ kind: 'quote' });
  expect(reply).toMatchObject({
    private: true,
    record: { status: 'answered', unsure: ['were ships sold?'] },
  });
  const later = { ...call, options: { ...call.options, from: 2 } };
  const [next] = linesOf(askReply([cable], { ...cited, unsure: [null] }, null, later));
  expect(next).toBe('I am not sure that this answers it.');
  expect(askReply([cable], cited, null, call).record).not.toHaveProperty('unsure');
  const ofTwo = askReply([cable], { ...cited, unsure: ['who sold ships'] }, null, call);
  expect(linesOf(ofTwo)[0]).toMatch(
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
  ])('%s', (line, place) => expect(linesOf(told(place))[0]).toBe(line));

  test('names the cable where there are several, and is there for programs', () => {
    const reply = told({ paragraphs: [seven] }, [cable, other]);
    expect(linesOf(reply)[0]).toBe('The best match is in 99PILCROW1 ¶6, not in ¶7.');
    expect(reply.record.wrongPlaces).toMatchObject([
      { asked: null, named: [7], lacking: [], found: { cable: '99PILCROW1', paragraph: 6 } },
    ]);
  });
});

test('of several claims that are all refused each is told, for programs too', () => {
  const why = refused({ kind: 'not-covered' });
  const unanswered = ['it sank', 'it froze'].map((asked) => ({ asked, why }));
  const reply = askReply([cable], { ...why, unanswered }, cable, call);
  expect(linesOf(reply).slice(0, 2)).toEqual([
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
  expect(linesOf(reply).at(-1)).toMatch(/^Your quotation is /);
  expect(reply.idle).toBe(idle);
});

test('of many cables, none of which was found, a quotation is held against none', () => {
  const answer: Refused = refused({ kind: 'not-covered' });
  const asked = { ...call, options: { question: 'is "no crabs were caught here" true?' } };
  const told = (own: Refused, scope: typeof cable | null, count: number) => {
    const many = [cable, ...Array.from({ length: count }, () => other)];
    return linesOf(askReply(many, own, scope, asked)).filter((line) => line.startsWith('Your'));
  };
  expect(told(answer, null, 3)).toEqual(['Your quotation is in no cable here.']);
  expect(told(answer, null, 400)).toEqual([]);
  expect(told(answer, other, 400)).toEqual(['Your quotation is nowhere in 99PILCROW2.']);
});
