// In: words of questions, the cable that ships and made-up ones. Out: what each word may stand for.
import { describe, expect, test } from 'vitest';
import { readingsOf } from '../../src/search/expand.ts';
import { analyse } from '../../src/search/language.ts';
import { type Word, wordsOf } from '../../src/search/word.ts';
import { shipped } from '../commands/shipped-library.ts';
import { libraryOf, plainly, termsOf } from './made-up-library.ts';

const { index: seed } = shipped;
const wordsIn = (text: string) => analyse(text).flatMap(({ tokens }) => wordsOf(tokens));

/** Readings, the surest first. */
const readings = (text: string, index = seed) =>
  [...readingsOf(wordsIn(text)[0] as Word, false, [], index)]
    .map(([id, reading]) => ({ form: index.vocabulary.formOf(id), ...reading }))
    .sort((a, b) => b.strength - a.strength);
const strength = (typed: string, own: string, index = seed) =>
  readings(typed, index).find(({ form }) => form === own)?.strength ?? 0;
const how = (typed: string, own: string, index = seed) =>
  readings(typed, index).find(({ form }) => form === own)?.via ?? null;

describe('how a word is found', () => {
  test.each([
    ['police', 'police', 'form'],
    ['Harbours', 'harbors', 'lemma'],
    ['gang', 'gangs', 'lemma'],
    ['woman', 'women', 'lemma'],
    ['wrote', 'write', 'lemma'],
    ['four', '4', 'lemma'],
    ['traffickers', 'trafficking', 'stem'],
    ['kids', 'children', 'synonym'],
    ['polcie', 'police', 'typo'],
  ] as const)('%s finds %s by its %s', (typed, own, via) => {
    const { index } = libraryOf(
      `The police, women, 4 gangs, harbors, children, trafficking. We write.`,
    );
    expect(how(typed, own, index)).toBe(via);
  });

  test('a capital is read as its country, and a country as its people', () => {
    const { index } = libraryOf(
      'The Iraqi minister, a Dutch firm, British sailors and Norway agreed.',
    );
    expect(how('England', 'british', index)).toBe('synonym');
    expect(how('Baghdad', 'iraqi', index)).toBe('synonym');
    expect(how('Netherlands', 'dutch', index)).toBe('synonym');
    expect(how('Oslo', 'norway', index)).toBe('synonym');
    expect(how('Oslo', 'dutch', index)).toBeNull();
  });

  test('people are those who do something', () => {
    const { index } = libraryOf('The guild would punish those who buy herring.');
    expect(how('people', 'those', index)).toBe('synonym');
    expect(how('pilots', 'those', index)).toBeNull();
  });

  test('what a place was called is found by what it is called now, and the other way round', () => {
    const { index } = libraryOf('Ceylon sent tea by way of Bombay; Kyiv and Congo sent copper.');
    for (const [typed, own] of [
      ...[['Lanka', 'ceylon'] as const, ['Mumbai', 'bombay'] as const],
      ...[['Kiev', 'kyiv'] as const, ['Zaire', 'congo'] as const],
    ]) {
      expect(how(typed, own, index), typed).toBe('synonym');
    }
  });

  test('ranks, points of the compass and what diplomats abbreviate are read both ways', () => {
    const { index } = libraryOf('MAJ Lund and SGT Berg met the PRC and Western officials.');
    expect(how('Major', 'maj', index)).toBe('synonym');
    expect(how('sergeant', 'sgt', index)).toBe('synonym');
    expect(how('China', 'prc', index)).toBe('synonym');
    expect(how('West', 'western', index)).toBe('synonym');
    expect(how('North', 'western', index)).not.toBe('synonym');
  });

  test('a synonym that is near in meaning too is the surer, and no less a synonym', () => {
    const frozen = Array.from({ length: 60 }, () => 'The harbor froze.');
    const { index } = libraryOf('An attorney spoke to the navigator.', ...frozen);
    expect(how('lawyer', 'attorney', index)).toBe('synonym');
    expect(strength('lawyer', 'attorney', index)).toBeGreaterThan(0.72);
    expect(how('lawyer', 'navigator', index)).toBeNull();
  });

  test('MARCH of a telegram all in capitals is the month, and a march', () => {
    const { index } = libraryOf('CREWS RALLIED IN TOLLBY ON MARCH 8. THE MARCH WAS PEACEFUL.');
    expect(how('March', 'march month', index)).toBe('form');
    expect(how('march', 'march', index)).toBe('form');
  });

  test('a decade is any of its years', () => {
    const { index } = libraryOf('It froze in 1986 and in 1991.');
    expect(how('1980s', '1986', index)).toBe('derived');
    expect(how('1980s', '1991', index)).toBeNull();
  });

  test('a people is its country too', () => {
    const { index } = libraryOf('The Norway deal and the U.S. relations with Spain.');
    expect(how('Norwegians', 'norway', index)).not.toBeNull();
    expect(how('americans', 'usa', index)).toBe('synonym');
  });

  test('what excludes a word says at most what the subject is', () => {
    const { index } = libraryOf('Daughters, women and the rural south, for months.');
    for (const [typed, own] of [
      ['sons', 'daughters'],
      ['male', 'women'],
      ['urban', 'rural'],
      ['years', 'months'],
    ] as const) {
      expect(how(typed, own, index), typed).not.toBe('synonym');
      expect(strength(typed, own, index), typed).toBeLessThanOrEqual(0.3);
    }
    expect(how('female', 'daughters', index)).toBe('synonym');
  });

  test('the Congo is the DRC, and Brussels the Union too', () => {
    const { index } = libraryOf('The DRC and the EU agreed.');
    expect(how('Congo', 'drc', index)).toBe('synonym');
    expect(how('Brussels', 'eu', index)).toBe('synonym');
  });

  test('but not a country as its capital', () => {
    const { index } = libraryOf(
      'Oslo agreed, and so did Pyongyang, Seoul, the Kremlin and Kuwaitis.',
    );
    expect(how('Norway', 'oslo', index)).not.toBe('synonym');
    expect(how('Norwegian', 'oslo', index)).not.toBe('synonym');
    expect(how('Korea', 'pyongyang', index)).not.toBe('synonym');
    expect(how('Korean', 'seoul', index)).not.toBe('synonym');
    expect(how('Russia', 'kremlin', index)).not.toBe('synonym');
    expect(how('Kuwait', 'kuwaitis', index)).not.toBeNull();
  });

  test('a word of the cables comes before its relatives, and those before words near in meaning', () => {
    const { index } = libraryOf('Trafficking by traffickers: the police, kids, children and boys.');
    const order = (typed: string, ...own: string[]) => {
      const found = own.map((form) => strength(typed, form, index));
      expect(found).toEqual([...found].sort((a, b) => b - a));
      expect(new Set(found).size).toBe(own.length);
    };
    order('trafficking', 'trafficking', 'traffickers', 'police');
    order('trafficker', 'traffickers', 'trafficking', 'police');
    order('kids', 'kids', 'children', 'boys', 'trafficking');
  });

  test('a word hardly near in meaning is no reading at all', () => {
    for (const typed of ['kids', 'money', 'working', 'officials']) {
      expect(Math.min(...readings(typed).map((one) => one.strength))).toBeGreaterThan(0.03);
    }
  });

  test('09GUANGZHOU463: everyday words reach its own', () => {
    for (const [typed, own] of [
      ['kids', 'children'],
      ['cops', 'police'],
      ['bought', 'buying'],
      ['founded', 'established'],
    ] as const) {
      expect(how(typed, own), typed).not.toBeNull();
    }
  });
});

