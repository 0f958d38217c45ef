// In: questions that quote made-up cables. Out: what is said of the quotation, its record, and where it stands.
import { describe, expect, test } from 'vitest';
import { checkedQuotations } from '../../src/reply/quotation.ts';
import { madeUpCable, paragraph } from './made-up-cable.ts';

const cable = madeUpCable([
  paragraph(1, 'Summary.', { role: 'summary' }),
  paragraph(6, 'He said that 38 old boats had been sold to Ada Lund in May. Nobody objected.'),
  paragraph(7, 'The pier at Tollby was not closed in June. It froze. The mayor left the town.'),
]);
const other = madeUpCable([paragraph(1, 'Five gray seals slept on the quay.')], {
  id: '99PILCROW2',
});
const check = (typed: string) => checkedQuotations([cable], typed, cable, true);

describe('a quotation is told to be the cable’s or not', () => {
  test.each([
    ['"38 old boats had been sold"?', 'Your quotation is word for word as in ¶6.'],
    [
      '"he said that 83 old boats have been sold to Lund in May"?',
      'Your quotation is not word for word as in ¶6: for “83” it has “38”, for “have” it has “had” and it has “Ada” too.',
    ],
    [
      '"38 old fishing boats had been sold"?',
      'Your quotation is not word for word as in ¶6: it lacks “fishing”.',
    ],
    ['"no crabs were caught here"?', 'Your quotation is nowhere in the cable.'],
    [
      '"He said that old yachts and dinghies sank"?',
      'Your quotation is not word for word in the cable.',
    ],
    [
      '"the pier at Tollby was … closed in June"',
      'Your quotation is word for word as in ¶7, leaving out “not”.',
    ],
    [
      '"the pier at Tollby was . . . closed in June"',
      'Your quotation is word for word as in ¶7, leaving out “not”.',
    ],
    [
      '"38 old boats … Nobody objected" ',
      'Your quotation is word for word as in ¶6, leaving out 8 words from one sentence into another.',
    ],
    [
      '"the pier [and the quay] at Tollby was not closed"',
      'Your quotation is word for word as in ¶7 but for your own “[and the quay]”.',
    ],
    [
      '"38 old boats had been sold … the mayor left the town."',
      'Your quotation stands nowhere as a whole; word for word are “38 old boats had been sold” as in ¶6 and “the mayor left the town.” as in ¶7.',
    ],
    ['¶7: "38 old boats had been sold"', 'Your quotation is word for word as in ¶6, not in ¶7.'],
    [
      '"38 old boats had been sold" in paragraph 7?',
      'Your quotation is word for word as in ¶6, not in ¶7.',
    ],
    [
      'In para. 7 it says "38 old boats had been sold"',
      'Your quotation is word for word as in ¶6, not in ¶7.',
    ],
    [
      '"38 old boats had been sold" in paragraphs 6, 7 and 8',
      'Your quotation is word for word as in ¶6, not in ¶7 or ¶8.',
    ],
    [
      '"the pier at Tollby was not closed" in paras 6-8?',
      'Your quotation is word for word as in ¶7.',
    ],
    ['(¶¶6–7) "the pier at Tollby was not closed"', 'Your quotation is word for word as in ¶7.'],
    [
      '"38 old boats had been sold" in ¶7 thru ¶9?',
      'Your quotation is word for word as in ¶6, not in ¶7–¶9.',
    ],
    [
      '"38 old boats had been sold" in ¶7 & 8?',
      'Your quotation is word for word as in ¶6, not in ¶7 or ¶8.',
    ],
    [
      '"38 old boats had been sold" in paragraph seven?',
      'Your quotation is word for word as in ¶6, not in ¶7.',
    ],
    [
      'Is "38 old boats had been sold" in the summary?',
      'Your quotation is word for word as in ¶6, not in ¶1.',
    ],
    [
      'Is "38 old boats had been sold" in ¶6, 38 boats in all?',
      'Your quotation is word for word as in ¶6.',
    ],
    ['"38 old boats had been sold" in para 6', 'Your quotation is word for word as in ¶6.'],
  ])('%s', (typed, words) => expect(check(typed)?.words).toBe(words));
});

