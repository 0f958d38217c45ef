// In: questions that name a part of the cable. Out: which paragraphs are meant, and what is left to ask.
import { describe, expect, test } from 'vitest';
import { placeIn as placeAmong } from '../../src/answer/place.ts';
import { shipped } from '../commands/shipped-library.ts';

const placeIn = (question: string) => placeAmong(question, [...shipped.index.passages]);
const meant = (question: string) =>
  placeIn(question).passages?.map(({ paragraph }) => paragraph.number);
const left = (question: string) =>
  (placeIn(question).rest.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').toLowerCase();

const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

describe('09GUANGZHOU463: by number', () => {
  test.each([
    ['¶6', [6], ''],
    ['¶ 6?', [6], ''],
    ['What does paragraph 6 say?', [6], ''],
    ['paragraph number 6', [6], ''],
    ['para 10', [10], ''],
    ['Para. 10: who is Zhang?', [10], 'who is zhang'],
    ['how many gangs, par 6', [6], 'how many gangs'],
    ['paragraphs 2 and 5', [2, 5], ''],
    ['paras 2, 5, 9', [2, 5, 9], ''],
    ['¶¶3-5', [3, 4, 5], ''],
    ['paragraphs 3–5', [3, 4, 5], ''],
    ['paragraphs 3 to 5', [3, 4, 5], ''],
    ['paragraph 9 and ¶2', [2, 9], ''],
    ['paragraph six', [6], ''],
    ['the first paragraph', [1], ''],
    ['what does the last paragraph say', [11], ''],
    ['show me paragraph 6', [6], ''],
    ['6', [6], ''],
    ['2,5,9?', [2, 5, 9], ''],
    ['3-5', [3, 4, 5], ''],
    ['summary of ¶6', [6], ''],
    ['see ¶6 on gangs', [6], 'see on gangs'],
    ['the eleventh paragraph', [11], ''],
  ])('%s', (question, numbers, rest) => {
    expect(meant(question)).toEqual(numbers);
    expect(placeIn(question).named).toBe(true);
    expect(left(question)).toBe(rest);
  });

  test('"the last paragraph" of a cable that numbers none names no place', () => {
    const passages = [...shipped.index.passages].map((passage) => ({
      ...passage,
      paragraph: { ...passage.paragraph, number: null },
    }));
    const { named, lacking, rest } = placeAmong('the last paragraph: how many gangs?', passages);
    expect({ named, lacking, rest }).toEqual({
      named: false,
      lacking: [],
      rest: 'the last paragraph: how many gangs?',
    });
  });

  test.each([
    '¶12',
    'paragraph 0',
    'paragraph thirteen',
    'para 99: how many gangs?',
    'paragraphs 12-14',
  ])('%s: it has none such', (question) => {
    expect(placeIn(question).lacking.length).toBeGreaterThan(0);
    expect(placeIn(question).named).toBe(true);
  });
});

describe('09GUANGZHOU463: by role', () => {
  test.each([
    ['What does the comment say?', [7], 'what say'],
    ['what is in the comment', [7], 'what is'],
    ['In the comment, where do women end up?', [7], 'where do women end up'],
    ['What happens to children in the summary?', [1], 'what happens to children'],
    ['what does the Summary say', [1], 'what say'],
    ['summary?', [1], ''],
    ['give me a summary of the cable please', [1], ''],
    ['summarize this', [1], ''],
    ['comment', [7], ''],
  ])('%s', (question, numbers, rest) => {
    expect(meant(question)).toEqual(numbers);
    expect(left(question)).toBe(rest);
  });
});

describe('09GUANGZHOU463: by heading', () => {
  test.each([
    ['What does Zhang want under Rule of Law?', [10]],
    ['under "Rule of Law?"', [10]],
    ['in the section on Common Obstacles', [8, 9]],
    ['What is said under “Common Obstacles”?', [8, 9]],
    ['in the section "Efforts by the GDWF to Combat Trafficking"', [2, 3, 4, 5]],
  ])('%s', (question, numbers) => expect(meant(question)).toEqual(numbers));
});

describe('no part is named', () => {
  test.each([
    'How many gangs?',
    'Under pressure, what did parents do?',
    'Whose comments are quoted?',
    'What did they do in 2009?',
    '38',
    'parents of 6 children',
    'paragraph 2009',
    'paragraph',
    '¶',
    '',
  ])('%j', (question) => {
    expect(meant(question)).toEqual(ALL);
    expect(placeIn(question).named).toBe(false);
    expect(placeIn(question).rest).toBe(question);
  });
});