test('a march is the month where the cables have no other, and counts less where they have both', () => {
  const month = libraryOf('The harbor froze in March.').index;
  const both = libraryOf('The harbor froze in March. The pilots went on a march.').index;
  const capitals = libraryOf('THE HARBOR FROZE IN MARCH.').index;
  const strongest = (typed: string, index: typeof seed) => {
    const word = wordsIn(typed).find(({ form }) => /march/.test(form)) as Word;
    return [...readingsOf(word, false, [], index).values()].map((one) => one.strength).sort();
  };
  expect(strongest('march', month)).toEqual([0.96]);
  expect(strongest('marched', month)).toEqual([0.96]);
  expect(strongest('March', capitals)).toEqual([0.3, 1]);
  expect(strongest('march', both).slice(-2)).toEqual([0.3, 1]);
  expect(strongest('March', both).slice(-2)).toEqual([0.3, 1]);
  expect(how('months', 'march month', month)).not.toBe('typo');
});

describe('numbers', () => {
  test.each(['217', '2009', '1954', '38'])('%s finds itself alone', (number) => {
    expect(readings(number).map(({ form, via }) => [form, via])).toEqual([[number, 'form']]);
  });
  test.each(['218', '2010', '1945', '39', '2,009'])(
    '%s is never taken for one near to it',
    (number) => {
      const own = number.replace(',', '');
      expect(readings(number).filter(({ form }) => form !== own)).toEqual([]);
    },
  );
});