describe('of lines that are quoted', () => {
  test.each([
    [
      '> He said that 38 old boats\n> had been sold to Ada Lund',
      'Your quotation is word for word as in ¶6.',
    ],
    [
      '> 38 old boats had been sold\n> the mayor left the town',
      'Your quotation “38 old boats had been sold” is word for word as in ¶6. Your quotation “the mayor left the town” is word for word as in ¶7.',
    ],
    [
      '> 38 old boats had been sold\n> no crabs were caught here',
      'Your quotation “38 old boats had been sold” is word for word as in ¶6. Your quotation “no crabs were caught here” is nowhere in the cable.',
    ],
    [
      '> He said that 83 old boats\n> had been sold to Ada Lund',
      'Your quotation is not word for word as in ¶6: for “83” it has “38”.',
    ],
    [
      '> ¶6. (SBU) He said that 38 old boats had been sold',
      'Your quotation is word for word as in ¶6.',
    ],
    [
      '> 6. He said that 38 old boats had been sold to Ada Lund in May. Nobody objected.\n> 7. The pier at Tollby was not closed',
      'Your quotation is word for word as in ¶6 and ¶7.',
    ],
  ])('%s', (typed, words) => expect(check(typed)?.words).toBe(words));

  test('of many lines those that differ are told first, and the others counted', () => {
    const lines = [
      ...['he said that 38 old boats', '38 old boats had been sold', 'old boats had been sold'],
      ...['the mayor left the town', 'the pier at Ostvik was not closed'],
    ];
    const told = check(lines.map((line) => `> ${line}`).join('\n'));
    expect(told?.words).toMatch(/^Your quotation “the pier at Ostvik was not closed” is not word/);
    expect(told?.words).toMatch(/ 2 more quotations are word for word\.$/);
    expect(told?.records).toHaveLength(5);
  });

  test('so it is of many quotations', () => {
    const words = ['he said that 38 old boats', '38 old boats had been sold'];
    const all = [...words, ...words, 'the pier at Ostvik was not closed'];
    const told = check(all.map((one) => `“${one}”`).join(', and '));
    expect(told?.words).toMatch(/^Your quotation “the pier at Ostvik was not closed” is not word/);
    expect(told?.words).toMatch(/ 2 more quotations are word for word\.$/);
    expect(told?.records.map(({ verdict }) => verdict)).toEqual([
      'differs',
      ...Array(4).fill('same'),
    ]);
    const many = check('“38 old boats had been sold” '.repeat(31));
    expect(many?.words).toMatch(
      / 27 more quotations are word for word\. 1 more quotation is too much/,
    );
    expect(many?.records).toHaveLength(31);
  });

  test('so many lines that holding each would take long are told to be too many', () => {
    const typed = '> 38 old boats had been sold\n> the mayor left the town\n'.repeat(16);
    expect(check(typed)?.words).toBe('Your quotation is too long to be held against the cable.');
  });

  const long = madeUpCable(
    [
      'One boat sank off Ostvik.',
      'Two sailors swam home.',
      'Three sheep were lost.',
      'It froze.',
    ].map((text, at) => paragraph(at + 1, text, { heading: at < 2 ? 'Boats' : 'Weather' })),
    { headings: ['Boats', 'Weather'] },
  );

  test.each([
    ['> sank off Ostvik.\n>\n> 2. (U) Two sailors swam home.\n> 3. Three sheep', '¶1, ¶2 and ¶3.'],
    [
      '> One boat sank off Ostvik.\n> Two sailors swam home.\n> Weather\n> Three sheep were lost.\n> It froze.',
      '¶1 to ¶4.',
    ],
  ])('%s', (typed, places) => {
    const told = checkedQuotations([long], typed, long, true);
    expect(told?.words).toBe(`Your quotation is word for word as in ${places}`);
    expect(told?.excerpts.map(({ paragraph: one }) => one?.number)).toEqual([1, 2, 3]);
  });
});

