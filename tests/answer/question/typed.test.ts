// In: what readers type. Out: the question that is in it.
import { describe, expect, test } from 'vitest';
import { questionIn } from '../../../src/answer/question/typed.ts';

describe('what is said beside the question is left out', () => {
  test.each([
    ['I was trying to recall how many boats sank.', 'how many boats sank.'],
    ["I can't remember who sank it", 'who sank it'],
    ['Hi! I live in Ohio. How many boats sank?', 'Hi! How many boats sank?'],
    ['Q7. How many boats sank?', 'How many boats sank?'],
    ['Exam question 12: how many boats', 'how many boats'],
    ['2009. How many boats sank?', '2009. How many boats sank?'],
    ['¶9: how many boats?', '¶9: how many boats?'],
    ['paragraph no. 9: how many boats?', 'paragraph no. 9: how many boats?'],
    ['I am asking how many sank. Thanks.', 'I am asking how many sank .'],
    ['I am told that 38 sank. How many floated?', 'I am told that 38 sank. How many floated?'],
    ['i forgot, who sank it?', 'who sank it?'],
    ['Could somebody please remind me where it sank', 'where it sank'],
    ['does anyone know when it sank?', 'when it sank?'],
    ['any idea how many boats sank', 'how many boats sank'],
    ['do we know how many boats sank?', 'how many boats sank?'],
    ['quick question: who sank it?', ': who sank it?'],
    ['who sank it?? forgot', 'who sank it?'],
    ['The boats sank in May, right?', 'The boats sank in May ?'],
    ["It was the mayor, wasn't it?", 'It was the mayor ?'],
    ['List the boats', 'the boats'],
    ['I think there was something about boats', 'boats'],
    ['Boats sank, or am I mixing it up?', 'Boats sank ?'],
    ['As I remember it, boats sank. Could you confirm this?', 'boats sank. ?'],
    ["I'd love to know who sank it", 'who sank it'],
    ['What, please, is the number of boats?', 'What is the number of boats?'],
    ['What, I think, is the number of boats?', 'What is the number of boats?'],
    ["if I'm not mistaken, who sank it?", 'who sank it?'],
    ['The boats sank, I have understood correct?', 'The boats sank ?'],
    ['lol who sank it', 'who sank it'],
    ['sorry to bother, wondering when it sank, no rush', 'when it sank'],
    ['wondering when it sank', 'when it sank'],
    ['my teacher wants to know when it sank', 'when it sank'],
    ['I would be grateful to know who sank it', 'who sank it'],
    ['I would be thankful to learn who sank it', 'who sank it'],
    ['Who sank it? I need a name.', 'Who sank it? .'],
    ['I need the exact date of the raid', 'the exact date of the raid'],
    ['The boats sank, am I right?', 'The boats sank ?'],
    ['the boats that sank, list please', 'the boats that sank'],
  ])('%s', (typed, question) => expect(questionIn(typed)).toBe(question));

  test.each([
    'Is the left right about the boats?',
    'Did anybody see the boats?',
    'How does anyone find boats?',
    'Could anyone tell the police about the boats?',
    'Has the navy got no clue?',
    'Is the mayor right or wrong?',
    'Was the story true or false?',
    'List is where?',
    'Who said "I don\'t know" about the boats?',
    'What did I remember?',
    'What does OMG mean?',
    'Who said I think the war is lost?',
    'Who shouted: help!',
    'Which party is far-right?',
    'Who is on the watch-list the office published?',
    'Who voted for was I right',
    'What did he forget?',
    'Who has any ideas about boats?',
    'Which boats are on the list?',
    'What did the mayor recall?',
    'Does it remind them of the war?',
    'I wonder',
  ])('and nothing else: %s', (typed) => expect(questionIn(typed)).toBe(typed));
});

describe('words cut short are written out', () => {
  test.each([
    ['hw many boats', 'how many boats'],
    ['boats n nets b4 the war', 'boats and nets before the war'],
    ['what % of boats sank', 'what percent of boats sank'],
    ['fishing w nets', 'fishing with nets'],
    ['who got picked 4 the job', 'who got picked for the job'],
    ['who wants 2 buy boats', 'who wants to buy boats'],
    ['what happens 2 the boats', 'what happens to the boats'],
    ['did 32k boats sink', 'did 32,000 boats sink'],
    ['what can u tell of boats acc to him', 'what can you tell of boats according to him'],
    ['Y did it sink', 'why did it sink'],
    ['boats w/o nets', 'boats without nets'],
    ['how old r the boats', 'how old are the boats'],
    ['why r boats sold', 'why are boats sold'],
    ['Hw many boats?', 'how many boats?'],
    ['boats as a % of ships', 'boats as a percent of ships'],
    ["The boat that I'm on", 'The boat that I am on'],
  ])('%s', (typed, question) => expect(questionIn(typed)).toBe(question));

  test.each([
    '4 boats',
    'a crew of 4 the boats',
    'What do the 2 do?',
    'paragraph 2: see the boats',
  ])('a number is one: %s', (typed) => expect(questionIn(typed)).toBe(typed));

  test.each([
    'Did U Win Tin sink the boat?',
    'PPL',
    'the W. Bank',
    'R&D',
    'N/A',
    '12% of boats',
    '5 % of boats',
    'Perón',
    'für',
    "rock 'n' roll",
    'ur-text',
  ])('an abbreviation is none of them: %s', (typed) => expect(questionIn(typed)).toBe(typed));
});
