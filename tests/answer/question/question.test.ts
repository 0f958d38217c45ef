// In: what readers type. Out: what kind of answer it asks for, and which words carry its subject.
import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../../src/answer/question/question.ts';
import type { AskedWord } from '../../../src/search/terms.ts';
import { words as tables } from '../../shipped-words.ts';

const read = (text: string) => readQuestion(text, tables);
const asked = (text: string) => read(text).asked;
/** Words that count less than others. */
const lesser = (text: string) =>
  read(text).words.flatMap(({ form, share }) => (share < 1 ? [form] : []));
const subject = (text: string) => read(text).words.map(({ form }) => form);
const focus = (text: string) => {
  const { focus, tokens } = read(text);
  return focus.map((at) => tokens[at]?.text);
};

describe('the kind of answer asked for', () => {
  test.each([
    ['How many boats sank?', 'count'],
    ['number of boats?', 'count'],
    ['tell me the number of boats', 'count'],
    ['how often do they sail', 'count'],
    ['passport number of Ida Lund', null],
    // It is no date that candidates and mandates end with.
    ['nobody chose the guild’s candidate', null],
    ['approve the mandate', null],
    ['Lund names two ports', null],
    ['huts to go up on what is left of the land, how many?', 'count'],
    ['besides the two who sank, how many boats sailed?', 'count'],
    ['what is their sales figure so far', 'amount'],
    ['where does Tollby stand in the list of the busiest ports?', 'amount'],
    ['Of what they sell, what share is herring?', 'percent'],
    ['how many pilots sail, in percent?', 'percent'],
    ['in dollars, what did the guild pay', 'money'],
    ['what is the old boat worth?', 'money'],
    ['what is the amount of the fine for a lost net', 'money'],
    ['what is the amount of rope sold', 'amount'],
    ['how much did the fund fork out for the pier', 'money'],
    ['how much is one of the boats', 'money'],
    ["what's the old bank's rate", 'amount'],
    ['what did Lund want to pay them back for', null],
    ['what is worth mending?', 'meaning'],
    ['whats the market value of the boat', 'money'],
    ['what is the value of trust', 'meaning'],
    ['year Lund ratified it?', 'date'],
    ["Tollby's rank among the ports", 'amount'],
    ['what is the longest they can hold him', 'duration'],
    ['what sentence did Berg get?', 'duration'],
    ['what sentence did Berg repeat?', 'meaning'],
    ['whereabouts did it sink?', 'where'],
    ['when the crews go to sea where do they leave the boats?', 'where'],
    ['in which hotel was the dinner', 'where'],
    ['which hotel was the dinner at?', 'where'],
    ['which hotel burned?', 'which'],
    ['How big is the fleet?', 'amount'],
    ['What was the turnout?', 'amount'],
    ['What is the inflation rate?', 'amount'],
    ['What is the toll road?', 'meaning'],
    ['what rich lawyer of Tollby bought the boats', 'which'],
    ['what club of pilots strikes', 'which'],
    ['What old harbor company built it?', 'who'],
    ['What type of boat sank?', 'meaning'],
    ['what post did Berg hold', 'meaning'],
    ['What fear of pilots is it?', 'meaning'],
    ['What ended the growth of herring?', 'meaning'],
    ['Which office does the toll pass through?', 'who'],
    ['How much money was spent?', 'money'],
    ['How much is the navy paying for nets?', 'money'],
    ['how much is a ton of herring', 'money'],
    ['how much did the nets cost', 'money'],
    ['how much of the river froze', 'amount'],
    ['how much funds were given', 'amount'],
    ['how much the pilots paid', 'money'],
    ['how much pilots paid', 'money'],
    ['how much of the women’s income', 'amount'],
    ['How many euros did they pay?', 'money'],
    ['What percentage of pilots are women?', 'percent'],
    ['what share of the boats is old', 'percent'],
    ['what would they do if they got a bigger budget', null],
    ['what slice of the budget goes on nets', 'percent'],
    ['what part of the pilots is old?', 'percent'],
    ['What part of all the divers in Tollby is from Gullby?', 'percent'],
    ['what part of the revenue comes from tolls?', 'percent'],
    ['How big part of the crew is old?', 'percent'],
    ['how much of the people is old?', 'percent'],
    ['what part of the harbor plan did he like?', 'meaning'],
    ['how much of the tar is left?', 'amount'],
    ['what part of the law protects women?', 'meaning'],
    ['what part of Norway do pilots come from?', 'meaning'],
    ['how much of the day are the children watched?', 'amount'],
    ['How big a part of the fleet is old?', 'percent'],
    ['By how many percent did it grow?', 'percent'],
    ['growth of the fleet, in percent?', 'percent'],
    ['tons of herring sold?', 'amount'],
    ['What did the navy pay for the nets?', 'money'],
    ['What is the highest registration number?', 'amount'],
    ['What number does the guild give?', 'amount'],
    ['Now what is the real count?', 'amount'],
    ['Which figure is the director?', 'which'],
    ['What price were boats sold for, on average?', 'money'],
    ['Was anybody hurt -who was it?', 'who'],
    ['Are go-betweens fined even when they sail?', null],
    ['What would they spend more money on, if they sold it?', null],
    ['Indicate the quantity of herring.', 'amount'],
    ['How old are the pilots?', 'age'],
    ['What age are they?', 'age'],
    ['age at which pilots retire', 'age'],
    ['Age of the girl who sank it?', 'age'],
    ['Typical ages of pilots?', 'age'],
    ['storm death toll?', 'amount'],
    ['toll road?', null],
    ['Where does the story of the wreck come from?', null],
    ['Where do the pilots come from?', 'where'],
    ['In which communes do they fish?', 'where'],
    ['On what would they spend more of it?', null],
    ["What's the mayor of Gull called, the one who struck?", 'which'],
    ['How long did the strike last?', 'duration'],
    ['How many years did it last?', 'duration'],
    ['what is the number of years the pilots got?', 'duration'],
    ['When did the strike begin?', 'date'],
    ['since when do they strike', 'date'],
    ['In what part of the year do they fish?', 'date'],
    ['In what year was the port built?', 'date'],
    ['year the guild began?', 'date'],
    ['What were the exact dates of the fair?', 'date'],
    ['Which guild dates back to 1954?', 'which'],
    ['When pilots strike, who sails the boats?', 'who'],
    ['When pilots strike, the harbor closes?', 'date'],
    ['what do pilots fear when it comes to ice', null],
    ['who sank it and when?', 'who'],
    ['what sank and when', 'meaning'],
    ['On what grounds do they strike?', 'why'],
    ['How far back does the guild go?', 'date'],
    ['the year in which the port was built', 'date'],
    ['Who sank the boat?', 'who'],
    ["who's the mayor", 'who'],
    ['Whose boat sank?', 'who'],
    ['Which ministry pays?', 'who'],
    ['name of the harbor master?', 'who'],
    ['Identify the official who spoke.', 'who'],
    ['name the old newspaper that wrote about it', 'who'],
    ['Where did it sink?', 'where'],
    ['In which city did they meet?', 'where'],
    ['town where they met?', 'where'],
    ["What's the name of the old town?", 'where'],
    ['What is the name of the state bank?', 'who'],
    ['which two big towns does it lie between', 'where'],
    ['Why did the pilots strike?', 'why'],
    ['how come they strike', 'why'],
    ['What was the reason for the strike?', 'why'],
    ['For which reason did the pilots strike?', 'why'],
    ['What did the mayor say about boats?', 'speech'],
    ['how did the mayor respond to the strike', 'speech'],
    ['what the mayor had to say about boats', 'speech'],
    ['Which boat sank?', 'which'],
    ['What was the old boat called?', 'which'],
    ['the old pilot, what was he called?', 'who'],
    ['what was the tall lady called', 'who'],
    ['ferry minister, name please', 'who'],
    ['dates of the debates?', 'date'],
    ["what's the bill for the boat, in dollars?", 'money'],
    ['what cut of the tolls does he claim', 'percent'],
    ['what is its weight in pounds?', 'amount'],
    ['his age?', 'age'],
    ['school age?', null],
    ['her greatest feat as minister?', null],
    ['what did they call it', 'which'],
    ['What was the strike called off for?', 'meaning'],
    ['They sank one boat. Is that so? How many sank?', 'count'],
    ['What is a dredger?', 'meaning'],
    ['what does HPA mean?', 'meaning'],
  ])('%s', (text, kind) => expect(asked(text)).toBe(kind));

  test.each([
    'gangs?',
    'the age of consent',
    'Did the mayor identify the director in June?',
    'tons of people fled',
    'With a bigger budget, what would they build?',
    'Did the boat sink?',
    'Was anybody hurt when the boat sank?',
    'Is the man who sank it in jail?',
    'tell me about the boats',
    'boats that sank',
    '🎉',
    '',
  ])('none: %j', (text) => expect(asked(text)).toBeNull());

  test.each([
    'What did they want the bank to pay for?',
    'what do pilots spend most of it on',
    'What kind of nets do they spend money on every year?',
  ])('no sum of money: %s', (text) => expect(asked(text)).not.toBe('money'));

  test('of two, the one that comes first', () => {
    expect(asked('How many boats sank, and when?')).toBe('count');
    expect(asked('When did they sink, and how many?')).toBe('date');
  });

  test('politeness, capitals and a missing question mark change nothing', () => {
    for (const text of [
      'Hey, could you tell me how many boats sank please',
      'HOW MANY BOATS SANK',
      'how many boats sank',
      'ok so how many boats sank??',
    ]) {
      expect(asked(text), text).toBe('count');
    }
  });

  test('a relative pronoun asks nothing', () => {
    expect(asked('How many of the people who fled came back?')).toBe('count');
    expect(asked('the pilots who met')).toBeNull();
    expect(asked('Did the man who sank the boat flee?')).toBeNull();
    expect(asked('Did they name the day when it sank?')).toBeNull();
  });

  test('a noun that says it once more counts little', () => {
    expect(lesser('Which person sank the boat?')).toEqual(['person']);
    expect(lesser('who was the guy with the camera')).toEqual(['guy']);
    expect(lesser('In what place did it sink?')).toEqual(['place']);
    expect(lesser('the year in which it sank')).toEqual(['year']);
    expect(lesser('Who met in the 2 old towns?')).toEqual(['2']);
    expect(lesser('Who met in 2 old towns?')).toEqual([]);
    expect(lesser('How many people sank the boat?')).toEqual([]);
    expect(lesser('Where did people sink it?')).toEqual([]);
  });

  test('what happens to somebody is what he becomes', () => {
    expect(subject('what happened to the crews?')).toEqual(['become', 'crews']);
    expect(subject('what do they say happens to the crews?')).toEqual(['become', 'crews']);
    expect(subject('what happened in Tollby?')).toEqual(['tollby']);
    expect(subject('what happened to be sold?')).toEqual(['sold']);
    expect(asked('what happened to the crews?')).toBeNull();
    // Whom it happens to counts more.
    expect(lesser('what happened to the crews?')).toEqual(['become']);
  });

  test('a wish counts less than what is wished for', () => {
    expect(lesser('Do they want to sink the boat?')).toEqual(['want']);
    expect(lesser('Do they want the boat?')).toEqual([]);
  });

  test('behind "the" and the like a noun is a certain one', () => {
    const certain = (text: string) =>
      read(text).words.flatMap(({ form, certain }) => (certain ? [form] : []));
    expect(certain('What does the guild sell?')).toEqual(['guild']);
    expect(certain('Guild phone?')).toEqual(['guild']);
    expect(certain('Which guild sold a guild to the pilots’ guild?')).toEqual(['pilots']);
  });

  test('a sentence that asks nothing gives way to one that does', () => {
    expect(asked('I know who did it. When did it sink?')).toBe('date');
    expect(asked('How many were there of those who sailed?')).toBe('count');
    // A number that he bets on is none that the cable must have.
    const { words } = read('The boat sank. When did the mayor speak? In 3 hours, we bet.');
    expect(words.map(({ form }) => form)).toEqual([
      'boat',
      'sank',
      'mayor',
      'speak',
      'hours',
      'bet',
    ]);
  });
});

