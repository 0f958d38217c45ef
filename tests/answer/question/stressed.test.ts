// In: questions with capitals that name nobody, and with names. Out: what is left of the capitals.
import { expect, test } from 'vitest';
import { withoutStress } from '../../../src/answer/question/stressed.ts';
import { words } from '../../shipped-words.ts';

test.each([
  ['Who Was The Last Mayor That Sailed?', 'WHO WAS THE LAST MAYOR THAT SAILED?'],
  ['how many boats DEMANDED a toll', 'how many boats demanded a toll'],
  [
    'Was it the HELPERS who STOLE the nets of Lund?',
    'Was it the helpers who stole the nets of Lund?',
  ],
  ['what EXCUSE did he have', 'what excuse did he have'],
])('%j', (text, plain) => expect(withoutStress(text, words)).toBe(plain));

test.each([
  'What did NATO say to UNICEF of AIDS?',
  'Who is Anna Maria Berg of Port Lusian?',
  'He sank it. Who is Anna Maria Berg?',
  'WHO SANK THE BOATS?',
  'Did The Hague, as Mayor Berg said, demand more pilots and boats than before?',
])('%j stays as it is', (text) => expect(withoutStress(text, words)).toBe(text));
