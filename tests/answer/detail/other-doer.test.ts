// In: questions for how many somebody did, about sentences that we made up. Out: no number that is told of another.
import { expect, test } from 'vitest';
import { libraryOf } from '../../search/made-up-library.ts';
import { shortAnswers } from './short-answer.ts';

const short = shortAnswers(
  libraryOf(
    'The mayor thanked Norway and the Holm Foundry. Denmark sent 2,000 tents and 40 boats.',
    'The Harbor Relief Fund has paid for 90 wells. Holm of the HRF will dig 20 more.',
    'In Skerry, Lund met six of the eleven pilots whom he had hired. The flood reached 14 of Skerry’s 22 parishes.',
    'Some 80 divers were arrested, all but five of whom sat in Tollby overnight.',
  ),
);

test('what another sent is not what was asked for', () => {
  expect(short('How many tents did Denmark send?')).toBe('2,000');
  expect(short('How many tents did Norway send?')).toBeNull();
  expect(short('How many boats did the Holm Foundry send?')).toBeNull();
});

test('a name before a noun tells which, and not who', () => {
  const of = shortAnswers(
    libraryOf(
      'A Norwegian club is praised. Founded in 1974, TIDE helps over 200 divers.',
      'It froze.',
    ),
  );
  expect(of('How many divers does that Norwegian club help?')).toBe('over 200');
});

test('a body is known by its initials', () => {
  expect(short('How many wells has the HRF paid for?')).toBe('90');
});

test('the whole is told where its own clause says what is asked, else the part', () => {
  expect(short('How many pilots did Lund hire?')).toBe('eleven');
  expect(short('How many pilots did Lund meet?')).toBe('six');
  expect(short('How many parishes did the flood reach?')).toBe('14');
  expect(short('How many parishes does Skerry have?')).toBe('22');
});

test('"all but five" are not five', () => {
  expect(short('How many divers sat in Tollby overnight?')).not.toBe('five');
});

test('of two who did it in one sentence each is told his own', () => {
  const of = shortAnswers(
    libraryOf(
      'The Harbor Union (HUN) will run the port as well as six docks, and the Free Guild (FRG) will hold five.',
      'It froze.',
    ),
  );
  expect(of('How many docks will the HUN run?')).toBe('six');
  expect(of('How many docks will the FRG run besides the port?')).toBe('five');
});
