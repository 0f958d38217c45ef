// In: markings as the field prints them. Out: whether they read as words.
import { expect, test } from 'vitest';
import { markingInWords } from '../../src/reply/marking.ts';

test.each([
  ['U', 'unclassified'],
  ['SBU', 'sensitive but unclassified'],
  ['C', 'confidential'],
  ['S', 'secret'],
  ['S/NF', 'secret, no foreign nationals'],
  ['S//NF', 'secret, no foreign nationals'],
  ['C/NF', 'confidential, no foreign nationals'],
  ['SBU/NF', 'sensitive but unclassified, no foreign nationals'],
  ['C/REL NATO', 'confidential, releasable to NATO'],
  ['S//REL TURKEY', 'secret, releasable to TURKEY'],
  ['S//REL TO USA, GBR', 'secret, releasable to USA, GBR'],
  ['S//FGI//NF', 'secret, foreign government information, no foreign nationals'],
  ['U//FOUO', 'unclassified, for official use only'],
  ['SNF', 'secret, no foreign nationals'],
  ['LOU', 'limited official use'],
  ['C NF', 'confidential, no foreign nationals'],
  ['S-NF', 'secret, no foreign nationals'],
  ['S//NF-FGI', 'secret, no foreign nationals, foreign government information'],
  ['C REL NATO', 'confidential, releasable to NATO'],
  ['SBU NOFORN', 'sensitive but unclassified, no foreign nationals'],
  ['N/SF', 'secret, no foreign nationals (printed N/SF)'],
  ['CONFIDENTIAL', 'confidential'],
  ['SECRET/NOFORN', 'secret, no foreign nationals'],
  ['SENSITIVE BUT UNCLASSIFIED', 'sensitive but unclassified'],
  ['TOP SECRET', 'top secret'],
  ['CONFIDENTIAL - ENTIRE TEXT', 'confidential, the entire text'],
])('%s is %s', (mark, words) => {
  expect(markingInWords(mark)).toBe(words);
});

test('a part that is not known stays as printed, and no name of JavaScript is taken for one', () => {
  expect(markingInWords('S//XYZ')).toBe('secret, XYZ');
  expect(markingInWords('S XYZ-1 NF')).toBe('secret, XYZ 1, no foreign nationals');
  expect(markingInWords('XYZ-1')).toBe('XYZ-1');
  expect(markingInWords('constructor')).toBe('constructor');
});

test('no marking is said to be none', () => {
  expect(markingInWords(null)).toBe('unmarked');
});
