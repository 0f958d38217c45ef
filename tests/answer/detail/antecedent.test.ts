// In: questions for who, where "he" did it, about cables that we made up. Out: whom the sentence before means, or nobody.
import { expect, test } from 'vitest';
import { libraryOf } from '../../search/made-up-library.ts';
import { asking } from '../asker.ts';
import { shortAnswers } from './short-answer.ts';

const library = libraryOf(
  'Mayor Erik Lund, daily, tours the docks of Tollby. He wants to bring the ferry trade back to Gull Island.',
  'According to Ida Berg, nets are dear. Boats are dearer. In a speech she gave later, she said, "We will mend every net."',
  'The Sealers met on May 3. He dredged the canal for Port Lusian.',
  'Pilot Dahl spoke in Tollby. As an envoy of Norway, Holm also met the crews, and he counted the herons.',
);
const short = shortAnswers(library);

test('is who the sentence before is about, quoted with it', () => {
  expect(short('Who wants to bring the ferry trade back?')).toBe('Mayor Erik Lund');
  expect(asking(library)('Who wants to bring the ferry trade back?')).toMatch(
    /^Mayor Erik.*Island\.$/,
  );
});

test('is who spoke last', () => {
  expect(short('Who said "we will mend every net"?')).toBe('Ida Berg');
});

test('is nobody who stands behind the verb, where nobody stands before', () => {
  expect(short('Who dredged the canal?')).toBeNull();
});

test('is neither who was told it, nor one of two', () => {
  const of = shortAnswers(
    libraryOf(
      'Erik Wade told Ambassador Stone that the harbor had closed. He said the port would reopen.',
      'Mary Berg met the mayor on Monday. Later he sank the old boat.',
      'According to Jan Moe, the guild told Ole Holm to leave. He left the town in June.',
      'Minister Ole Berg spoke on fishing. The pilot Jan Moe took the ferry with his brother. He lost his hat at the pier.',
      'Jan Dahl, his deputy, stayed at home. He opened the new pier.',
    ),
  );
  expect(of('Who said the port would reopen?')).toBeNull();
  expect(of('Who sank the old boat?')).toBeNull();
  expect(of('Who left the town in June?')).toBeNull();
  expect(of('Who lost his hat?')).toBeNull();
  expect(of('Who opened the new pier?')).toBe('Jan Dahl');
});

test('is no one before whom the sentence itself names', () => {
  expect(short('Who counted the herons?')).not.toBe('Pilot Dahl');
});

test('is the body that "the organization" stands for', () => {
  const of = shortAnswers(
    libraryOf(
      'Since May, the Sealers Guild has met the mayor of Tollby. Her organization also works with the Marsh Board on nets, said Berg.',
      'Nets are dear.',
    ),
  );
  expect(of('Who works with the Marsh Board?')).toBe('the Sealers Guild');
});
