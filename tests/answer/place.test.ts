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
    ['paragraphs 3 thru 5', [3, 4, 5], ''],
    ['paragraphs from 3 to 5', [3, 4, 5], ''],
    ['who is named between paragraphs 3 and 5?', [3, 4, 5], 'who is named'],
    ['who is named in paras between 3 and 5?', [3, 4, 5], 'who is named in'],
    ['paragraph 9 and ¶2', [2, 9], ''],
    ['paragraph six', [6], ''],
    ['paragraphs 3-5 and 8', [3, 4, 5, 8], ''],
    ['paragraphs 8-6', [6, 7, 8], ''],
    ['paragraphs 1, 2, and 4 on Chen', [1, 2, 4], 'on chen'],
    ['6-11', [6, 7, 8, 9, 10, 11], ''],
    ['paragraphs six to eight', [6, 7, 8], ''],
    ['the last two paragraphs', [10, 11], ''],
    ['the first and last paragraphs', [1, 11], ''],
    ['the last but one paragraph', [10], ''],
    ['the second to last paragraph', [10], ''],
    ['the 3rd paragraph', [3], ''],
    ['does paragraph 6 or 7 mention gangs?', [6, 7], 'does mention gangs'],
    ['the first or the last paragraph', [1, 11], ''],
    ['the two last paragraphs', [10, 11], ''],
    ['the third from last paragraph', [9], ''],
    ['the third paragraph from the end', [9], ''],
    ['the third paragraph from the last?', [9], ''],
    ['the one before last paragraph', [10], ''],
    ['paragraph 5 and the 2 last paragraphs', [5, 10, 11], ''],
    ['the first and two last paragraphs', [1, 10, 11], ''],
    ['the 2 last paragraphs and ¶5', [5, 10, 11], ''],
    ['the first paragraph', [1], ''],
    ['what does the last paragraph say', [11], ''],
    ['show me paragraph 6', [6], ''],
    ['6', [6], ''],
    ['2,5,9?', [2, 5, 9], ''],
    ['3-5', [3, 4, 5], ''],
    ['summary of ¶6', [6], ''],
    ['see ¶6 on gangs', [6], 'on gangs'],
    ['38 gangs were involved (see para 6)', [6], '38 gangs were involved'],
    ['per para 7, 38 gangs were involved', [7], '38 gangs were involved'],
    ['in ¶7, 4 members a gang', [7], 'in 4 members a gang'],
    ['in para 3, 11 million handouts', [3], 'in 11 million handouts'],
    ['what do ¶6, 7 say of gangs', [6, 7], 'what do say of gangs'],
    ['38 gangs were involved (SBU ¶6)', [6], '38 gangs were involved'],
    ['38 gangs were involved (¶6, SBU)', [6], '38 gangs were involved'],
    ['para 6, 7 please', [6, 7], ''],
    ["38 gangs were involved, it's in 6.", [6], '38 gangs were involved'],
    ['38 gangs were involved (6)', [6], '38 gangs were involved'],
    ['38 gangs were involved [#6].', [6], '38 gangs were involved'],
    ['38 gangs were involved (see p. 6)', [6], '38 gangs were involved'],
    ['38 gangs were involved, see 6', [6], '38 gangs were involved'],
    ['38 gangs were involved p6', [6], '38 gangs were involved'],
    ['is “ships sank off Tollby (para 3)” in ¶6?', [6], 'is ships sank off tollby para 3 in'],
    ['#6: 38 gangs were involved', [6], '38 gangs were involved'],
    ['how many gangs in ¶6 (S/NF)?', [6], 'how many gangs in'],
    ['who spoke in paragraph 6. (C//NF)', [6], 'who spoke in'],
    ['¶6 (SECRET REPORTS)', [6], 'secret reports'],
    ['the eleventh paragraph', [11], ''],
    ['no. 6', [6], ''],
    ['show me 6', [6], ''],
    ['can you read us number 6 please?', [6], ''],
    ['what is in 6', [6], ''],
    ['what does 6 say?', [6], ''],
    ['what does 6 say about gangs?', [6], 'what does say about gangs'],
    ['p6 how many gangs?', [6], 'how many gangs'],
    ['the sixth one', [6], ''],
    ['last 3', [9, 10, 11], ''],
    ['§6, p7 and #8', [6, 7, 8], ''],
  ])('%s', (question, numbers, rest) => {
    expect(meant(question)).toEqual(numbers);
    expect(placeIn(question).named).toBe(true);
    expect(left(question)).toBe(rest);
  });

  test('"the last paragraph" is the last piece of a cable that numbers none', () => {
    const passages = [...shipped.index.passages].map((passage) => ({
      ...passage,
      paragraph: { ...passage.paragraph, number: null },
    }));
    const place = placeAmong('the last paragraph: how many gangs?', passages);
    expect(place).toMatchObject({ named: true, lacking: [], asked: 'last' });
    expect(place.passages).toEqual(passages.slice(-1));
  });

  test('of a range that is not all there the first that is lacking is told', () => {
    expect(placeIn('paragraphs 10-300: how many gangs?').lacking).toEqual([12]);
  });

  test.each([
    '¶12',
    'paragraph 0',
    'paragraph thirteen',
    'paragraph twenty-one',
    'para 99: how many gangs?',
    'paragraphs 12-14',
  ])('%s: it has none such', (question) => {
    expect(placeIn(question).lacking.length).toBeGreaterThan(0);
    expect(placeIn(question).named).toBe(true);
  });
});

