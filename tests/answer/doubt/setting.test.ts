// In: questions and made-up cables. Out: what goes without saying, as the cable's header or a capital says it.
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../src/search/paragraph-index.ts';
import { libraryOf, libraryOn } from '../../search/made-up-library.ts';
import { words } from '../../shipped-words.ts';
import { asker, asking } from '../asker.ts';

describe('the year in which a cable was written', () => {
  const ask = asker('The pilots sank 40 boats in January.', 'The harbor froze.');

  test('goes without saying in it', () => {
    expect(ask('How many boats did the pilots sink in 1999?')).toMatch(/^The pilots sank/);
  });

  test('another year does not', () => {
    expect(ask('How many boats did the pilots sink in 1998?')).toBe('absent');
  });

  test('nor does its own where the sentence names another', () => {
    const other = asker('In 1998 the pilots sank 40 boats.', 'The harbor froze.');
    expect(other('How many boats did the pilots sink in 1999?')).toBe('absent');
    expect(other('How many boats did the pilots sink in 1998?')).toMatch(/^In 1998/);
  });
});

test('nor does it behind a sentence of the paragraph that names another year', () => {
  const ask = asker(
    'In 1997-1998 the pilots mended 7 nets. They sank 40 boats. In 1999 they rested.',
    'The harbor froze.',
  );
  expect(ask('How many boats did the pilots sink in 1999?')).toBe('not-covered');
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

test('the government in a capital is the country, what is in it is in the town', () => {
  const ask = asker('Spain sold 12 boats.', 'The harbor froze.');
  expect(ask('How many boats did the government in Madrid sell?')).toMatch(/^Spain/);
  expect(ask('How many boats did the shop in Madrid sell?')).toBe('absent');
});

test('a cable’s post goes without saying too', () => {
  const ask = asker('The pilots sank 40 boats in January.', 'The harbor froze.');
  expect(ask('How many boats did pilots sink in Pilcrow?')).toMatch(/^The pilots sank/);
  expect(ask('How many boats did pilots sink in Beijing?')).toBe('absent');
});

test('so does the country whose capital the post is in', () => {
  const { cables } = libraryOf('Prime Minister Erik Lund sank 40 boats.', 'The harbor froze.');
  const cable = { ...cables[0], header: { ...cables[0].header, from: 'AMEMBASSY OSLO' } };
  const ask = asking({ cables: [cable], index: buildIndex([cable], words), version: '1.2.3' });
  expect(ask('Who is the prime minister of Norway?')).toMatch(/^Prime Minister Erik Lund/);
  expect(ask('Who is the prime minister of Sweden?')).toBe('absent');
});

describe('the country that a cable’s subject names', () => {
  const asks = (text: string) =>
    asking(libraryOn('SOUTH KOREA AND ITS FERRIES', text, 'The harbor froze.'))(
      'How many ferries will South Korea buy?',
    );

  test('goes without saying in it', () => {
    expect(asks('The navy will buy 30 ferries.')).toMatch(/^The navy/);
    expect(asks('South Korea will buy 30 ferries from Japan.')).toMatch(/^South Korea/);
  });

  test.each([
    'Japan will buy 30 ferries.',
    'The Japanese will buy 30 ferries.',
    'Tokyo will buy 30 ferries.',
    'North Korea will buy 30 ferries.',
  ])('does not where the sentence names another: %s', (text) => expect(asks(text)).toBe('absent'));

  test('does where the question names the other too', () => {
    const ask = asking(
      libraryOn('SOUTH KOREA AND ITS FERRIES', 'The navy will buy 30 Japanese ferries.'),
    );
    expect(ask('How many ferries will South Korea buy from Japan?')).toMatch(/^The navy/);
  });
});
