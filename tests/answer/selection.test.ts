// In: requests for paragraphs as readers type them. Out: whether they give the paragraphs meant.
import { describe, expect, test } from 'vitest';
import { selectParagraphs } from '../../src/answer/selection.ts';
import { madeUpCable, paragraph } from '../reply/made-up-cable.ts';

const of = (...numbers: (number | null)[]) =>
  madeUpCable(numbers.map((number, at) => paragraph(number, `Text ${at}.`)));
const eleven = of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);

const numbers = (typed: string, cable = eleven) =>
  selectParagraphs(cable.paragraphs, typed).paragraphs.map(({ number }) => number);

test('the summary and the comments are asked for by what they are, where a cable has them', () => {
  const cable = madeUpCable([
    paragraph(1, 'Summary: it froze.', { role: 'summary' }),
    paragraph(2, 'Nets are dear.'),
    paragraph(3, 'Comment: so they are.', { role: 'comment' }),
  ]);
  expect(numbers('the Summary', cable)).toEqual([1]);
  expect(numbers('comment', cable)).toEqual([3]);
  expect(numbers('2 and comment', cable)).toEqual([2, 3]);
  expect(selectParagraphs(eleven.paragraphs, 'summary')).toMatchObject({ unread: ['summary'] });
});

describe('99PILCROW1 with ¶1–¶11', () => {
  test.each([
    ['6', [6]],
    ['¶6', [6]],
    [' ¶ 6 ', [6]],
    ['para 6', [6]],
    ['Paragraph 6', [6]],
    ['６', [6]],
    ['06', [6]],
    ['6-8', [6, 7, 8]],
    ['6–8', [6, 7, 8]],
    ['¶6 — ¶8', [6, 7, 8]],
    ['8-6', [6, 7, 8]],
    ['6 thru 8', [6, 7, 8]],
    ['six until eight', [6, 7, 8]],
    ['from 6 to 8', [6, 7, 8]],
    ['paragraphs from six till ¶8', [6, 7, 8]],
    ['between 6 and 8', [6, 7, 8]],
    ['between ¶6 and ¶8, 10', [6, 7, 8, 10]],
    ['2,5,9', [2, 5, 9]],
    [' 2 , 5 , 9 ', [2, 5, 9]],
    ['2 5 9', [2, 5, 9]],
    ['9,2,2,9-9', [2, 9]],
    ['first', [1]],
    ['LAST', [11]],
    ['All paragraphs', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
    ['first, last', [1, 11]],
    ['10-15', [10, 11]],
    ['six', [6]],
    ['Six to EIGHT', [6, 7, 8]],
    ['6.', [6]],
    ['2., 5.', [2, 5]],
    ['the last', [11]],
    ['2, 5 and 9', [2, 5, 9]],
    ['2 & 5; 9', [2, 5, 9]],
    ['paragraphs six through eight', [6, 7, 8]],
    ['number 6', [6]],
    ['sixth', [6]],
    ['the 6th paragraph', [6]],
    ['paragraph no. 6', [6]],
    ['first 3', [1, 2, 3]],
    ['last 3', [9, 10, 11]],
    ['the last two paragraphs', [10, 11]],
    ['first three and last', [1, 2, 3, 11]],
    ['last, 6-8', [6, 7, 8, 11]],
    ['the last but one', [10]],
    ['second to last', [10]],
    ['penultimate paragraph', [10]],
    ['third to the last', [9]],
    ['3-5,8', [3, 4, 5, 8]],
    ['6 or 7', [6, 7]],
    ['the third from last', [9]],
    ['third from the end', [9]],
    ['the third paragraph from the end', [9]],
    ['the two last', [10, 11]],
    ['3 last', [9, 10, 11]],
    ['2, two last but one', [2, 10]],
    ['2 5 last', [2, 5, 11]],
    ['2, 5 last', [2, 5, 11]],
    ['2,3 last', [2, 3, 11]],
    ['¶2 last', [2, 11]],
    ['paragraph 2 last', [2, 11]],
    ['2, the 3 last', [2, 9, 10, 11]],
    ['first and two last', [1, 10, 11]],
    ['one before last', [10]],
    ['2, two before the last', [2, 9]],
    ['first to third', [1, 2, 3]],
    ['§6', [6]],
    ['§§ 6–8', [6, 7, 8]],
    ['p6', [6]],
    ['pp. 6-8', [6, 7, 8]],
    ['#6, P.7 and nr. 8', [6, 7, 8]],
    ['para#6, par7, ¶#8', [6, 7, 8]],
    ['§2 last', [2, 11]],
    ['the 6th one', [6]],
    ['the sixth and the last one', [6, 11]],
    ['“6”, **7** and `8`!', [6, 7, 8]],
    ['\u200b6\u2067', [6]],
    ['6️⃣', [6]],
    ['6 or 8 but not 7', [6, 8]],
  ])('“%s” is %j', (typed, expected) => {
    expect(numbers(typed)).toEqual(expected);
  });

  test.each([
    ...['abc', 'ABC', '-', '—', 'to', '6-', '-6', '6.5', '6..', '1e3', '6-8-9', '🙂', '1½'],
    ...['6 to the end', 'Twelfth  last', 'first 0', 'last two to four', 'first 6 - 8'],
    ...['first to last', '9'.repeat(40), '3 from the end', '3 from last', 'six to one before last'],
    ...['first from the end', '2 third from the end'],
  ])('“%s” is no request, and is told so as it was typed', (typed) => {
    expect(selectParagraphs(eleven.paragraphs, typed)).toEqual({
      paragraphs: [],
      asked: '',
      bounds: [],
      lacking: [],
      unread: [typed],
    });
  });

  test.each(['', '  ', 'the'])('“%s” asks for nothing', (typed) => {
    expect(selectParagraphs(eleven.paragraphs, typed)).toMatchObject({
      paragraphs: [],
      unread: [],
    });
  });

  test('“2, abc and x” is read as far as it can be', () => {
    expect(numbers('2, abc and x')).toEqual([2]);
    expect(selectParagraphs(eleven.paragraphs, '2, abc and x')).toMatchObject({
      asked: '2',
      unread: ['abc', 'x'],
    });
  });

  test.each(['0', '12', '12-99', '999999'])('“%s” asks for what is not there', (typed) => {
    expect(numbers(typed)).toEqual([]);
    expect(selectParagraphs(eleven.paragraphs, typed).lacking).toHaveLength(1);
  });

  test('the request in its shortest form asks for the same again', () => {
    const { asked, bounds } = selectParagraphs(eleven.paragraphs, ' last two, ¶6 – 8 , 2, 2');
    expect(asked).toBe('last 2,6-8,2');
    expect(bounds).toEqual([...[10, 11].map((last) => [last, last]), [6, 8], [2, 2]]);
    expect(numbers(asked)).toEqual([2, 6, 7, 8, 10, 11]);
  });
});

test.each([
  ['twenty-one', [21]],
  ['paragraph Twenty One', [21]],
  ['thirty-two', [32]],
  ['twenty-first', [21]],
  ['the 22nd', [22]],
  ['a hundred and five', [105]],
  ['one hundred', [100]],
  ['twenty to twenty-two', [20, 21, 22]],
  ['one hundred and five to a hundred and seven', [105, 106, 107]],
])('99PILCROW1 with ¶1–¶130: “%s” is %j', (typed, expected) => {
  expect(numbers(typed, of(...Array.from({ length: 130 }, (_, at) => at + 1)))).toEqual(expected);
});

test('99PILCROW1 with text before ¶1 and after ¶2: the body is both', () => {
  const cable = of(null, 1, 2, null);
  const { paragraphs } = selectParagraphs(cable.paragraphs, 'body');
  expect(paragraphs.map(({ text }) => text)).toEqual(['Text 0.', 'Text 3.']);
});

test('99PILCROW1 with ¶8 twice gives both', () => {
  expect(numbers('8', of(7, 8, 8, 9))).toEqual([8, 8]);
});

test('99PILCROW1 without numbers is had as first, last or body', () => {
  const body = of(null);
  expect(['first', 'last', 'body'].map((typed) => numbers(typed, body))).toEqual([
    [null],
    [null],
    [null],
  ]);
  expect(numbers('1', body)).toEqual([]);
  expect(selectParagraphs(eleven.paragraphs, 'body').unread).toEqual(['body']);
});