describe('09GUANGZHOU463: by role', () => {
  test.each([
    ['What does the comment say?', [7], ''],
    ['what is in the comment', [7], ''],
    ['what is in the comment section?', [7], ''],
    ['is paragraph 5 classified?', [5], ''],
    ["what's the heading of paragraph 9?", [9], ''],
    ['In the comment, where do women end up?', [7], 'where do women end up'],
    ['What happens to children in the summary?', [1], 'what happens to children'],
    ['what does the Summary say', [1], ''],
    ['summary?', [1], ''],
    ['give me a summary of the cable please', [1], ''],
    ['summarize this', [1], ''],
    ['can someone sum it up?', [1], ''],
    ['What’s the gist?', [1], ''],
    ['what are the key points of this cable', [1], ''],
    ['tl;dr', [1], ''],
    ['give me the gist in one sentence', [1], ''],
    ['what are the key messages?', [1], ''],
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
    '38 gangs were involved, that is in 12',
    'how many in 6?',
    'show me 38',
    'show me one-fifth',
    'show me one',
    'what is P5',
    'give me a second',
    'what is second-hand',
    '38 gangs were involved (40)',
    'the number of gangs was 6',
    'migrants in Guangdong are 1 in 5',
    'In summary, 38 gangs were involved',
    'Tell me which paragraph 38 gangs are in',
    'Did they write “Ships sank in Tollby (see paras 2 and 4) in May”?',
    'Who wrote “Lund sold the boats in the summary of May”?',
    '“Berg sold twelve boats in ¶6” and what else?',
    'How many gangs?',
    'Under pressure, what did parents do?',
    'Whose comments are quoted?',
    'What are the key points of the plan?',
    'bottom line for parents?',
    'What did they do in 2009?',
    '38',
    'twenty-one',
    'parents of 6 children',
    'paragraph 2009',
    'What does the first paragraph from the last report say about parents?',
    'paragraph 3 from the end',
    'the third before last paragraph',
    'the three from last paragraph',
    'paragraph',
    '¶',
    '',
  ])('%j', (question) => {
    expect(meant(question)).toEqual(ALL);
    expect(placeIn(question).named).toBe(false);
    expect(placeIn(question).rest).toBe(question);
  });
});
