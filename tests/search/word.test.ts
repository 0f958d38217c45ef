// In: words as people and cables write them. Out: the forms in which they are compared.
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/search/language.ts';
import { spellingsOf, wordsOf } from '../../src/search/word.ts';

const read = (text: string) => analyse(text).flatMap(({ tokens }) => wordsOf(tokens));
const forms = (text: string) => read(text).map(({ form }) => form);

describe('British spelling meets American', () => {
  test.each([
    ['organised', 'organized'],
    ['criticising', 'criticizing'],
    ['organisation', 'organization'],
    ['labour', 'labor'],
    ['neighbouring', 'neighboring'],
    ['favourite', 'favorite'],
    ['centre', 'center'],
    ['theatres', 'theaters'],
    ['catalogue', 'catalog'],
    ['defence', 'defense'],
    ['programme', 'program'],
    ['programmes', 'programs'],
    ['travelled', 'traveled'],
    ['q2', '2q'],
    ['g8', 'g-8'],
  ])('%s, %s', (british, american) => {
    expect(spellingsOf(british)).toContain(american);
    expect(spellingsOf(american)).toContain(british);
  });

  test.each(['exercise', 'toured', 'violence', 'crises'])('%s stays as it is', (word) => {
    expect(forms(word)).toEqual([word]);
  });
});

describe('one form, however it is typed', () => {
  test.each([
    ['Dongguan', 'dongguan'],
    ['3.50', '3.5'],
    ['U.S.', 'usa'],
    ['1,200.00', '1200'],
    ['1,050', '1050'],
    ["Gao's", 'gao'],
    ['Gao’s', 'gao'],
    ["parents'", 'parents'],
    ['1,100,000', '1100000'],
    ['32,000.50', '32000.5'],
    ['govt', 'government'],
    ['gov', 'government'],
    ['pres', 'president'],
    ["gov't", 'government'],
    ['Dept.', 'department'],
    ['U.S.', 'usa'],
    ['U.N.', 'un'],
    ['yrs', 'year'],
    ['Womens', 'women'],
    ['businesswomens', 'businesswomen'],
    ['schoolchildrens', 'schoolchildren'],
    ['specimens', 'specimens'],
    ['pct', 'percent'],
    ['%', 'percent'],
  ])('%s', (typed, form) => expect(forms(typed)[0]).toBe(form));

  test('the US is a country, us is not', () => {
    expect(forms('US ships help us')).toEqual(['usa', 'ships', 'help', 'us']);
  });
});

test('the month is another word than a march', () => {
  const [month, march, capitals] = forms('March march MARCH');
  expect(month).not.toBe(march);
  expect(capitals).toBe(march);
  expect(forms('mid-March')).toContain(month);
  expect(forms('March/April')).toContain(month);
  expect(forms('marches')).not.toContain(month);
});

describe('a hyphenated word comes whole, then in parts', () => {
  test.each([
    ['anti-trafficking', ['anti-trafficking', 'anti', 'trafficking']],
    ['post-Soviet', ['post-soviet', 'soviet']],
    ['pilot/captain', ['pilot', 'captain']],
    ['2007-2008', ['2007-2008', '2007', '2008']],
    ['2007-08', ['2007-2008', '2007', '2008']],
    ['1998/99', ['1998-1999', '1998', '1999']],
    ['3-5', ['3-5', '3', '5']],
  ])('%s', (typed, expected) => expect([...new Set(forms(typed))]).toEqual(expected));

  test.each(['U.S.-led', 'US-led'])('in one piece too: %s', (text) => {
    expect(wordsOf([{ text }]).map(({ form }) => form)).toEqual([text.toLowerCase(), 'usa', 'led']);
  });

  test('both parts stand where the word stands', () => {
    expect(read('two anti-smuggling boats').map(({ form, token }) => [form, token])).toEqual([
      ['two', 0],
      ['anti-smuggling', 1],
      ['anti', 1],
      ['smuggling', 1],
      ['boats', 2],
    ]);
  });
});

test('number words have the figure for a lemma, figures have themselves', () => {
  expect(read('Four of 38 gangs').map(({ lemma }) => lemma)).toEqual(['4', 'of', '38', 'gang']);
});

test('marks and possessives are no words', () => {
  expect(forms('The PSB\'s "Special Campaign" (2009) – ¶6, … 🎉')).toEqual([
    'the',
    'psb',
    'special',
    'campaign',
    '2009',
    '6',
  ]);
});

test('a span of two years is one, however it is written', () => {
  for (const years of ['2007-2008', '2007-08', '07/08', '2007/2008']) {
    expect(forms(years)[0]).toBe('2007-2008');
  }
  for (const other of ['24-7', '1907-2008']) expect(forms(other)[0]).toBe(other);
});

test('an umlaut may be printed without its dots, or as two letters', () => {
  expect(spellingsOf('söder')).toEqual(['soder', 'soeder']);
});
