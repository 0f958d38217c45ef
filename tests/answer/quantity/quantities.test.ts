// In: made-up sentences. Out: which quantities a reader is shown, of what kind, counting what.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantitiesIn } from '../../../src/answer/quantity/quantities.ts';
import { analyse } from '../../../src/search/language.ts';

const read = (text: string) => analyse(text).flatMap((sentence) => quantitiesIn(sentence, text));
/** `kind: text → counts` of each quantity, in order. */
const shown = (text: string): string[] =>
  read(text).map(({ kind, text, counts }) => `${kind}: ${text}${counts ? ` → ${counts}` : ''}`);

const rows: Record<string, [string, string[]][]> = {
  'counts, in figures and in words': [
    [
      'One hundred were killed and thirty-two thousand people fled, dozens of families among them.',
      ['count: One hundred', 'count: thirty-two thousand → people', 'count: dozens → families'],
    ],
    [
      'Police closed 217 trafficking in women cases against 38 criminal gangs of four members each.',
      [
        'count: 217 → trafficking in women cases',
        'count: 38 → criminal gangs',
        'count: four → members',
      ],
    ],
    [
      'The farm has 1.2 million hectares of land, 150 000 workers and 12.5 kg of seed.',
      [
        'count: 1.2 million → hectares of land',
        'count: 150 000 → workers',
        'count: 12.5 → kg of seed',
      ],
    ],
    [
      'An 11-member delegation saw half a million refugees and a dozen boats; the 12 dead were buried.',
      [
        'count: 11 → member delegation',
        'count: half a million → refugees',
        'count: a dozen → boats',
        'count: 12 → dead',
      ],
    ],
    ['It met three pre-qualified crews.', ['count: three → pre-qualified crews']],
    [
      'The court fined three U.S. servicemen; output rose twofold, then 5-fold.',
      ['count: three → U.S. servicemen', 'count: twofold', 'count: 5-fold'],
    ],
  ],
  'ranges and rough numbers keep the words that make them so': [
    [
      'Between 100 and 150 people came in three to ten boats, more than 2000 soldiers in some 40 ships.',
      [
        'count: Between 100 and 150 → people',
        'count: three to ten → boats',
        'count: more than 2000 → soldiers',
        'count: some 40 → ships',
      ],
    ],
    ['The share rose from 12 to 15 percent.', ['percent: from 12 to 15 percent']],
    ['They sat between the 38 gangs and the sea.', ['count: 38 → gangs']],
  ],
  money: [
    [
      'The post spent RMB 180 million (about US$26 million), EUR 3m, Reals 70.3 million and US$ 20 million.',
      [
        'money: RMB 180 million',
        'money: about US$26 million',
        'money: EUR 3m',
        'money: Reals 70.3 million',
        'money: US$ 20 million',
      ],
    ],
    [
      'It asked for 18 million Euros, 3.2 billion Brazilian Reals, five million U.S. dollars and $1.5 billion in aid.',
      [
        'money: 18 million Euros',
        'money: 3.2 billion Brazilian Reals',
        'money: five million U.S. dollars',
        'money: $1.5 billion → aid',
      ],
    ],
    [
      'The price is between $5 million and $6 million.',
      ['money: between $5 million and $6 million'],
    ],
  ],
  'percentages and shares': [
    [
      'Thirty percent of the exports, 75% and 3.5 per cent of GDP; output fell by -2.5 percent.',
      [
        'percent: Thirty percent → the exports',
        'percent: 75%',
        'percent: 3.5 per cent → GDP',
        'percent: -2.5 percent',
      ],
    ],
    [
      'One-fifth of the members, two-thirds of voters, half the budget and one in five children.',
      [
        'share: One-fifth → the members',
        'share: two-thirds → voters',
        'share: half → the budget',
        'share: one in five → children',
      ],
    ],
    [
      'Less than one harbor pilot in four reads charts; three boats out of ten are his, and 40 percent of Tollby,s budget.',
      [
        'share: Less than one harbor pilot in four → harbor pilot',
        'share: three boats out of ten → boats',
        'percent: 40 percent → Tollby,s budget',
      ],
    ],
    [
      'Two captains in four harbors, three boats in 1999 and one in five boats.',
      [
        'count: Two → captains',
        'count: four → harbors',
        'count: three → boats',
        'date: 1999',
        'share: one in five → boats',
      ],
    ],
  ],
  ages: [
    [
      'Boys between the ages of three and ten, girls aged 12 to 15, a 35-year-old man and women in their forties.',
      [
        'age: between the ages of three and ten',
        'age: aged 12 to 15',
        'age: 35-year-old → man',
        'age: their forties',
      ],
    ],
    ['He spoke with Maria Silva, 57, a lawyer.', ['age: 57']],
    [
      'A young man of 17 years, he took a course of three years.',
      ['age: 17 years', 'duration: three years'],
    ],
  ],
  durations: [
    [
      'For the past three years, and for several months before, it took one week; a three-day visit lasted two and a half hours.',
      [
        'duration: the past three years',
        'duration: several months',
        'duration: one week',
        'duration: three-day',
        'duration: two and a half hours',
      ],
    ],
  ],
  'dates and hours': [
    [
      'Founded in 1954, it met on December 9, 2008, on 9 Dec, on Oct 16 and from May 3 to May 5.',
      [
        'date: 1954',
        'date: December 9, 2008',
        'date: 9 Dec',
        'date: Oct 16',
        'date: from May 3 to May 5',
      ],
    ],
    [
      'In 2007-2008, between September 29 and October 10, on November 17-19, in the 1990s and in mid-2008.',
      [
        'date: 2007-2008',
        'date: between September 29 and October 10',
        'date: November 17-19',
        'date: the 1990s',
        'date: mid-2008',
      ],
    ],
    [
      'At 10:30 a.m. on Tuesday, two weeks ago, he spoke of last year and of the second quarter of 2009.',
      [
        'time: 10:30 a.m.',
        'date: Tuesday',
        'date: two weeks ago',
        'date: last year',
        'date: the second quarter of 2009',
      ],
    ],
    ['They may march in May; in March they will.', ['date: May', 'date: March']],
    ['About 2000 workers met in 2000.', ['count: About 2000 → workers', 'date: 2000']],
  ],
};

