// In: questions about cables that we made up, in which somebody did not do it. Out: that he is no answer.
import { expect, test } from 'vitest';
import { libraryOf } from '../../search/made-up-library.ts';
import { asker } from '../asker.ts';
import { shortAnswers } from './short-answer.ts';

test('who did not do it did not, and is not who told others not to', () => {
  const ask = asker(
    'The sealers had planned a regatta in Tollby, but the wardens talked them into not joining the regatta.',
    'Nets were mended.',
  );
  expect(ask('Who joined the regatta?')).toBe('not-covered');
  const not = asker('The Pilots Guild did not join the regatta.', 'Nets were mended.');
  expect(not('Who joined the regatta?')).toBe('not-covered');
  expect(not('Who did not join the regatta?')).toMatch(/^The Pilots Guild/);
});

test('another sentence may tell who did', () => {
  const short = shortAnswers(
    libraryOf(
      'On July 9, Mayor Lund argued that the Lock Board did not receive any money for the dock in Tollby.',
      'To pay the dredgers, a dock in Tollby was given to Erik Berg.',
    ),
  );
  expect(short('Who received the dock in Tollby?')).toBe('Erik Berg');
});
