// In: questions about sentences that we made up. Out: an answer of the kind asked for, or none.
import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../search/made-up-library.ts';
import { shortAnswers } from './short-answer.ts';

const short = shortAnswers(
  libraryOf(
    'A rower in Tollby now earns 410 soles a month (about USD 137); a caulker earns 690 soles.',
    'Dahl, 71, who sat on the harbor court, settled the rowers’ strike of 1994.',
    'The bank offered jobs to 120 riggers at its yard in Gullby, 200 kilometers away.',
    'Unemployment stands at 17 percent, and pensions average 85 USD a month.',
    'The Skerry Herald wrote that only a fifth of the USD 30 million which was voted for the piers had been spent.',
    'Yard chief Tove Holm, a Dane who has run it since 1996, told the Consul on February 2 that ropes are dear.',
    'The port has rationed tar since May 8 at 40 liters for each boat.',
    'Chad has given 6 million euros, Japan USD 3 million and 200 tents, and Norway USD 1 million and a field kitchen.',
    'She called for a report on the mole at Kolby, which collapsed in 1995.',
    'Labor Minister Ines Berg named retired judge Tomas Vik as mediator.',
    'The fire broke out at Gate 4, which is on the quay.',
    'The Danish sail maker Lofoten would take the smaller loom.',
    'Since the act of June 1998 the buyer has a monopoly until the end of 2003.',
    'Her first task was to pass the 1999 plan by January 29.',
    'The Ferry Board, headed by Dr. Una Falk, turned down its advisers, the bank Harwell Stokes.',
    'The post is held by the Second Brigade under Captain Simon Lotha.',
    'It has paved 83 of 140 miles of the Gull road.',
    'A bull fetches 32,000 koras (USD 54) in Dankby.',
    'Name: Falk, Una Occupation: SGT Unit: 2 FB Service No.: F/2331 Training: Naval School',
    'Doctors confirmed 214 cases of cholera in the camps.',
    'According to Coast Watch Rescue Branch Chief Nils Ode, the Coast Watch is short of oars.',
  ),
);

describe('what is asked for, in its own unit', () => {
  test.each([
    ['How much does a rower earn?', '410 soles'],
    ['wage of a caulker?', '690 soles'],
    ['How far away is Gullby?', '200 kilometers'],
    ['How many got jobs in Gullby?', '120'],
    ['How much was voted for the piers?', 'USD 30 million'],
    ['What is the jobless rate?', '17 percent'],
    ['Since when has Tove Holm been in charge of the yard?', '1996'],
    ['Who sent a field kitchen?', 'Norway'],
    ['Who is the labor minister?', 'Ines Berg'],
    ['Until when does the buyer have a monopoly?', 'the end of 2003'],
    ['By when was the plan to be passed?', 'January 29'],
    ['Who is head of the Ferry Board?', 'Dr. Una Falk'],
    ['Who commands the brigade that holds the post?', 'Captain Simon Lotha'],
    ['How many miles of the Gull road were paved?', '83'],
    ['How much does a bull fetch?', '32,000 koras'],
    ['What does a bull go for?', '32,000 koras'],
    ['What will a bull sell for these days?', '32,000 koras'],
    ['Where did the fire break out?', 'Gate 4'],
    ['How many cases of cholera were confirmed?', '214'],
    ['What is Nils Ode’s position at the Coast Watch?', 'Rescue Branch Chief'],
  ])('%s %s', (question, expected) => expect(short(question)).toBe(expected));
});

describe('nothing of another kind', () => {
  test.each([
    ['how many there are is nobody’s number', 'service number of Una Falk'],
    ['an age is no sum', 'How much did the rowers get in the strike of 1994?'],
    ['the whole of a sum is not what was spent of it', 'How much was spent on the piers?'],
    ['since May is no reason', 'Why has tar been rationed?'],
    ['who is asked about is no answer', 'Which loom would Lofoten take?'],
    ['a place does nothing', 'Who blamed the mole?'],
    ['one illness is not another', 'How many cases of malaria were confirmed?'],
    ['nor is unemployment inflation', 'What is the inflation rate?'],
  ])('%s: %s', (_, question) => expect(short(question)).toBeNull());
});

test('no party is a place or a lawyer', () => {
  const ask = shortAnswers(
    libraryOf('Warden of Ferries: Erik Lund (HPA), 33, Upper Skerry;', 'Berg is a lawyer.'),
  );
  expect(ask('Which party is Lund from?')).toBeNull();
  expect(ask('What party is Berg in?')).toBeNull();
  const named = shortAnswers(libraryOf('Holm, of the Herring Party, sails.'));
  expect(named('Which party is Holm from?')).toMatch(/Herring Party$/);
});
