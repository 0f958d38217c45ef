// In: questions that do not begin with what asks. Out: the same, beginning with it.
import { expect, test } from 'vitest';
import { inUsualOrder, withNamed } from '../../../src/answer/question/usual-order.ts';

test.each([
  ['In Tollby, who sank it?', 'who sank it in Tollby?'],
  ['according to Lund, how many boats sank', 'how many boats sank according to Lund'],
  ['Of the boats, what share are old?', 'what share of the boats are old?'],
  ['Of the 40 boats, how many sank?', 'how many of the 40 boats sank?'],
  ['The guild was founded by whom?', 'by whom was The guild founded?'],
  ['The mayor of Tollby is who?', 'who is The mayor of Tollby?'],
])('%s: %s', (question, usual) => expect(inUsualOrder(question)).toBe(usual));

test.each([
  'Besides Lund, who sank it?',
  'In May, Lund left, who sank it?',
  'with more boats, would they fish?',
  'who sank it in Tollby?',
])('%s stays as it is', (question) => expect(inUsualOrder(question)).toBe(question));

test.each([
  ['A low catch rate, what was it again?', 'what was the low catch rate?'],
  ['that Ms Lund they all quote, what post does she hold?', 'what post does Lund hold?'],
  ['Erik Lund, what did he say?', 'what did Erik Lund say?'],
  // The town is nobody.
  ['In May, what did he say?', 'In May, what did he say?'],
  ['Ms Lund met Vik, what did she say?', 'Ms Lund met Vik, what did she say?'],
  ["Ms Lund's boss, who is she?", "Ms Lund's boss, who is she?"],
  ['Lund sank it, what did he say?', 'Lund sank it, what did he say?'],
])('what is named before: %s: %s', (question, usual) => expect(withNamed(question)).toBe(usual));
