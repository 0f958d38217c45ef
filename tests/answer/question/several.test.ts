// In: what readers type. Out: the questions in it that can be put alone.
import { describe, expect, test } from 'vitest';
import { claimsIn, questionsIn } from '../../../src/answer/question/several.ts';

describe('several questions', () => {
  test.each([
    [
      'How come Lund sold it, and how many boats sank?',
      ['How come Lund sold it', 'how many boats sank?'],
    ],
    // Of those who fish nothing is asked.
    [
      'What do people who fish earn and whats the toll?',
      ['What do people who fish earn', 'whats the toll?'],
    ],
    [
      'Who is Lund? Why are there no boats? How many nets?',
      ['Who is Lund', 'Why are there no boats', 'How many nets?'],
    ],
    [
      'How many boats were lost in May? How many pilots?',
      ['How many boats were lost in May', 'How many pilots?'],
    ],
    [
      'How much money was lost in May and how many boats?',
      ['How much money was lost in May', 'how many boats?'],
    ],
    // What was done to them is said but once.
    [
      'How many boats and how many people were lost in May?',
      ['How many boats were lost in May?', 'how many people were lost in May?'],
    ],
    [
      'How many boats were lost in May and how many people?',
      ['How many boats were lost in May', 'how many people were lost in May'],
    ],
    ['How many boats? Also, how many nets?', ['How many boats', 'how many nets?']],
    // The last leans on the one before.
    [
      'Who is Lund? How many boats sank? Who sold them?',
      ['Who is Lund', 'How many boats sank? Who sold them?'],
    ],
    // Behind a name of its own "they" may be that.
    [
      'How many boats sank? How long had the Guild sailed when they met Lund?',
      ['How many boats sank', 'How long had the Guild sailed when they met Lund?'],
    ],
    [
      'Why did he say how many sank, and how many sailed?',
      ['Why did he say how many sank, and how many sailed?'],
    ],
    ['When did it sink and who saw Lund?', ['When did it sink', 'who saw Lund?']],
    [
      'Roughly how many boats sank and since when has Lund been here?',
      ['Roughly how many boats sank', 'since when has Lund been here?'],
    ],
    ['How many boats, and how many nets?', ['How many boats', 'how many nets?']],
    ['Who sank the boat? Where is Lund?', ['Who sank the boat', 'Where is Lund?']],
    [
      'For whom did Lund sail; what did Berg pay?',
      ['For whom did Lund sail', 'what did Berg pay?'],
    ],
  ])('%s', (text, expected) => expect(questionsIn(text)).toEqual(expected));
});

test('of the cable itself each is put alone, though it says "it"', () => {
  const parts = ['When was it sent', 'to whom was it addressed?'];
  const text = parts.join(' and ');
  expect(questionsIn(text, (part) => parts.includes(part))).toEqual(parts);
  expect(questionsIn(text)).toEqual([text]);
});

test('one on what the cable says goes before one on the cable itself, as behind it', () => {
  const isHeader = (part: string) => /signed/.test(part);
  const sank = 'How many boats sank';
  expect(questionsIn(`${sank}? Who signed it?`, isHeader)).toEqual([sank, 'Who signed it?']);
  expect(questionsIn(`Who signed it? ${sank}?`, isHeader)).toEqual(['Who signed it', `${sank}?`]);
  expect(questionsIn(`${sank}? Who mended it?`, isHeader)).toHaveLength(1);
});

describe('claims', () => {
  test.each([
    ['Lund founded the guild. The yard built 9 boats.'.split(/(?<=\.) /)],
    [['Lund founded the guild (¶2).', 'Berg owns the yard; see ¶4.']],
    [['The guild was founded in 1954.', 'Lund said that it has 9 boats.']],
    [['The guild has 9 boats (¶2);', 'the yard has 7 nets (¶3).']],
    ['¶6: Lund founded the guild. ¶7: The yard built 9 boats.'.split(/(?<=\.) /)],
    // The tagger sees no verb in the second.
    [['The guild has 9 boats (¶2).', 'Women account for 55 percent (¶3).']],
    // What leans on the claim before, or is none, goes with it; a dash divides nothing.
    [['Lund founded the guild. He built 9 boats there.']],
    [['Lund founded the guild. Both in 6.']],
    [['Lund built 9 boats. All were sold.']],
    [['Lund built 9 boats.', 'And all night ferries were cancelled.']],
    [['The port of St. Tollby sold 9 boats']],
    [['Lund – the pilot – said that 9 boats were sold. It is in ¶6.']],
    // A question is no claim.
    [['Lund founded the guild. The yard built 9 boats. Who owns it?']],
    [
      'Lund sank the boats. Berg sank the nets. Aas sold the yard. Dahl froze the fish.'.split(
        /(?<=\.) /,
      ),
    ],
  ])('%j', (parts) => expect(claimsIn(parts.join(' '))).toEqual(parts));

  test.each([
    'The guild has 9 boats. - The yard has 7 nets.',
    '1) The guild has 9 boats. 2) The yard has 7 nets.',
  ])('in a list: %s', (text) => {
    expect(claimsIn(text)).toEqual(['The guild has 9 boats.', 'The yard has 7 nets.']);
  });

  test('what is said before them and is none is left out', () => {
    expect(claimsIn('Nice find. Lund founded the guild.')).toEqual(['Lund founded the guild.']);
    expect(claimsIn('In 1954, then. Lund founded the guild.')[0]).toMatch(/^In 1954/);
  });
});

describe('one question', () => {
  test.each([
    'Who sank the boat?',
    'Who sank the boat, and when?',
    'Who sank the boat and why did they sink it?',
    'Of those who sailed, how many sank?',
    'Why can they not say how many sailed and how many sank?',
    'Why did Lund sail when Berg stayed?',
    'Which boats and nets were sold?',
    'Who confessed, whose brother owned the mill?',
    'How many boats did Lund, who runs the port, count?',
  ])('%s', (text) => expect(questionsIn(text)).toEqual([text]));
});
