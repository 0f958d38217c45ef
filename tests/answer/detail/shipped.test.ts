// In: questions on 09GUANGZHOU463. Out: what is set in bold as the answer, and what is not.
import { describe, expect, test } from 'vitest';
import { shipped } from '../../commands/shipped-library.ts';
import { shortAnswers } from './short-answer.ts';

const short = shortAnswers(shipped);

describe('who said it is who speaks, and nobody in what is said', () => {
  test.each([
    ['Who said many kidnapped kids are infants?', 'Gao'],
    ['Who said Dongguan had many cases?', 'Gao'],
    ['Who said 217 cases were cracked?', 'Chen Weiguo'],
    ['Who said 180 million was allocated?', 'Gao'],
    ['Who said we are empathetic?', 'Chen'],
    ['Who said "we will spare no efforts"?', 'Chen'],
    ['Who noted that migrant workers leave children at home?', 'Chen'],
    ['Who said there is a hotline?', null],
    ['Who said 1,200 schools were established?', null],
  ])('%s', (question, expected) => expect(short(question)).toBe(expected));
});

test('who does it may stand in the sentence before', () => {
  expect(short('Who works with the Foshan Women Entrepreneurs Association?')).toBe('the GDWF');
  expect(short('Who has established 1,200 schools?')).toBe('The GDWF');
});

describe('who does it', () => {
  test.each([
    ['who only says so', 'Who found jobs?'],
    ['whoever stands beside a passive', 'Who distributed 1,100,000 handouts?'],
    ['those to whom it would be done', 'Who would the PSB like to punish?'],
    ['who talked others out of it', 'Who attended the march?'],
  ])('is not %s: %s', (_, question) =>
    expect(['Gao', '100,000 people', 'children', 'the police']).not.toContain(short(question)),
  );
});

test('a part of the name of a body is nobody', () => {
  expect(short('Who is the woman from the Federation?')).toBeNull();
});

describe('who does it, and who is only there', () => {
  test.each([
    ['who fights illegal job brokers?', 'The GDWF'],
    ['who performs plays?', 'the PSB'],
    ['who sponsors Spring Rain?', 'GDWF'],
    ['who ensures children are watched?', 'the village committee'],
    ['who are most of the trafficking victims?', 'female migrant workers and children'],
    ['who does the PSB want to punish?', 'those who buy children from traffickers'],
    ['who needs more resources?', null],
    ['who are the parents?', null],
    ['who do traffickers sell children to?', 'childless families'],
    ['among whom is awareness lacking?', null],
  ])('%s', (question, expected) => expect(short(question)).toBe(expected));
});

test('is not an official where others are meant: middlemen who may not intentionally be involved', () => {
  expect(short('Who may not intentionally be involved?') ?? '').not.toMatch(/Zhang/);
  expect(
    short(
      "Which people would the laws go after even when they didn't mean to take part in the crime?",
    ),
  ).toBe('middlemen');
});

test('is whoever stands behind the noun for it: under the leadership of', () => {
  expect(short('Who leads the UN program?')).toBe('Guangdong Vice Governor Lei Yulan');
});

describe('which thing', () => {
  test.each([
    ['Which program gave out 1,100,000 handouts?', null],
    // The writers think so, against what the bureau says.
    ['Who says that women are trafficked for factory labor?', null],
    ['Who claims that prostitution is no problem?', 'the Public Security Bureau'],
    ['Which campaign began in 2009?', null],
    ['Which law punishes buyers?', null],
    ['What is the name of the law?', null],
    ['Which department does Gao head?', null],
    ['Which week is dedicated to rights protection?', 'one week in March'],
    ['Which city is a manufacturing center?', 'Dongguan'],
  ])('%s', (question, expected) => expect(short(question)).toBe(expected));
});

describe('numbers', () => {
  test.each([
    ['How big a gang was that?', 'approximately four members'],
    ['How many years ago was the campaign launched?', '2009'],
    ['What is the overall budget?', 'RMB 180 million'],
  ])('%s', (question, expected) => expect(short(question)).toBe(expected));
});

describe('where', () => {
  test.each([
    ['persons are no place', 'Where is the DNA database kept?'],
    ['nor may it be children', 'Where do the victims come from?'],
  ])('%s: %s', (_, question) => expect(short(question)).toBeNull());
});

describe('why', () => {
  test.each([
    'Why did the parents protest?',
    'What caused the protests?',
    'Why was the special campaign launched?',
  ])('is not told by saying it again: %s', (question) => expect(short(question)).toBeNull());
});

test('what is done or named is no place and no number', () => {
  expect(short('What did the village committee set up?')).toBeNull();
  expect(short('Name the provinces of the parents')).toMatch(/Guangxi/);
  expect(short('How many policemen visited the parents?')).toBeNull();
});

test('when it was is told by its own clause, or by none', () => {
  expect(short('When were the playgrounds set up?')).toBe('Recently');
  expect(short('When was the march?')).toBeNull();
  expect(short('When did the police visit the homes?')).toBe('once their plan was exposed');
});

test('where it is, its name tells, and no other clause', () => {
  expect(short('Where is the Women Entrepreneurs Association?')).toBe('Foshan');
  expect(short('Where is Shilongkeng?')).toBe('Dongguan');
  expect(short('Where do the trafficked women end up?')).not.toBe('Guangdong');
});

describe('a number is of what the question asks of, where it asks', () => {
  test.each([
    ['How many of the migrants are women?', '55 percent'],
    ["How many of China's migrants are in Guangdong?", 'one-fifth'],
    ['How many migrant workers are there in China?', '140 million'],
    ['How many million RMB were allocated?', 'RMB 180 million'],
  ])('%s', (question, expected) => expect(short(question)).toBe(expected));

  test.each([
    'How many people live in Dongguan?',
    'How many migrant workers live in Shenzhen?',
    "What is the Women's Federation's own yearly budget?",
    'By how many percent did trafficking go down in Dongguan?',
  ])('and otherwise none is given: %s', (question) => expect(short(question)).toBeNull());
});

test('who does it is nothing that it is done to, and no body that only the sentence before names', () => {
  expect(short('Who built playgrounds in Dongguan?')).toBe('the village committee');
  expect(short('Who set up 1,200 schools?')).toBeNull();
  expect(short('What kind of city is Dongguan?')).toBeNull();
});

test('how old a body is is told by when it was founded, and no clause tells when what it has not was', () => {
  expect(short('How old is the Guangdong Women’s Federation?')).toBe('1954');
  expect(short('How old is Gao?')).toBeNull();
  expect(short('When was Gao born?')).toBeNull();
});

test.each(['ratio of women to children cases', 'difference between women and children cases'])(
  '%s is no number of the cable',
  (question) => expect(short(question)).toBeNull(),
);
