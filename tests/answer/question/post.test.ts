// In: questions that are no more than somebody's post. Out: the same, beginning with what asks.
import { expect, test } from 'vitest';
import { asWhoIs, withWhatIs } from '../../../src/answer/question/post.ts';

test.each([
  ["Mr. Lund's job title?", "what is Mr. Lund's job title?"],
  ['lund’s rank', 'what is lund’s rank'],
  ["what's his post", "what's his post"],
  ["the boat at Lund's post", "the boat at Lund's post"],
  ["who has Lund's job?", "who has Lund's job?"],
  ['Erik Lund job title?', 'who is Erik Lund?'],
  ['Dr. Lund, rank?', 'Dr. Lund, rank?'],
  ['Gull Bay post office?', 'Gull Bay post office?'],
])('%s: %s', (question, whole) => expect(withWhatIs(question)).toBe(whole));

test.each([
  ["who's this Lund person, what post does she hold?", 'who is Lund?'],
  ["Who was Lund again, what's his job?", 'who is Lund?'],
  ['erik lund - what is his position', 'who is erik lund'],
  ['whats the job of that Lund person who talks all the time?', 'who is Lund'],
  ['who is this Lund guy?', 'who is Lund?'],
  ["what is Erik Lund's position at the guild?", 'who is Erik Lund at the guild?'],
  ['whats erik lunds job?', 'who is erik lund?'],
  ['erik lund: his post?', 'who is erik lund?'],
  ["Lund, what's her job title again?", 'who is Lund?'],
  ['erik lund who?', 'who is erik lund?'],
  ['lund = who?', 'who is lund?'],
  ["what is New France's position?", "what is New France's position?"],
  ["what is Lund's position on the ban?", "what is Lund's position on the ban?"],
  ['what is the position of the bank?', 'what is the position of the bank?'],
  ['says who?', 'says who?'],
  ['who is this for?', 'who is this for?'],
  ['what is the title of this cable?', 'what is the title of this cable?'],
  ['pilots, what is their occupation?', 'pilots, what is their occupation?'],
  ['Who was mayor before Lund?', 'Who was mayor before Lund?'],
  ['who is the mayor, what is his job?', 'who is the mayor, what is his job?'],
])('%s: %s', (question, who) => expect(asWhoIs(question)).toBe(who));
