// In: a quantity of a claim and one of a cable. Out: whether they say the same, something else, or nothing of each other.
import { expect, test } from 'vitest';
import { isEqual, isOther, isSame } from '../../../src/answer/doubt/same-quantity.ts';
import { quantitiesIn } from '../../../src/answer/quantity/quantities.ts';
import { analyse } from '../../../src/search/language.ts';

function only(text: string) {
  const [found] = analyse(text).flatMap((sentence) => quantitiesIn(sentence, text));
  if (!found) throw new Error(`no quantity in ${text}`);
  return found;
}

test.each<[string, string, 'same' | 'other' | 'neither']>([
  ['It has 20 percent.', 'It has one-fifth of the pilots.', 'same'],
  ['It has over 30 boats.', 'It has 38 boats.', 'same'],
  ['It has over 40 boats.', 'It has 38 boats.', 'other'],
  ['It has about 40 boats.', 'It has 38 boats.', 'same'],
  ['It has roughly 45 boats.', 'It has 38 boats.', 'other'],
  ['It has more than 38 boats.', 'It has fewer than 38 boats.', 'other'],
  ['It hires those under 60.', 'It hires sailors over 60 years old.', 'other'],
  ['It cost $26 million.', 'It cost about US$26 million.', 'same'],
  ['It cost €26 million.', 'It cost about US$26 million.', 'other'],
  ['It cost RMB 26 million.', 'It cost about US$26 million.', 'other'],
  ['It ended on March 3, 2009.', 'It ended on March 3.', 'same'],
  ['It ended in March.', 'It ended on March 3, 2009.', 'same'],
  ['It ended on March 4.', 'It ended on March 3, 2009.', 'other'],
  ['It ended in May 2009.', 'It ended in March 2009.', 'other'],
  ['It ended in 2007-08.', 'It ended in 2007-2008.', 'same'],
  // A year says nothing of a month.
  ['It ended in 2009.', 'It ended in March.', 'neither'],
  ['It took sixty days.', 'It took ninety days.', 'other'],
  ['It took seven days.', 'It took one week.', 'same'],
  ['It took four weeks.', 'It took one month.', 'same'],
  ['It took three months.', 'It took three weeks.', 'other'],
  ['It took more than two hours.', 'It took two days.', 'same'],
  ['It took two semesters.', 'It took two weeks.', 'neither'],
  ['It ended two months ago.', 'It ended two weeks ago.', 'other'],
  ['It ended 14 days ago.', 'It ended two weeks ago.', 'same'],
  ['It ended a week ago.', 'It ended in May 2009.', 'neither'],
  ['It has no more than 30 boats.', 'It has 38 boats.', 'other'],
  ['It has no fewer than 30 boats.', 'It has 38 boats.', 'same'],
  ['It cost 8 billion ringgit.', 'It cost RM 8 billion.', 'same'],
  ['It cost 8 million kroner.', 'It cost 8 million Norwegian Krone.', 'same'],
  ['It cost 26 million reais.', 'It cost R$26 million.', 'same'],
  ['It cost $26 million.', 'It cost R$26 million.', 'other'],
  ['It cost $200 million.', 'It cost 200 million naira.', 'other'],
])('%s | %s: %s', (claim, cable, expected) => {
  const [given, own] = [only(claim), only(cable)];
  const found = isSame(given, own) ? 'same' : isOther(given, own) ? 'other' : 'neither';
  expect(found).toBe(expected);
});

test('a number that is merely great or small enough is not equal', () => {
  expect(isEqual(only('It has over 30 boats.'), only('It has 38 boats.'))).toBe(false);
  expect(isEqual(only('It has 20 percent.'), only('It has one-fifth of the pilots.'))).toBe(true);
});
