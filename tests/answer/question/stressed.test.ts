// In: questions with capitals that name nobody, and with names. Out: what is left of the capitals.
import { expect, test } from 'vitest';
import { inUsualLetters, withoutStress } from '../../../src/answer/question/stressed.ts';
import { libraryOf } from '../../search/made-up-library.ts';
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

const { index } = libraryOf(
  'The Ferry Board of Tollby had brown boats, rice and money, which were usually stolen.',
  'Minister Berg left.',
);

test.each([
  [
    'how many old Boats were Stolen from the yards',
    'how many old boats were stolen from the yards',
  ],
  ['which Money did they Usually get', 'which money did they usually get'],
  ['what did Berg do with the Money?', 'what did Berg do with the money?'],
])('a capital for stress: %s', (text, plain) => expect(inUsualLetters(text, index)).toBe(plain));

test.each([
  'what did the Board say',
  'did Rice sign it',
  'did Will sign it',
  'was Grant there in May',
  'who met Grant in Tollby',
  'what did the Union want',
  'did Brown sign it',
  'who sailed with Will',
  'what did they say of Gates',
  'the people of Shanghai',
  'which African countries agreed',
  'how the West was won',
  'who is Anna Flowers?',
  'where do the Polish migrants live?',
])('a capital of a name: %s', (text) => expect(inUsualLetters(text, index)).toBe(text));
