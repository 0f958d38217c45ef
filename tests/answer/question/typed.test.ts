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
    ['who sank it? <:cod:123456789012345678> <a:x:1> <t:1700000000:R>', 'who sank it?'],
    ['<@!12> who </ask:12> sank it in <#12>', 'who sank it in'],
    ['who sank <it>?', 'who sank <it>?'],
    ['May I ask who sank it?', 'who sank it?'],
    ['Who, might I ask, sank it?', 'Who sank it?'],
    ['Who sank it, if you please?', 'Who sank it ?'],
    ['did it sink? y/n', 'did it sink'],
    ['May we fish there?', 'May we fish there?'],
    ['Can we ask the court for it?', 'Can we ask the court for it?'],
    ['Who is in the 90s percentile?', 'Who is in the 90s percentile?'],
    ['Did it sink in the sixties or the 90s?', 'Did it sink in the 1960s or the 1990s?'],
    ['Is a man in his sixties aboard?', 'Is a man in his sixties aboard?'],
    ['date of this msg?', 'date of this message?'],
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
    ['Who sank it? I want to quote the name, so I would like to check.', 'Who sank it?'],
    ['Who sank it? That seems harsh to me', 'Who sank it?'],
    ['who sank it pls', 'who sank it'],
    ['Who sank it? Makes me shiver.', 'Who sank it?'],
    ["Who sank it in '61 and '08?", 'Who sank it in 1961 and 2008?'],
    ['How many sank in 07 and 08?', 'How many sank in 2007 and 2008?'],
    ["Who said 'boats sank'?", "Who said 'boats sank'?"],
    ['Good morning everyone, who sank it?', 'who sank it?'],
    ['Who sank it? My pupils bet on 50 boats :)', 'Who sank it?'],
    ['my old teacher swears that the boats sank. Did they?', 'the boats sank. Did they?'],
    ['Someone here said 12 boats sank', '12 boats sank'],
    ['a friend of mine insists the boats sank', 'the boats sank'],
    ['For our harbor overview: who sank it?', 'who sank it?'],
    ['genuine question, who sank it?', 'who sank it?'],
    ['How many boats sank? Asking for my essay.', 'How many boats sank?'],
    ['Number of boats? I lost my notes.', 'Number of boats?'],
    ['Who sank it? Tell me.', 'Who sank it?'],
    ['my grandfather claims 38 boats sank, right?', '38 boats sank ?'],
    ['My boss in Tollby says the boats that sank were old', 'the boats that sank were old'],
    ['quick one for my flashcards: who sank it', 'who sank it'],
    ['Who sank it? (harbor question, I am writing a paper)', 'Who sank it?'],
    [
      'I saw this in the train and forgot it, so would you kindly tell me who sank boats',
      'who sank boats',
    ],
    ['I saw this, could you tell me who sank boats? I only skimmed that bit', 'who sank boats?'],
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
    'Who sank it? I mean the boat that I saw.',
    'Who sank it? I like Lund',
    'Who sank it? I bought 12 boats in 1954.',
    'Who said my crew and I swear to sink boats?',
    'Ready? Tell me the number of boats.',
    'Could you help me? I need to know the number of boats.',
    'Which boat? The one that my book says sank',
    'How many boats? Just the boats in my harbor',
    'My question is who claimed the boats sank',
    'my view is that the mayor said so',
    'As for our man Lund: who sank his boat?',
    'my notes on what the mayor said are lost',
    'Someone in the guild said the boats sank. Who was that?',
    'Someone in the guild said the boats sank.',
    'According to Lund, one member claimed what?',
    'Which boat is bigger: the first, another one, or the last one?',
    'I wonder',
  ])('and nothing else: %s', (typed) => expect(questionIn(typed)).toBe(typed));
});

describe('words cut short are written out', () => {
  test.each([
    ['hw many boats', 'how many boats'],
    ['boats n nets b4 the war', 'boats and nets before the war'],
    ['Waht did teh mayor say adn when?', 'what did the mayor say and when?'],
    ['Hwo meny boats are theer?', 'how many boats are there?'],
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
    ['how many yrs did it float', 'how many years did it float'],
    ['what yr did it sink', 'what year did it sink'],
    ["did it sink in '98?", 'did it sink in 1998?'],
    ['did it float in 08 and 09?', 'did it float in 2008 and 2009?'],
    ["who said '38 boats sank'?", "who said '38 boats sank'?"],
    ['what is in section 01 of 03?', 'what is in section 01 of 03?'],
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

test.each([
  'I have a question about the boats: could you tell me who owns them?',
  'I am told that boats sank, can you tell me where?',
  'For my essay on boats in the harbor, could you tell me how many sank',
])('a question keeps what it leans on: %s', (typed) => {
  expect(questionIn(typed)).toContain('boats');
});

describe('what somebody does is who he is', () => {
  test.each([
    ["What is Anna Berg's job?", 'who is Anna Berg?'],
    ['What is the position of Mr Erik Berg exactly?', 'who is Mr Erik Berg?'],
    ['What was the title of Anna Berg?', 'who is Anna Berg?'],
    ['Asking for a friend: where is Tollby?', 'where is Tollby?'],
    ['Where is Tollby? asking for a friend who got lost', 'Where is Tollby?'],
    ["what's berg's exact title", 'who is berg'],
    ['What position does Ms. Berg hold?', 'who is Ms. Berg?'],
    ['which post Anna Berg holds', 'who is Anna Berg'],
    ['What job does Berg have? I forgot it in my notes.', 'who is Berg?'],
  ])('%s', (typed, question) => expect(questionIn(typed)).toBe(question));

  test.each([
    'What is the position of Norway?',
    'What is the role of the guild?',
    "What is the captain's job?",
    "What is Berg's job on the boat?",
    'What job does he have?',
    "What is happening in Berg's job?",
    "What was Berg's first job?",
    "What is Iceland's position?",
    "What was Berg's role?",
    'What position did the pilots hold?',
  ])('but not: %s', (typed) => expect(questionIn(typed)).toBe(typed));
});

test('the number and marking of a pasted paragraph are none of the question', () => {
  expect(questionIn('12. (SBU) The guild sold nets.\n¶6. (C//NF) Pilots swam.')).toBe(
    'The guild sold nets. Pilots swam.',
  );
  expect(questionIn('> (SBU) Who sold nets?')).toBe('Who sold nets?');
  expect(questionIn('Is option (C) a net?')).toBe('Is option (C) a net?');
});