test.each([
  ['Could you please tell me how many boats sank?', ['boats', 'sank']],
  ['hi, what does the cable say about herring', ['herring']],
  ['gangs?', ['gangs']],
  ['who is it', []],
  ['the of and', []],
  ['When did the meeting take place?', ['meeting']],
  ['What place is it?', ['place']],
  ['How many boats sank so far?', ['boats', 'sank']],
  ['Is it true that boats sank?', ['boats', 'sank']],
  ["Isn't it true the boats sank?", ['boats', 'sank']],
  ['isnt it the case that boats sank', ['boats', 'sank']],
  ['is it really the case that boats sank', ['boats', 'sank']],
  ['Is it the true story?', ['true', 'story']],
  ['Name the boats that sank', ['boats', 'sank']],
  ['What does HPA stand for?', ['hpa']],
  ['What does 1954 refer to?', ['1954']],
  ['How many boats does Mrs Lund own?', ['boats', 'lund']],
  ['What does Ms. Lund own, as Prof. Berg tells it?', ['lund', 'berg']],
  ['How many ports does the DR have?', ['ports', 'dr']],
  ['What was the boat called?', ['boat']],
  ['What is the number of boats that sank?', ['boats', 'sank']],
  ['What is the number of the shop?', ['number', 'shop']],
  ['What was the boat called by the pilots?', ['boat', 'called', 'pilots']],
  ['What was the boat called again?', ['boat']],
  ['🎉🎉 ?!', []],
  ['', []],
])('the subject of %j', (text, words) => expect(subject(text)).toEqual(words));

