// In: questions about made-up cables. Out: which are answered, and which are refused, however near they come.
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/ask.ts';
import { libraryOf } from '../search/made-up-library.ts';

function asker(...paragraphs: readonly string[]) {
  const library = libraryOf(...paragraphs);
  return (question: string) => {
    const answer = answerQuestion(library, question, null);
    return answer.status === 'answered' ? answer.excerpts[0].text : answer.refusal.kind;
  };
}

describe('the year in which a cable was written', () => {
  const ask = asker('The pilots sank 40 boats in January.', 'The harbor froze.');

  test('goes without saying in it', () => {
    expect(ask('How many boats did the pilots sink in 1999?')).toMatch(/^The pilots sank/);
  });

  test('another year does not', () => {
    expect(ask('How many boats did the pilots sink in 1998?')).toBe('absent');
  });
});

test('a capital is its country, but not in the name of something else', () => {
  const ask = asker('The Norwegian Net Makers met in 1954.', 'Norway refused to sell boats.');
  expect(ask('What did Oslo refuse?')).toMatch(/^Norway refused/);
  expect(ask('When did the Oslo Net Makers meet?')).toBe('absent');
});

test('a country is not its capital, nor Korea either Korea', () => {
  const ask = asker(
    'Pyongyang sold 12 boats.',
    'Seoul bought 20 nets.',
    'The harbor froze south of the city.',
    'Lima beans cost 40 dollars.',
    'Bern the pilot owns 3 boats.',
  );
  expect(ask('How many boats did South Korea sell?')).toBe('absent');
  expect(ask('How many nets did North Korea buy?')).toBe('absent');
  expect(ask('How much do beans cost in Peru?')).toBe('absent');
  expect(ask('How many boats does Switzerland own?')).toBe('absent');
});

test('a cable’s post goes without saying too', () => {
  const ask = asker('The pilots sank 40 boats in January.', 'The harbor froze.');
  expect(ask('How many boats did pilots sink in Pilcrow?')).toMatch(/^The pilots sank/);
  expect(ask('How many boats did pilots sink in Beijing?')).toBe('absent');
});

describe('a height', () => {
  const ask = asker(
    'The lighthouse was built by 300 workers.',
    'The new mast is 40 meters high and stands on the pier.',
  );

  test('is no other number', () => {
    expect(ask('How tall is the lighthouse?')).toBe('no-such-detail');
  });

  test('is a number of meters', () => {
    expect(ask('How tall is the mast?')).toMatch(/^The new mast/);
  });
});

test('a quarter of a year is the same, whichever way it is written', () => {
  const ask = asker('Exports of herring grew by 9 percent in 2Q.', 'Exports of cod fell.');
  expect(ask('By what percent did herring exports grow in Q2?')).toMatch(/^Exports of herring/);
});

test('who asks for a name is not answered without one', () => {
  const ask = asker('A foreign firm dredged the canal.', 'The ferry was built by Vik Trawlers.');
  expect(ask('What is the name of the firm that dredged the canal?')).toBe('no-such-detail');
  expect(ask('What is the name of the firm that built the ferry?')).toMatch(/^The ferry/);
});

test('a number that nothing follows may count what stands before it', () => {
  const ask = asker(
    'Herring exports reached 40,000 last year.',
    'The minister hopes that herring exports help fishermen, of whom 300 have no boat.',
  );
  expect(ask('How many herring exports were there?')).toMatch(/^Herring exports reached/);
});

test('an aside says nothing of the name before it', () => {
  const ask = asker(
    'Vik Trawlers, on the other hand, has no plans.',
    'Lund Shipping, a Danish firm, has plans.',
    'Vik Trawlers is a company that mends nets.',
  );
  expect(ask('What is Vik Trawlers?')).toMatch(/^Vik Trawlers is a company/);
});