for (const [name, cases] of Object.entries(rows)) {
  describe(name, () => {
    for (const [text, expected] of cases) test(text, () => expect(shown(text)).toEqual(expected));
  });
}

test('knows U.S. dollars wherever in a sentence they stand', () => {
  for (let words = 1; words <= 100; words += 1) {
    const text = `The mayor, ${'word '.repeat(words)}paid 5 million U.S. dollars.`;
    expect(shown(text), text).toEqual(['money: 5 million U.S. dollars']);
  }
});

describe('what is no quantity', () => {
  for (const text of [
    'One of the men met no one; one was late, and both stayed.',
    'See paragraph 6, paras 7 and 8, Articles 3 and 4, Resolution 1244 and Tier 2.',
    'The G-20, H1N1, an F-16, CO2, Highway 5, Hadopi 2 and Task Force 150 are names.',
    'E.O. 12958 applies for reasons 1.4 (b) and (d); see S/2005/12, v1.2.3 and No. 65789.',
    '(1) First they came; 2) then they left.',
    'Call (202) 647-1000 or 202-555-1212, or write to a5@b6.example about 24/7 service after 9/11.',
    'A two-state solution, a one-way street and zero tolerance.',
    'A number of people came several times, each year, during and after school hours.',
  ]) {
    test(text, () => expect(shown(text)).toEqual([]));
  }
});

test('gives numbers only for comparing', () => {
  const values = (text: string) => read(text).map(({ value }) => value);
  expect(
    values('RMB 180 million went to thirty-two thousand people, one-fifth of 1,100,000.'),
  ).toEqual([180e6, 32000, 0.2, 1.1e6]);
  expect(values('In 2009, 55 percent of two dozen towns gave -2.5 percent.')).toEqual([
    2009, 55, 24, -2.5,
  ]);
  expect(values('Three to ten came in 2007-2008, on May 5, by the hundreds.')).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('takes what a number is below or above for a part of it, but no "under two laws"', () => {
  expect(shown('The average age is below 50.')).toEqual(['count: below 50']);
  expect(shown('They hired sailors under 60.')).toEqual(['count: under 60']);
  expect(shown('They were tried under two laws.')).toEqual(['count: two → laws']);
});

test('tells the number from the words that make it rough', () => {
  const text = 'More than 100,000 people came.';
  const [quantity] = read(text);
  expect(quantity?.text).toBe('More than 100,000');
  expect(text.slice(quantity?.bare.start, quantity?.bare.end)).toBe('100,000');
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 4 }),
    fc.constantFrom(
      ...'the of and to in between from about more than one two thirty million half a an third years May March early - – , . / ( ) % $ US$ ¶ 5 2009 1,100 12.5 05 year old ages percent'.split(
        ' ',
      ),
    ),
  );
  const texts = fc.array(fc.tuple(piece, fc.constantFrom('', ' ')), { maxLength: 60 });

  test('gives stretches of it, in order and disjoint', () => {
    fc.assert(
      fc.property(texts, (pieces) => {
        const text = pieces.flat().join('');
        let last = 0;
        for (const quantity of read(text)) {
          expect(quantity.start).toBeGreaterThanOrEqual(last);
          expect(quantity.end).toBeGreaterThan(quantity.start);
          expect(quantity.text).toBe(text.slice(quantity.start, quantity.end));
          expect(quantity.bare.start).toBeGreaterThanOrEqual(quantity.start);
          if (quantity.counts !== null) expect(text).toContain(quantity.counts);
          expect(quantity.value === null || Number.isFinite(quantity.value)).toBe(true);
          last = quantity.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('is read to its end, however often a pattern repeats', () => {
    for (const unit of [
      'the end of ',
      'early ',
      '$5 - ',
      '2007-',
      'thirty-',
      'May 3, 4, ',
      'five million ',
    ]) {
      const text = unit.repeat(5000);
      const sentence = { start: 0, end: text.length, tokens: [] };
      expect(() => quantitiesIn(sentence, text)).not.toThrow();
    }
  });
});