describe('of several cables', () => {
  const among = (typed: string) => checkedQuotations([cable, other], typed, other, false)?.words;

  test('the one that has it is told', () => {
    expect(among('"38 old boats had been sold" and "five gray seals slept on"')).toBe(
      'Your quotation “38 old boats had been sold” is word for word as in 99PILCROW1 ¶6. ' +
        'Your quotation “five gray seals slept on” is word for word as in 99PILCROW2 ¶1.',
    );
    expect(among('"no crabs were caught here"')).toBe('Your quotation is in no cable here.');
  });

  test('only the one that is asked about is looked in', () => {
    const told = checkedQuotations([cable, other], '"38 old boats had been sold"', other, true);
    expect(told?.words).toBe('Your quotation is nowhere in 99PILCROW2.');
  });

  test('of a large library only the one that is quoted', () => {
    const many = Array.from({ length: 400 }, () => other);
    const told = checkedQuotations([cable, ...many], '"no crabs were caught here"', cable, false);
    expect(told?.words).toBe('Your quotation is nowhere in 99PILCROW1.');
  });
});

describe('what stands in several paragraphs', () => {
  const sold = 'Lund said that 38 old boats had been sold.';
  const texts = [sold, 'It froze.', `Comment: ${sold}`, `${sold} It froze again.`, sold];
  const twice = madeUpCable(texts.map((text, at) => paragraph(at + 1, text)));
  const told = (typed: string) => checkedQuotations([twice], typed, twice, true);

  test.each([
    ['"38 old boats had been sold"', 'word for word as in ¶1 and again in ¶3 and ¶4.'],
    ['¶5: "38 old boats had been sold"', 'word for word as in ¶5 and again in ¶1 and ¶3.'],
    [
      '¶2: "38 old boats had been sold"',
      'word for word as in ¶1 and again in ¶3 and ¶4, not in ¶2.',
    ],
    ['"Lund said that 83 old boats had" (¶3)', 'not word for word as in ¶3: for “83” it has “38”.'],
  ])('%s', (typed, words) => expect(told(typed)?.words).toBe(`Your quotation is ${words}`));

  test('other programs get them all, and readers what each has', () => {
    const both = told('"38 old boats had been sold"');
    expect(both?.records[0]?.paragraphs).toEqual([1, 3, 4]);
    expect(both?.excerpts.map(({ paragraph: one }) => one?.number)).toEqual([1, 3, 4]);
  });
});

test('a ¶ within the quotation is none that the reader places it in', () => {
  expect(check('> 38 old boats had been sold (¶9)')?.words).toBe(
    'Your quotation is word for word as in ¶6.',
  );
});

test('what quotes nothing is told nothing', () => expect(check('How many boats?')).toBeNull());

test('many differences are counted', () => {
  const typed = '"She said 38 old ships had now been sold to Ada Berg in May and nobody objected."';
  expect(check(typed)?.words).toMatch(/ and there are 3 more differences\.$/);
  const four = '"He said 83 old ships were sold to Ada Berg in June. Nobody objected"';
  expect(check(four)?.words).toMatch(/ and there is 1 more difference\.$/);
});

test('of parts that stand apart each is told to other programs, and quoted', () => {
  const told = check('"38 old boats had been sold … the mayor left the town."');
  expect(
    told?.records.map(({ quoted, verdict, paragraphs }) => [quoted, verdict, paragraphs]),
  ).toEqual([
    ['38 old boats had been sold', 'same', [6]],
    ['the mayor left the town.', 'same', [7]],
  ]);
  expect(told?.excerpts.map(({ paragraph: one }) => one?.number)).toEqual([6, 7]);
});

test('other programs get the verdict, and readers the sentences in which it stands', () => {
  const told = check('"83 old boats had been sold … in May. Nobody objected"');
  expect(told?.records).toEqual([
    {
      ...{ quoted: '83 old boats had been sold … in May. Nobody objected', verdict: 'differs' },
      ...{ cable: '99PILCROW1', paragraphs: [6], section: null },
      ...{ differences: [{ quoted: '83', printed: '38' }], leftOut: ['to Ada Lund'] },
    },
  ]);
  expect(told?.excerpts.map(({ text, strong }) => [text, strong])).toEqual([
    [cable.paragraphs[1]?.text, [{ start: 13, end: 75 }]],
  ]);
});
