// In: questions about cables that we made up, and about 09GUANGZHOU463. Out: their short answers.
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/ask.ts';
import { shipped } from '../commands/shipped-library.ts';
import { libraryOf } from '../search/made-up-library.ts';

const made = libraryOf(
  'The Harbor Pilots Association (HPA) owns 12 boats and 340 nets. Anna Berg, its director since 1987, lives near Port Lusian.',
  'Fishermen sold 300 tons of herring for 4 million euros in May 2006, and 45 percent of the cod. Two thirds of the crews are women.',
  'Customs officers arrested two smugglers in Tollby because their boat had no lights. Inspector Erik Lund questioned them for three days.',
  'According to Mayor Ida Holm, the strike began on Monday. The pilots, aged 30 to 55, wanted a better harbor.',
);

function short(question: string, library: Pick<typeof shipped, 'cables' | 'index' | 'version'>) {
  const answer = answerQuestion(library, question, null);
  if (answer.status === 'refused') return answer.refusal.kind;
  const [first] = answer.excerpts;
  if (answer.answer !== null) {
    expect(first.text).toContain(answer.answer);
    const strong = first.strong.map(({ start, end }) => first.text.slice(start, end));
    expect(strong.some((words) => words.includes(answer.answer as string))).toBe(true);
  }
  return answer.answer;
}

describe('99PILCROW1', () => {
  test.each([
    ['How many boats does the HPA own?', '12'],
    ['How many nets does the HPA own?', '340'],
    ['How many smugglers were arrested?', 'two'],
    ['How many tons of herring were sold?', '300'],
    ['How much was paid for the herring?', '4 million euros'],
    ['What percent of the cod was sold?', '45 percent'],
    ['What share of the crews are women?', 'Two thirds'],
    ['How old are the pilots?', 'aged 30 to 55'],
    ['How long did Lund question them?', 'three days'],
    ['When did the strike begin?', 'Monday'],
    ['When did fishermen sell herring?', 'May 2006'],
    ['Who arrested the smugglers?', 'Customs officers'],
    ['Who questioned the smugglers?', 'Inspector Erik Lund'],
    ['Where were smugglers arrested?', 'Tollby'],
    ['Where does Anna Berg live?', 'Port Lusian'],
    ['Why were smugglers arrested?', 'their boat had no lights'],
  ])('%s', (question, expected) => expect(short(question, made)).toBe(expected));
});

describe('names, lists and telegrams', () => {
  const more = libraryOf(
    'Boats were sold to dealers in Norway, Iceland, and the Faroe Islands in June 2004.',
    'The 52-year-old union leader Petra Vik bought the brewery, which employed 45 brewers in 2003.',
    'Econoff later spoke to Olaf Brekke, President of the Coalition of Net Makers, about herring.',
    'Lund Shipping and Vik Trawlers signed a contract to dredge the canal later this year.',
    'The ferry had 30 passengers. German Consul Hans Rehm boarded it at Tollby University and a small island.',
    'The galley had earlier 12 cooks. The admiral lost later 31 lifeboats.',
  );
  test.each([
    ['Where were boats sold to dealers?', 'Norway, Iceland, and the Faroe Islands'],
    ['Who bought the brewery?', 'Petra Vik'],
    ['brewers employed in 2003?', '45'],
    ['Who heads the net makers coalition?', 'Olaf Brekke'],
    ['Who signed the contract with Lund Shipping?', 'Vik Trawlers'],
    ['canal dredge when', 'later this year'],
    ['How many cooks did the galley have?', '12'],
    ['How many lifeboats did the admiral lose?', '31'],
    ['How many passengers did the ferry have?', '30'],
    ['canal contract signed who', 'Lund Shipping and Vik Trawlers'],
    ['What is the name of the German consul?', 'Hans Rehm'],
  ])('%s', (question, expected) => expect(short(question, more)).toBe(expected));
});

describe('09GUANGZHOU463', () => {
  test.each([
    ['How many criminal gangs were involved?', '38'],
    ['How many members per gang on average?', 'approximately four'],
    ['How many cases of trafficking in women were cracked?', '217'],
    ['How many cases of trafficking in children were cracked?', '151'],
    ['How many people have located jobs?', '32,000'],
    ['How many schools were established for migrant workers?', '1,200'],
    ['How much did the bureau allocate to this task?', 'RMB 180 million'],
    ['How much did the bureau allocate, in dollars?', 'about US$26 million'],
    ['What percent of the floating population are women?', '55 percent'],
    ['How old are most child trafficking victims?', 'between the ages of three and ten'],
    ['How long has Spring Rain been in place?', 'the past three years'],
    ["When was the Women's Federation established?", '1954'],
    ['When are children watched?', 'during and after school hours'],
    ['Who is Zhang Yanluan?', 'PSB Serious Crimes Division Section Chief'],
    ['Who visited the homes of the parents?', 'the police'],
    ['Where did the parents plan to launch a march?', 'Chaozhou'],
    ['Which provinces did the parents come from?', 'Guangdong and Guangxi'],
    [
      'Which association provides jobs to female workers?',
      'the Foshan Women Entrepreneurs Association',
    ],
    ['Why was Shilongkeng chosen as a model?', 'the reduction in trafficking cases in that city'],
  ])('%s', (question, expected) => expect(short(question, shipped)).toBe(expected));

  test.each([
    'Does the GDWF maintain a hotline?',
    'Is prostitution a problem in Guangdong?',
    'What did Chen say about protests by parents?',
    'What is "Spring Rain"?',
    'playgrounds',
  ])('%s has a sentence for an answer, nothing shorter', (question) =>
    expect(short(question, shipped)).toBeNull(),
  );
});

test('99PILCROW1: a sentence of 6,500 words is answered like any other', () => {
  const clause = 'the pilots sold 12 boats in Tollby, as Anna Berg, a director, said, ';
  const endless = libraryOf(`Indeed ${clause.repeat(500)}then left.`);
  const asked = [
    'How many boats did the pilots sell?',
    'Who sold boats?',
    'Where were boats sold?',
  ];
  expect(asked.map((question) => short(question, endless))).toEqual(['12', 'the pilots', 'Tollby']);
});
