// In: questions for a budget, and a made-up cable. Out: that the budget of something else is none.
import { expect, test } from 'vitest';
import { asker } from '../asker.ts';

test('a rate, a budget or a price of something else is none', () => {
  const ask = asker(
    'The bureau gave a budget of 3 million euros to this task.',
    'Nets were mended.',
  );
  expect(ask('What is the budget of the task?')).toMatch(/^The bureau/);
  expect(ask('What is the harbor budget?')).toMatch(/^no/);
  expect(ask("What is the guild's own yearly budget?")).toMatch(/^no/);
  expect(ask('How big is the budget of the guild of pilots?')).toMatch(/^no/);
  expect(ask('yearly budget pilots?')).toMatch(/^no/);
  const rates = asker('The toll rate for pilots is 3 percent.', 'Nets were mended.');
  expect(rates('What is the maximum toll rate for pilots?')).toMatch(/^The toll rate/);
  expect(rates('What is the toll rate for herring?')).toMatch(/^(?:no|absent)/);
});

test('the post that sent the cable goes without saying, another place does not', () => {
  const ask = asker('With a toll rate of over 40 percent, ports suffer.', 'Nets were mended.');
  expect(ask('toll rate pilcrow?')).toMatch(/^With a toll/);
  expect(ask('toll rate denmark?')).toMatch(/^(?:no|absent)/);
  expect(ask("What is Pilcrow's birth rate for ports?")).toMatch(/^(?:no|absent)/);
});

test('a share of something else is none', () => {
  const ask = asker('Women are 55 percent of the pilots.', 'Nets were mended.');
  expect(ask('What percentage of the pilots are women?')).toMatch(/^Women/);
  const votes = asker('The guild won 14 percent of the vote.', 'Nets were mended.');
  expect(votes('What percentage of voters chose the guild?')).toMatch(/^The guild/);
  const budget = asker('The lights take 40 percent of the budget.', 'Nets were mended.');
  expect(budget('How big a chunk of the budget goes on the lights?')).toMatch(/^The lights/);
  expect(ask('What percentage of herring goes to Iceland?')).toMatch(/^(?:no|absent)/);
});

test('a share is told where both the whole and the part are', () => {
  const ask = asker('Women are 55 percent of the pilots.', 'Nets were mended.');
  expect(ask('What percent of herring are women?')).toMatch(/^(?:no|absent)/);
  expect(ask('What share of the leaflets went to women?')).toMatch(/^(?:no|absent)/);
  expect(ask('What percent of pilots are smugglers?')).toMatch(/^(?:no|absent)/);
  expect(ask('What percent of people there are women?')).toMatch(/^Women/);
});

test('a share of things tells of no people', () => {
  const ask = asker(
    'They hold as much as 80 percent of the old nets in Tollby.',
    'Boats were mended.',
  );
  expect(ask('What percentage of the nets do they hold?')).toMatch(/^They hold/);
  expect(ask('What percentage of pilots hold old nets?')).toBe('not-covered');
});

test('the lowest rate of one thing is none of another', () => {
  const ask = asker(
    'Prices in Tollby rose by 3 percent, the lowest rate of inflation for years, and nets are dear.',
    'Nets were mended.',
  );
  expect(ask('What is the unemployment rate?')).toMatch(/^(?:no|absent)/);
  expect(ask('What is the inflation rate?')).toMatch(/^Prices/);
});