describe('slips of the fingers', () => {
  test.each([
    ['traficking', 'trafficking'],
    ['prostituton', 'prostitution'],
    ['protets', 'protests'],
    ['Donguan', 'dongguan'],
    ['databsae', 'database'],
    // Two slips in a long word.
    ['playgrond', 'playgrounds'],
  ])('%s is %s', (typed, meant) => {
    expect(readings(typed)[0]?.form).toBe(meant);
    expect(how(typed, meant)).toBe('typo');
  });

  test.each([
    ['match', 'march'],
    ['trail', 'train'],
    ['causes', 'cases'],
    ['policy', 'police'],
  ])('%s is a word of its own, not %s', (typed, own) => expect(how(typed, own)).not.toBe('typo'));

  test.each([
    ['Goa', 'gao'],
    ['cals', 'laws'],
  ])('%s is too short to be %s', (typed, own) => expect(how(typed, own)).not.toBe('typo'));

  test('a word that the cable has is never a slip for another one', () => {
    const { index } = libraryOf('The pilots sold the nets to other pilot boats near a plot.');
    expect(readings('pilots', index).filter(({ via }) => via === 'typo')).toEqual([]);
  });
});

describe('an abbreviation and what it stands for', () => {
  const { index } = libraryOf(
    'The Harbor Pilots Association (HPA) owns boats.',
    'The HPA trains pilots.',
    'The harbor froze. The Association of Harbor Cooks sold bread.',
  );
  const terms = (text: string) => termsOf(plainly(wordsIn(text)), index);

  test('are one term, the same in both directions', () => {
    const [long] = terms('Harbor Pilots Association');
    const [short] = terms('HPA');
    expect(terms('Harbor Pilots Association')).toHaveLength(1);
    expect(long?.word.form).toBe('hpa');
    expect(long?.tokens).toEqual({ first: 0, last: 2 });
    expect(long?.weight).toBe(short?.weight);
    expect(long?.readings).toEqual(short?.readings);
  });

  test('by its end alone too', () => {
    expect(terms('Pilots Association').map(({ word }) => word.form)).toEqual(['hpa']);
  });

  test('but not by one of its words, nor by its words in another order', () => {
    const forms = (text: string) => terms(text).map(({ word }) => word.form);
    expect(forms('Association pilots')).toEqual(['association', 'pilots']);
    expect(forms('harbor')).toEqual(['harbor']);
  });
});

test('a rare word weighs more than a common one', () => {
  const weights = termsOf(plainly(wordsIn('women hotline')), seed).map(({ weight }) => weight);
  expect(weights).toHaveLength(2);
  expect(weights[1]).toBeGreaterThan(weights[0] as number);
});
