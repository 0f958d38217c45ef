// In: made-up cables that introduce names. Out: what words for a body mean there.
import { expect, test } from 'vitest';
import { analyse } from '../../src/search/language.ts';
import { wordsOf } from '../../src/search/word.ts';
import { libraryOf, plainly, termsOf } from './made-up-library.ts';

const CABLE = 'The Coastal Women’s Federation (CWF) met. The CWF chose a harbor for its group.';

/** What a question's words mean among the names of the cables. */
function meant(question: string, abbreviation: string, cable: string): readonly string[] {
  const { index } = libraryOf(cable);
  const id = index.vocabulary.idOf(abbreviation) ?? -1;
  const words = analyse(question).flatMap(({ tokens }) => wordsOf(tokens));
  const terms = termsOf(plainly(words), index);
  return terms.flatMap(({ word, readings }) => (readings.has(id) ? [word.form] : []));
}

test.each([
  ['women’s group', ['group']],
  ['the ladies’ club', ['club']],
  ['the coastal organization', ['organization']],
  ['the federation', ['federation']],
  // Neither is said to be of women or of the coast.
  ['the group', []],
  ['the pilots’ group', []],
  // No body.
  ['the women’s harbor', []],
])('%s', (question, own) => expect(meant(question, 'cwf', CABLE)).toEqual(own));

test('where it may be one of two names it is neither', () => {
  const both = `${CABLE} The Inland Women’s League (IWL) left.`;
  expect(meant('the women’s group', 'cwf', both)).toEqual([]);
  expect(meant('the inland group', 'iwl', both)).toEqual(['group']);
});
