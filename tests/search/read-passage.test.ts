// In: sentences that we made up. Out: which of them lean on the one before.
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
