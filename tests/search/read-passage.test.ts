// In: sentences that we made up. Out: which of them lean on the one before, and which tell of people.
import { expect, test } from 'vitest';
import { readPassage } from '../../src/search/read-passage.ts';
import { libraryOf } from './made-up-library.ts';

const leans = (text: string) => {
  const { index } = libraryOf(text);
  return [...index.passages].flatMap((passage) =>
    readPassage(passage, index).sentences.map((sentence) => sentence.leans),
  );
};

test.each([
  'He sank boats.',
  'In May they sank boats.',
  'That worried the pilots.',
  'Pilots from that harbor sank boats.',
])('%s leans', (text) => expect(leans(text)).toEqual([true]));

test.each([
  'Pilots sank boats.',
  'The minister said that boats sank.',
  'Berg noted that herring was dear.',
  'In the north of the harbor pilots saw them.',
])('%s does not lean', (text) => expect(leans(text)).toEqual([false]));

/** Whether people are found in a sentence by its "those". */
const tellsOfPeople = (text: string) => {
  const { index } = libraryOf(text);
  const those = index.vocabulary.idOf('those') ?? -1;
  return [...index.passages].some((passage) =>
    readPassage(passage, index).sentences.some(({ words }) => words.includes(those)),
  );
};

test.each([
  ['The guild would punish those who buy herring.', true],
  ['It was seen by those passing through.', true],
  ['Of those, three were sold.', true],
  ['The guild sank those ships.', false],
  ['Its boats were older than those of the pilots.', false],
])('%s', (text, isOfPeople) => expect(tellsOfPeople(text)).toBe(isOfPeople));
