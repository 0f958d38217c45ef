// In: questions and a made-up cable. Out: the questions with names as the cable has them.
import { expect, test } from 'vitest';
import { asPrinted } from '../../../src/answer/question/initials.ts';
import { libraryOf } from '../../search/made-up-library.ts';

const { index } = libraryOf(
  'The Tollby Harbor Guild met at Port de Lund, as the Gull Ferry Union and the Great Fish Utensils had left.',
  'Praised by the OFN, they sell nets under cover. Pilots like sailing.',
  'Carlos Ivan Alvarez lent the World Trade Outpost nets. The World Herring Office and the Salt Yards Bank (SYB) sold a pier.',
);
const printed = (text: string) => asPrinted(text, index, () => {});

test.each([
  ['who led the THG?', 'who led the Tollby Harbor Guild?'],
  ['who led the thg?', 'who led the Tollby Harbor Guild?'],
  ['what did the wto borrow?', 'what did the World Trade Outpost borrow?'],
  ['where is PDL', 'where is Port de Lund'],
  ['whom did the Organisation of Fishing Nations praise?', 'whom did the OFN praise?'],
])('%j', (typed, meant) => expect(printed(typed)).toBe(meant));

test.each([
  // Two have these initials.
  'who led the GFU?',
  // Words in small letters are no name: "sell nets under".
  'what is SNU?',
  // "Pilots like sailing" is none either.
  'who sails, pls?',
  'what did old Finn Nord praise, and how does a thug sell nets under cover?',
  'THG-2 and T.H.G.',
  // These are no initials, in whatever letters.
  'WHO sold the pier?',
  'tell me: who sold the pier?',
  // A body that everybody knows is no fisher.
  'what did the CIA lend?',
  // It stands for another name in the cable.
  'what did the Swedish Yachting Board sell?',
])('%j stays as it is', (typed) => expect(printed(typed)).toBe(typed));

test('each word is told with what was typed for it', () => {
  const told: string[][] = [];
  asPrinted('the PDL', index, (...one) => told.push(one));
  expect(told).toEqual([
    ['Port', 'PDL'],
    ['de', 'PDL'],
    ['Lund', 'PDL'],
  ]);
});