test.each([
  ['How many fishing boats sank?', ['fishing', 'boats']],
  ['Which bureau pays?', ['bureau']],
  ['How many stolen boats were found?', ['stolen', 'boats']],
  ['How many stolen boats ever sank?', ['stolen', 'boats']],
  ['How many attended school?', []],
  ['How many with nets did they sink?', []],
  ['How many fled never returned?', []],
  ['How many people selling drugs were found?', ['people']],
  ['number of the pilots?', ['pilots']],
  ['What is the exact number of old boats that sank?', ['old', 'boats']],
  ['What is the average price?', ['average', 'price']],
  ['Who sank the boat?', []],
  ['boats', []],
  // In small letters this capital is two letters long.
  ['İİİİİİ how many fishing boats sank?', ['fishing', 'boats']],
])('what %j counts or names', (text, words) => expect(focus(text)).toEqual(words));

test('a march is a month where it stands as one', () => {
  const [month] = subject('When in March?');
  expect(month).not.toBe('march');
  for (const text of ['in march?', 'until march', 'on 3 march?', 'march 1999?']) {
    expect(subject(text), text).toContain(month);
  }
  for (const text of ['where was the march?', 'march?', 'did they march', 'the last march?']) {
    expect(subject(text), text).toContain('march');
  }
});

