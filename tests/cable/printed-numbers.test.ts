// In: made-up cables whose numbers lack a dot or have odd markings. Out: numbers, markings, as printed.
import { describe, expect, test } from 'vitest';
import { numbers, outline, say, withBody } from './made-up.ts';

describe('numbers without a dot', () => {
  test.each([
    ['marked', '1 (C) One.', '2 (C) Two.', '3 (C) Three.'],
    ['the last, unmarked', '1. (C) One.', '2. (C) Two.', '3  The mayor left.'],
    ['the first, unmarked', '1  The mayor came.', '2. (C) Two.', '3. (C) Three.'],
    ['one in the midst', '1. (C) One.', '2  The mayor came.', '3. (C) Three.'],
    ['all, unmarked', '1 One.', '2 Two.', '3 Three.'],
    ['under a year', '2007 Elections', '1 One.', '2 Two.', '3 Three.'],
    ['around a list with dots', '1 One:', '1. Rye.', '2. Oats.', '3. Corn.', '2 Two.', '3 Three.'],
  ])('%s', (_, ...lines) => {
    expect(numbers(withBody(say(lines)))).toEqual([1, 2, 3]);
  });

  test('after a list whose lines do not end as sentences', () => {
    const body = say(['1 One.', '2 Two:\nName: Doe\nTravel: 28 March 1999', '3 Three.']);
    expect(numbers(withBody(body))).toEqual([1, 2, 3]);
  });

  test('the last one after lines that were never wrapped', () => {
    const long = 'The mayor spoke at length of rye. '.repeat(6);
    const body = `1. ${long}\n2 ${long}\n3 ${long}`;
    expect(numbers(withBody(body))).toEqual([1, 2, 3]);
  });

  test.each([
    ['of rows', (i: number) => `${i} Rye and oats`, 1],
    ['of rows in columns, from the next number on', (i: number) => `${i}  Rye  23.4   7`, 3],
    ['of figures', (i: number) => `${i}   23.4`, 3],
    ['of years', (i: number) => `${i} Rye and oats`, 1950],
  ])('a table %s, a blank line after each, is part of its paragraph', (_, row, first) => {
    const table = Array.from({ length: 12 }, (_, i) => row(first + i));
    const body = say(['1. One.', '2. The table:', ...table, '3. Three.', '4. Four.']);
    expect(numbers(withBody(body))).toEqual([1, 2, 3, 4]);
  });

  test('a figure that begins a line, even the next number, is none', () => {
    const wrapped = '1. (C) He spoke with\n2 Ministers. He went to\n2 Rue Royale.\n\n2. (C) Two.';
    expect(numbers(withBody(wrapped))).toEqual([1, 2]);
    const last = '1. (C) One.\n\n2. (C) He met with\n3 Ministers and left.';
    expect(numbers(withBody(last))).toEqual([1, 2]);
    expect(numbers(withBody(last.replaceAll('(C) ', '')))).toEqual([1, 2]);
  });
});

describe('how number and marking are printed', () => {
  test.each([
    ['¶1. (SBU) Words.', 'SBU', '¶1. (SBU)'],
    ['¶1.  (SBU) Words.', 'SBU', '¶1. (SBU)'],
    ['1.(C) Words.', 'C', '1.(C)'],
    ['(C) 1. Words.', 'C', '(C) 1.'],
    ['¶1 (C) Words.', 'C', '¶1 (C)'],
    ['1. ( C ) Words.', 'C', '1. ( C )'],
    ['1. C) Words.', 'C', '1. C)'],
    ['1. 9C) Words.', 'C', '1. 9C)'],
    ['1. (C0 Words.', 'C', '1. (C0'],
    ['1, (C) Words.', 'C', '1, (C)'],
    ['1.. (C) Words.', 'C', '1.. (C)'],
    ['1. (UNCLAS) Words.', 'UNCLAS', '1. (UNCLAS)'],
    ['1. (c) Words.', 'C', '1. (c)'],
    ['1. (S/NF) Words.', 'S/NF', '1. (S/NF)'],
    ['1. (S//NF) Words.', 'S//NF', '1. (S//NF)'],
    ['1. (C/REL NATO) Words.', 'C/REL NATO', '1. (C/REL NATO)'],
    ['1. (S//REL TURKEY) Words.', 'S//REL TURKEY', '1. (S//REL TURKEY)'],
    ['1. (S//FGI//NF) Words.', 'S//FGI//NF', '1. (S//FGI//NF)'],
    ['1. (U//FOUO) Words.', 'U//FOUO', '1. (U//FOUO)'],
    ['1. (SBU/NF) Words.', 'SBU/NF', '1. (SBU/NF)'],
    ['1. (C NF) Words.', 'C NF', '1. (C NF)'],
    ['1. (S-NF) Words.', 'S-NF', '1. (S-NF)'],
    ['1. (N/SF) Words.', 'N/SF', '1. (N/SF)'],
    ['1. (SNF) Words.', 'SNF', '1. (SNF)'],
    ['1. (c/nf) Words.', 'C/NF', '1. (c/nf)'],
    ['1. (S\\NF) Words.', 'S/NF', '1. (S\\NF)'],
    ['1 (S/NF) Words.', 'S/NF', '1 (S/NF)'],
    ['1. (S/ NF) Words.', 'S/NF', '1. (S/ NF)'],
    ['1. (S//REL TO USA, GBR) Words.', 'S//REL TO USA, GBR', '1. (S//REL TO USA, GBR)'],
    ['1. [S/NF] Words.', 'S/NF', '1. [S/NF]'],
    ['1. (Secret) Words.', 'SECRET', '1. (Secret)'],
    ['1. [U]nder a pier.', null, '1.'],
    ['1. (C): Words.', 'C', '1. (C):'],
    ['1. (SBU). Words.', 'SBU', '1. (SBU).'],
    ['1. (C)) Words.', 'C', '1. (C))'],
    ['1. Words.', null, '1.'],
    ['1. (Comment) Words.', null, '1.'],
  ])('%s', (line, mark, printed) => {
    const [first] = withBody(`${line}\n\n2. (U) End.`).paragraphs;
    expect([first?.number, first?.mark, first?.printed]).toEqual([1, mark, printed]);
    expect(first?.text).toBe(mark === null ? line.slice(3) : 'Words.');
  });

  test('a marking after the label counts, and stays in the text', () => {
    const cable = withBody('1. Summary: (SBU) He came. End Summary.\n\n2. (U) He left.');
    expect(outline(cable)).toEqual(['1 SBU Summary: (SBU) He came. End Summary.', '2 U He left.']);
  });

  test('a whole text marked in one line', () => {
    const cable = withBody('1. (C - ENTIRE TEXT).\n\n2. AT DINNER HE SPOKE.\n\n3. HE LEFT.');
    expect(outline(cable)).toEqual([
      '1 C (C - ENTIRE TEXT).',
      '2 - AT DINNER HE SPOKE.',
      '3 - HE LEFT.',
    ]);
  });

  test('a number alone on its line; one that no words follow is left out, and doubted', () => {
    const cable = withBody('1. (C) One.\n\n2.\nHe came.\n\n3. (C)\n\nHe left.\n\n4. ');
    expect(outline(cable)).toEqual(['1 C One.', '2 - He came.', '3 C He left.']);
    expect(cable.doubts).toEqual([
      'Line 19: ¶2 has no portion marking, and others have.',
      'Line 26: "4." is printed without words and was left out.',
    ]);
  });
});
