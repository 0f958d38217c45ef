// In: questions about made-up cables. Out: where their short answers begin and end.
import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../search/made-up-library.ts';
import { shortAnswers } from './short-answer.ts';

describe('with what belongs to it', () => {
  const short = shortAnswers(
    libraryOf(
      'The storm drowned more than 30 pilots. Mayor Ana de la Vega sold 12 hectares of marsh to the guild.',
      'With a vacancy rate of greater than 40 percent, the inn is closed. The ferry party leads by barely one point.',
      'The guild (banned due to its refusal to mend nets) had lost by May.',
    ),
  );
  test.each([
    ['Who did the storm drown?', 'more than 30 pilots'],
    ['How much marsh was sold?', '12 hectares'],
    ['How many hectares of marsh were sold?', '12'],
    ['What is the vacancy rate of the inn?', 'greater than 40 percent'],
    ['How far does the ferry party lead?', 'barely one point'],
    ['Who is the mayor?', 'Ana de la Vega'],
    ['Why was the guild banned?', 'its refusal to mend nets'],
  ])('%s', (question, expected) => expect(short(question)).toBe(expected));
});

describe('the office of a name', () => {
  const short = shortAnswers(
    libraryOf(
      'In the Gull Daily, Chief Editor Ada Berg praised nets.',
      'Guests included Senators Otto Krag (R-GT), Finn Moe (D-TY) and Lars Vik (D-SK).',
      'Secretaries Nils Holm and Ole Dahl sang.',
    ),
  );
  test.each([
    ['Who is Nils Holm?', 'Secretaries'],
    ['Who is Ada Berg?', 'Chief Editor'],
    ['Who is Otto Krag?', 'Senators'],
    ['Who besides Krag was a guest?', 'Finn Moe (D-TY) and Lars Vik'],
    ['Who besides Vik was a guest?', 'Senators Otto Krag (R-GT), Finn Moe (D-TY)'],
    ['Who besides Moe and Vik was a guest?', 'Senators Otto Krag (R-GT)'],
    ['Who besides Krag and Moe was a guest?', 'Lars Vik'],
  ])('%s', (question, expected) => expect(short(question)).toBe(expected));
});

test('who put his name to something is asked for with his office', () => {
  const short = shortAnswers(
    libraryOf('President Erik da Lund signed the ferry law in May.', 'The harbor froze.'),
  );
  expect(short('Who put his name to the ferry law in May?')).toBe('President Erik da Lund');
});

describe('lists, and the one of two that is asked for', () => {
  const short = shortAnswers(
    libraryOf(
      'Guests included Senators Otto Krag (R-GT), Finn Moe (D-TY), and Lars Vik (D-SK).',
      'Crews, pilots and the mayor must do their part to mend nets.',
      'The talks began with the branch of the Ferry Party and Lokket leader Erik Lund.',
      'Gull Union Goes to Trial over Eels, the papers write.',
    ),
  );
  test.each([
    ['Which senators were guests?', 'Otto Krag (R-GT), Finn Moe (D-TY), and Lars Vik'],
    ['Who must mend nets?', 'Crews, pilots and the mayor'],
    ['Who leads Lokket?', 'Erik Lund'],
    ['Who went to trial over eels?', 'Gull Union'],
  ])('%s', (question, expected) => expect(short(question)).toBe(expected));
});

test('a body comes with its short form, a person without the party', () => {
  const short = shortAnswers(
    libraryOf(
      'The Tollby Port Guild (TPG) runs the ferries.',
      'Erik Lund (PTG) mended the nets in May.',
    ),
  );
  expect(short('Who runs the ferries?')).toBe('The Tollby Port Guild (TPG)');
  expect(short('Who mended the nets?')).toBe('Erik Lund');
});

test('a reason is no reason that the sentence denies', () => {
  const short = shortAnswers(
    libraryOf(
      'Lund left the guild, not because he feared it but because it froze.',
      'Nets are dear.',
    ),
  );
  expect(short('Why did Lund leave the guild?')).toBe('it froze');
});

test('how long, and since when, is told by what is to come or has been so far', () => {
  const short = shortAnswers(
    libraryOf(
      'Lund would prefer Tollby to remain a port for the next century.',
      'The "Blue Net" project has been in place for the past three years. It froze.',
    ),
  );
  expect(short('How long should Tollby remain a port?')).toBe('the next century');
  expect(short('Since when has the Blue Net project been in place?')).toBe('the past three years');
});