test('words say which of the tokens they are read from', () => {
  const { words, tokens } = read('Did anti-smuggling boats sink?');
  expect(words.map(({ form, token }) => [form, tokens[token]?.text])).toEqual([
    ['anti-smuggling', 'anti-smuggling'],
    ['anti', 'anti-smuggling'],
    ['smuggling', 'anti-smuggling'],
    ['boats', 'boats'],
    ['sink', 'sink'],
  ]);
});

describe('an expression', () => {
  const keysOf = ({ expressions }: AskedWord) => expressions.map(({ key }) => key);
  const expressions = (text: string) =>
    read(text).words.map((word) => [word.form, ...keysOf(word)]);

  test('a verb and its particle are one word, not the verb and what follows the particle', () => {
    const keys = (text: string) => new Set(read(text).words.flatMap(keysOf));
    expect(keys('what did the pilots put on together?')).toEqual(new Set(['put_on']));
    expect(keys('what did the pilots put so well together?')).toEqual(new Set(['put_together']));
    expect(keys('who put on the plays?')).toEqual(new Set(['put_on']));
    expect(keys('what did the pilots put on their boats?')).toEqual(new Set());
  });

  test('is what its words may stand for, whatever stands between them', () => {
    expect(expressions('Who set boats aside?')).toEqual([
      ['set', 'set_aside'],
      ['boats'],
      ['aside', 'set_aside'],
    ]);
    expect(expressions('What got a lot worse?')[0]).toContain('get_worse');
  });

  test('may be part of a longer one', () => {
    const [charge] = expressions('Who is in charge of it?');
    expect(charge).toEqual(expect.arrayContaining(['in_charge', 'be_in_charge_of']));
  });

  test('of words without a subject is a word, where another one tells what it is about', () => {
    const { words, tokens } = read('Who took over the harbor?');
    const [{ form, token, last } = { form: '', token: 0, last: 0 }] = words;
    expect(form).toBe('take over');
    expect([tokens[token]?.text, tokens[last]?.text]).toEqual(['took', 'over']);
    expect(subject('Who took it over from the mayor?')).toEqual(['take over', 'mayor']);
    expect(subject('Did the go-between pay?')).toEqual(['go between', 'pay']);
    expect(subject('Who was the go-between?')).toEqual(['go between']);
    expect(subject('Were the go-betweens paid?')).toEqual(['go betweens', 'paid']);
    expect(subject('Are the up-to-date boats paid?')).not.toContain('up to');
    expect(subject('What did the mayor say over and over?')).toEqual(['mayor', 'over and over']);
    expect(subject('Who took over?')).toEqual([]);
    expect(subject('Who went in there for the mayor?')).toEqual(['mayor']);
  });

  test('ends where its clause does', () => {
    expect(expressions('Who set it? Up there?')).toEqual([['set']]);
    expect(expressions('Is the boss in, and what does he charge?').flat()).not.toContain(
      'in_charge',
    );
  });
});

test('a word that may be a name in small letters is no slip for another', () => {
  const slips = (text: string) =>
    read(text).words.flatMap(({ form, slip }) => (slip ? [form] : []));
  expect(slips('how many leaflts')).toEqual(['leaflts']);
  expect(slips('ada leaflts')).toEqual([]);
  expect(slips('who met leaflts in the town')).toEqual([]);
  expect(slips('what laws did conde propose')).toEqual(['laws', 'propose']);
});
