// In: bodies of made-up cables whose pilcrow is damaged, or read as the digit 1. Out: true numbers.
import { describe, expect, test } from 'vitest';
import { numbers, outline, say, withBody } from './made-up.ts';

describe('the pilcrow', () => {
  const sound = say([
    '¶1. (U) The mayor spoke.',
    '¶2. (SBU) He left in\n¶2007. Nobody minded.',
    '¶3. (U) End.',
  ]);
  const expected = ['1 U The mayor spoke.', '2 SBU He left in 2007. Nobody minded.', '3 U End.'];

  test.each([
    ['lost', ''],
    ['U+FFFD', '\uFFFD'],
    ['read as Latin-1', 'Â¶'],
    ['U+FFFD, read as Latin-1', 'ï¿½'],
    ['a question mark', '?'],
    ['the digit 1', '1'],
  ])('%s: the same paragraphs', (_, pilcrow) => {
    expect(outline(withBody(sound.replaceAll('¶', pilcrow)))).toEqual(expected);
  });

  test.each(['\uFFFD', 'Â¶', 'ï¿½', '?'])('"%s" inside a line is left out, and told', (pilcrow) => {
    const cable = withBody(`${pilcrow}1. (U) He left in July ${pilcrow}24. Nobody minded. Why?`);
    expect(outline(cable)).toEqual(['1 U He left in July 24. Nobody minded. Why?']);
    expect(cable.repairs).toContain(
      `Line 17: a damaged pilcrow before "${`${pilcrow}24. Nobody`.slice(0, 8)}" was left out.`,
    );
  });

  test('read as 1 from ¶2 on, which may be a gap, it is doubted', () => {
    const cable = withBody(say(['1. One.', '12. Two.', '13. Three.']));
    expect(numbers(cable)).toEqual([1, 2, 3]);
    expect(cable.doubts).toEqual(['Line 17: the numbers could be read in a second way.']);
  });

  test('read as 1 inside a line, it is left out before a year; "1Q." keeps its digit', () => {
    const body =
      '11. (U) He left in 12007. It grew in\n1Q. It fell in 2Q.\n\n12. (U) 1984. 132. End.';
    expect(outline(withBody(body))).toEqual([
      '1 U He left in 2007. It grew in 1Q. It fell in 2Q.',
      '2 U 1984. 132. End.',
    ]);
  });

  test('sound, it is kept where it stands in mid-sentence, and makes no paragraph', () => {
    expect(outline(withBody(sound))[1]).toBe('2 SBU He left in ¶2007. Nobody minded.');
  });

  test('read as 1 before the letters of a list it is left out, whatever ends the item above', () => {
    const body = say([
      '11. (U) Our wishes:\n1A. Boats (two)\n1B. Nets\n1C. Lamps\n1Q. Rye',
      '12. (U) End.',
    ]);
    expect(outline(withBody(body))).toEqual([
      '1 U Our wishes: A. Boats (two) B. Nets C. Lamps 1Q. Rye',
      '2 U End.',
    ]);
  });

  test('a question mark with a blank behind it asks', () => {
    const body = say(['¶1. (U) Did he come ? A. Lund did not say.', '¶2. (U) End.']);
    expect(outline(withBody(body))[0]).toBe('1 U Did he come ? A. Lund did not say.');
  });

  test('before the letter of a list it makes no paragraph', () => {
    const body = say(['¶1. (U) Two questions:', '¶A. Who pays?', '¶B. Who knows?', '¶2. (U) End.']);
    expect(numbers(withBody(body))).toEqual([1, 2]);
    expect(outline(withBody(body.replaceAll('¶', '1')))[0]).toBe(
      '1 U Two questions: A. Who pays? B. Who knows?',
    );
  });

  test('read as 1, it is told so', () => {
    const body = say(['11. (U) One.', '12. (U) Two.', '13. (U) Three.']);
    expect(withBody(body).repairs).toEqual([
      'Line 17: the pilcrow was read as the digit 1: "11." to "13." are ¶1–¶3.',
    ]);
  });

  test('read as 1 after two sound ones, it is told where it begins', () => {
    const body = say(['¶1. One.', '¶2. Two.', '13. Three.', '14. Four.', '15. Five.']);
    expect(withBody(body).repairs).toEqual([
      'Line 21: the pilcrow was read as the digit 1: "13." to "15." are ¶3–¶5.',
    ]);
  });

  test.each([
    ['?2. (U) Two.', '¶3. (U) Three.', '1 paragraph is'],
    ['?2. (U) Two.', '?3. (U) Three.', '2 paragraphs is'],
  ])('damaged, it is told where it begins: "%s", "%s"', (second, third, count) => {
    expect(withBody(say(['¶1. (U) One.', second, third])).repairs).toEqual([
      `Line 19: the pilcrow of ${count} printed as "?".`,
    ]);
  });

  test('twenty-four paragraphs whose every pilcrow reads as 1', () => {
    const body = say(Array.from({ length: 24 }, (_, i) => `1${i + 1}. (C) Sentence ${i + 1}.`));
    expect(numbers(withBody(body))).toEqual(Array.from({ length: 24 }, (_, i) => i + 1));
  });

  test('paragraphs 11 to 19 after 1 to 10 keep their numbers', () => {
    const body = say(Array.from({ length: 19 }, (_, i) => `${i + 1}. (SBU) Sentence ${i + 1}.`));
    const cable = withBody(body);
    expect(numbers(cable)).toEqual(Array.from({ length: 19 }, (_, i) => i + 1));
    expect(cable.repairs).toEqual([]);
  });

  test('an excerpt whose every pilcrow reads as 1; years and counts keep their digits', () => {
    const body = say([
      '15. (C) He left in\n1973. It was July\n124. He paid\n100. Nobody minded.',
      '16. (C) Six.',
      '17. (C) Seven.',
    ]);
    expect(outline(withBody(body))).toEqual([
      '5 C He left in 1973. It was July 24. He paid 100. Nobody minded.',
      '6 C Six.',
      '7 C Seven.',
    ]);
  });

  test.each([
    ['rose to a total of', '140.'],
    ['paid the mayor', '1200.'],
    ['rose from 7 to', '12007.'],
    ['came on July', '11.'],
    ['paid for form', '1B.'],
    ['spoke of Annex', '1B.'],
    ['wrote of UNSCR', '1425.'],
    ['left; see ref A, para 12.', 'He said so.'],
    ['came in the spring of', '1973.'],
  ])('a figure that its words do not call for keeps its 1: "%s", "%s"', (words, figure) => {
    const end = `${words}\n${figure} Nobody minded.`;
    expect(outline(withBody(say([`11. (U) It ${end}`, '12. (U) Two.', '13. (U) End.'])))[0]).toBe(
      `1 U It ${end.replace('\n', ' ')}`,
    );
  });

  test.each([
    ['came on July', '112.', '12.'],
    ['came on Aug.', '131.', '31.'],
    ['came in June of', '12007.', '2007.'],
    ['came on August 4,', '12007.', '2007.'],
    ['came in late', '11998.', '1998.'],
    ['came in the second quarter of', '12007.', '2007.'],
    ['will stay through', '12007.', '2007.'],
    ['came in 2006 and', '12007.', '2007.'],
    ['came on August 4 - 7,', '12007.', '2007.'],
    ['read reftels A and', '1B.', 'B.'],
    ['met John', '1W. Lund.', 'W. Lund.'],
    ['wrote of paras 2 and 3; see para', '19.', '9.'],
    ['wrote of UNSCR', '11737.', '1737.'],
    ['spoke.', '1C.', 'C.'],
    ['asks three things:', '11. Boats.\n12. Nets.\n113. Piers.', '1. Boats. 2. Nets. 113. Piers.'],
  ])('the words before it call for one without: "%s", "%s"', (words, printed, number) => {
    const body = say([`15. (U) He ${words}\n${printed} End.`, '16. (U) Two.', '17. (U) End.']);
    expect(outline(withBody(body))[0]).toBe(`5 U He ${words} ${number} End.`);
  });

  test.each(['¶', '', '\uFFFD', 'Â¶', '?', '1'])(
    '"%s" before a number without a dot',
    (pilcrow) => {
      const body = say(['¶1 The mayor spoke.', 'The Visit', '¶2 He came late.', '¶3 He left.']);
      expect(outline(withBody(body.replaceAll('¶', pilcrow)))).toEqual([
        '1 - The mayor spoke.',
        '2 - He came late.',
        '3 - He left.',
      ]);
    },
  );

  test('an excerpt that begins at ¶11 keeps it, for its pilcrow is there', () => {
    const cable = withBody(say(['¶11. (C) One.', '¶12. (C) Two.', '¶13. (C) Three.']));
    expect(numbers(cable)).toEqual([11, 12, 13]);
    expect(cable.doubts).toEqual(['Line 17: the first paragraph is ¶11.']);
  });
});
