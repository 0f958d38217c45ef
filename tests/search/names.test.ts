// In: words of questions and a made-up cable. Out: which of them are names, for which nothing else can stand.
import { expect, test } from 'vitest';
import { readQuestion } from '../../src/answer/question/question.ts';
import { words as tables } from '../shipped-words.ts';
import { libraryOf, termsOf } from './made-up-library.ts';

const { index } = libraryOf(
  'Tam Gao of the Harbor Company met Mayor Brun in Tollby on 12 boats. The governor left.',
);
const names = (text: string) =>
  termsOf(readQuestion(text, tables).words, index)
    .filter(({ isName }) => isName)
    .map(({ word }) => word.form);

test.each([
  ['did gao meet them in tollby?', ['gao', 'tollby']],
  ['how much did the company pay?', []],
  ['how much did the Company pay?', ['company']],
  ['what did the governor say?', []],
  ['what did the mayor say?', ['mayor']],
  ['were 12 boats sold in norway?', ['12', 'norway']],
  ['were danish boats sold?', ['danish']],
  ['do they sail to turkey?', ['turkey']],
  ['were polish boats sold?', []],
  ['How Many Boats Were Sold?', []],
  ['who DEMANDED boats', []],
])('%s', (text, expected) => expect(names(text)).toEqual(expected));

test('a name is met in what is called after it', () => {
  const { index } = libraryOf('She was a Brunite to the end.');
  const [term] = termsOf(readQuestion('What did Brun do?', tables).words, index);
  const met = [...(term?.readings.keys() ?? [])].map((id) => index.vocabulary.formOf(id));
  expect(met).toEqual(['brunite']);
});
