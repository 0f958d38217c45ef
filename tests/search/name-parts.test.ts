// In: made-up cables that introduce names. Out: what words for a body mean there.
import { expect, test } from 'vitest';
import { analyse } from '../../src/search/language.ts';
import { wordsOf } from '../../src/search/word.ts';
import { libraryOf, plainly, termsOf } from './made-up-library.ts';

const CABLE = 'The Coastal Women’s Federation (CWF) met. The CWF chose a harbor for its group.';

/** Which words of a question mean a name of the cables, if a `certain` one is said to be one. */
function meant(
  question: string,
  abbreviation: string,
  cable: string,
  certain = '',
): readonly string[] {
  const { index } = libraryOf(cable);
  const id = index.vocabulary.idOf(abbreviation) ?? -1;
  const words = plainly(analyse(question).flatMap(({ tokens }) => wordsOf(tokens)));
  const asked = words.map((word) => ({ ...word, certain: word.form === certain }));
  const terms = termsOf(asked, index);
  return terms.flatMap(({ word, readings }) => (readings.has(id) ? [word.form] : []));
}

test.each([
  ['women’s group', ['group']],
  ['the ladies’ club', ['club']],
  ['the coastal organization', ['organization']],
  // Neither is said to be of women or of the coast.
  ['the group', []],
  ['the pilots’ group', []],
  // No body, one of a sort of its own, and several.
  ['the women’s harbor', []],
  ['the women’s committee', []],
  ['other women’s groups', []],
])('%s', (question, own) => expect(meant(question, 'cwf', CABLE)).toEqual(own));

test('the noun that a name ends on is that name where it is said to be a certain one', () => {
  expect(meant('the federation', 'cwf', CABLE, 'federation')).toEqual(['federation']);
  expect(meant('which federation', 'cwf', CABLE)).toEqual([]);
  const ofTwo = `${CABLE} The Fishing Federation (FF) left.`;
  expect(meant('the federation', 'cwf', ofTwo, 'federation')).toEqual([]);
  // General ones are not meant by their last word.
  const general = 'The United Nations (UN) met.';
  expect(meant('the nations', 'un', general, 'nations')).toEqual([]);
});

test('where it may be one of two names it is neither', () => {
  const both = `${CABLE} The Inland Women’s League (IWL) left.`;
  expect(meant('the women’s group', 'cwf', both)).toEqual([]);
  expect(meant('the inland group', 'iwl', both)).toEqual(['group']);
});
