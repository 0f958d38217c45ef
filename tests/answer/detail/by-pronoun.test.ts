// In: questions for who, where "he" did it, about a made-up cable. Out: nobody whom another part of the sentence names.
import { expect, test } from 'vitest';
import { libraryOf } from '../../search/made-up-library.ts';
import { shortAnswers } from './short-answer.ts';

const short = shortAnswers(
  libraryOf(
    'The Sealers met on May 3. He dredged the canal for Port Lusian.',
    'Erik Wade told Ambassador Stone that the harbor had closed. He said the port would reopen.',
  ),
);

test.each(['Who dredged the canal?', 'Who said the port would reopen?'])('%s', (question) =>
  expect(short(question)).toBeNull(),
);
