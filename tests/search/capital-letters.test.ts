// In: texts all in capitals, as telegrams of the seventies are. Out: proof that they are read as if in small letters.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/ask.ts';
import { inSmallLetters, isInCapitals } from '../../src/search/capital-letters.ts';
import { analyse } from '../../src/search/language.ts';
import { libraryOf } from './made-up-library.ts';

const read = (text: string) =>
  analyse(text)
    .flatMap(({ tokens }) => tokens.map((token) => token.text))
    .join(' ');

describe('which texts are in capitals', () => {
  test.each([
    ['THE HARBOR IS CLOSED.', true],
    ['THE HARBOR IS CLOSED (See REF A).', true],
    ['The harbor is closed.', false],
    ['The NATO and GDWF boats', false],
    ['GDWF', false],
    ['09 1997', false],
    ['', false],
  ])('%j: %j', (text, expected) => expect(isInCapitals(text)).toBe(expected));
});

describe('what keeps a capital', () => {
  test.each([
    // What English has not in small letters is a name; a title before it is part of it.
    ['TWO BOATS OF OTTOKAR LUNDQVIST WERE SEIZED.', 'Two boats of Ottokar Lundqvist were seized .'],
    [
      'HE MET FOREIGN MINISTER LUNDQVIST AND A MINISTER.',
      'He met Foreign Minister Lundqvist and a minister .',
    ],
    ['THE DANISH NAVY LEFT TEHRAN.', 'The Danish navy left Tehran .'],
    ['HE STUDIED AT THE UNIVERSITY OF SALT.', 'He studied at the University of Salt .'],
    // Abbreviations; "us" and "may" are other words in small letters.
    ['IT TOLD THE US AND THE U.S. FIRM.', 'It told the US and the U.S. firm .'],
    ['HE TOLD US ON FRIDAY ABOUT US FIRMS.', 'He told us on Friday about US firms .'],
    ['THE PILOTS MET MR LUND IN TOLLBY.', 'The pilots met Mr Lund in Tollby .'],
    ['THEY MAY MARCH IN MAY OR ON MARCH 5.', 'They may march in May or on March 5 .'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
});

test('any text keeps its length, and its words their places', () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.toUpperCase());
  fc.assert(
    fc.property(texts, (text) => {
      expect(inSmallLetters(text)).toHaveLength(text.length);
      for (const { start, end, text: word } of analyse(text).flatMap(({ tokens }) => tokens)) {
        expect(text.slice(start, end).toLowerCase()).toBe(word.toLowerCase());
      }
    }),
  );
});

describe('a telegram answers as a cable in small letters does, with its own letters', () => {
  const paragraphs = [
    'Harbor Master announced May 2 the arrest of twelve sailors. One of them was Ottokar Lundqvist, who had been fined for smuggling in 1965.',
    'Ministry of Fisheries told Mayor Holmgren that quotas will be cut. Crowd of about 300 protested in Tollby.',
  ];
  const telegram = libraryOf(...paragraphs.map((text) => text.toUpperCase()));
  const cable = libraryOf(...paragraphs);
  const asked = (library: typeof cable, question: string) => {
    const answer = answerQuestion(library, question, null);
    return answer.status === 'answered'
      ? [answer.answer, ...answer.excerpts.map(({ text }) => text)]
      : [answer.refusal.kind];
  };

  test.each([
    ['Who had been fined before?', 'OTTOKAR LUNDQVIST'],
    ['how many sailors were arrested', 'TWELVE'],
    ['HOW MANY SAILORS WERE ARRESTED?', 'TWELVE'],
    ['when was the arrest announced?', 'MAY 2'],
    ['Which ministry told the mayor about quotas?', 'MINISTRY OF FISHERIES'],
    ['whom did the ministry tell?', 'MAYOR HOLMGREN'],
    ['where did the crowd protest?', 'TOLLBY'],
    ['who is the mayor of Oslo?', 'absent'],
    ['how many sailors were shot?', 'not-covered'],
  ])('%s', (question, expected) => {
    const answer = asked(telegram, question);
    expect(answer[0]).toBe(expected);
    expect(answer).toEqual(
      asked(cable, question).map((text) => (answer.length > 1 ? text?.toUpperCase() : text)),
    );
  });
});
