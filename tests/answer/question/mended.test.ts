// In: questions with slips of the fingers and a made-up cable. Out: the questions as they were meant.
import { expect, test } from 'vitest';
import { mended } from '../../../src/answer/question/mended.ts';
import { libraryOf } from '../../search/made-up-library.ts';

const { index } = libraryOf(
  'Boots, moots and motors were sold by both.',
  'Berg sank the trawlerr near the quayside.',
  'The mayor of Tollby left.',
  'Qadhafi met Carles and Massood.',
  'Brynjolfsson and the mayor of Grauhaven met Grauhafer in Moldavia.',
);

test.each([
  ['Wihch boats did they sell, and what for?', 'which boats did they sell, and what for?'],
  ['how many leaflts were there', 'how many leaflets were there'],
  // No word of the cable but one that only shares letters with it: `boots`.
  ['the botom of the boats', 'the bottom of the boats'],
  ['who usualky sells the boats', 'who usually sells the boats'],
  ['the presidet of the guild', 'the president of the guild'],
  // Names: of the cable, and those that everybody knows.
  ['Who is the mayor of Tolbly?', 'Who is the mayor of Tollby?'],
  ["what are the Amreicans' views", "what are the Americans' views"],
  // However another script is put into our letters.
  ['who met Gaddafi and massoud?', 'who met Qadhafi and Massood?'],
  ['who met gaddafi?', 'who met Qadhafi?'],
  ["where is Norawy's fleet", "where is Norway's fleet"],
  // For short.
  ['what did Brynjo say, and brynjolf?', 'what did Brynjolfsson say, and Brynjolfsson?'],
])('%j', (text, meant) => expect(mended(text, index).text).toBe(meant));

test.each([
  'who sank the trawlerr by the quaysde?',
  'who is mazelt, and what did Leaflt say?',
  'Leaflt sank it',
  // Another vowel in a short name is another name.
  'who met Carlos?',
  'who met Garles?',
  // An ending more is another name, and two may be meant.
  'who is Mrs. Tollbys, and who is Parisi?',
  'which envoy left Berln?',
  'who went to Moldav, and what did Grauha say?',
  'what did Bryn say?',
  'What about kfor, ppl and qwty?',
])('%j stays as it is', (text) => expect(mended(text, index).text).toBe(text));

test('a compound is read as the cable writes it, in one word or in two', () => {
  const { index } = libraryOf(
    'The wheel chair stood in the nightclub.',
    'They sold a sail and a cloth.',
  );
  const read = (text: string) => mended(text, index).text;
  expect(read('who sat in the wheelchair?')).toBe('who sat in the wheel chair?');
  expect(read('are there night clubs in town?')).toBe('are there nightclubs in town?');
  expect(read('who was at the steamship?')).toBe('who was at the steamship?');
  expect([...mended('the wheelchair', index).slips]).toContainEqual(['wheel', 'wheelchair']);
});
