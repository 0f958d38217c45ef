// In: bodies of made-up cables (99PILCROW1 …), numbered in the ways of real ones. Out: true numbers.
import { describe, expect, test } from 'vitest';
import { numbers, outline, withBody } from './made-up.ts';

const say = (lines: readonly string[]): string => lines.join('\n\n');

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

describe('sequences as they are really printed', () => {
  const marked = (list: readonly number[]) =>
    withBody(say(list.map((n) => `¶${n}. (C) Sentence ${n} ends.`)));

  test.each([
    ['a gap', [1, 2, 3, 5, 6], 'Line 23: ¶4 is not printed before ¶5.'],
    ['a missing ¶2', [1, 3, 4], 'Line 19: ¶2 is not printed before ¶3.'],
    ['out of order', [1, 2, 3, 4, 6, 5, 7], 'Line 27: ¶5 stands after ¶6.'],
    ['a number twice', [1, 2, 3, 3, 4], 'Line 23: ¶3 is printed twice.'],
    ['an excerpt', [14, 15, 16], 'Line 17: the first paragraph is ¶14.'],
    ['an excerpt with gaps', [1, 3, 8, 11, 12], 'Line 19: ¶2 is not printed before ¶3.'],
  ])('%s is kept, and doubted', (_, printed, doubt) => {
    expect(numbers(marked(printed))).toEqual(printed);
    expect(marked(printed).doubts).toContain(doubt);
  });

  test.each([
    ['out of order', [1, 2, 3, 4, 6, 5, 7]],
    ['numbers used again', [1, 2, 3, 3, 4, 5, 6, 5, 6, 7, 8]],
  ])('%s without markings, too', (_, printed) => {
    for (const pilcrow of ['¶', '', '1']) {
      const body = say(printed.map((n) => `${pilcrow}${n}. Sentence ${n} ends.`));
      expect(numbers(withBody(body))).toEqual(printed);
    }
  });

  const list = ['1. The first wish.', '2. The second wish.', '3. The third wish.'];

  test('a list that begins again at 1 inside a paragraph is part of it', () => {
    const body = say([
      '1. (C) One.',
      '2. (C) Their wishes:',
      ...list,
      '3. (C) Three.',
      '4. (C) Four.',
    ]);
    expect(outline(withBody(body))).toEqual([
      '1 C One.',
      '2 C Their wishes: 1. The first wish. 2. The second wish. 3. The third wish.',
      '3 C Three.',
      '4 C Four.',
    ]);
  });

  test.each(['¶', '1'])('as long as the numbers before it, with "%s" before each', (pilcrow) => {
    const body = say(['¶1. (C) One.', '¶2. (C) Two:', '¶1. Wish.', '¶2. Wish.', '¶3. (C) Three.']);
    const unmarked = body.replaceAll('(C) ', '');
    for (const text of [body, unmarked]) {
      expect(numbers(withBody(text.replaceAll('¶', pilcrow)))).toEqual([1, 2, 3]);
    }
  });

  test('a list longer than the numbers before it, where the next number is missing', () => {
    const body = say([
      '1. One.',
      '2. Two:',
      ...list,
      '4. The fourth wish.',
      '4. Four.',
      '5. Five.',
    ]);
    expect(numbers(withBody(body))).toEqual([1, 2, 4, 5]);
  });

  test('number 2 printed twice without markings', () => {
    const body = say([1, 2, 2, 3, 4, 5].map((n, i) => `${n}. Sentence ${i} ends.`));
    expect(numbers(withBody(body))).toEqual([1, 2, 2, 3, 4, 5]);
  });

  test('the same where nothing is marked, and at the end', () => {
    const inside = say(['1. One.', '2. Their wishes:', ...list, '3. Three.', '4. Four.']);
    expect(numbers(withBody(inside))).toEqual([1, 2, 3, 4]);
    const last = say(['1. One.', '2. Two.', '3. Three.', '4. Their wishes:', ...list]);
    expect(numbers(withBody(last))).toEqual([1, 2, 3, 4]);
  });

  test.each(['1', '2'])('the same in paragraph %s, longer than what precedes it', (where) => {
    const long = [...list, '4. The fourth wish.', '5. The fifth wish.'];
    const paragraphs = ['1. One.', '2. Two.', '3. Three.', '4. Four.'];
    const body = say(paragraphs.flatMap((text) => (text[0] === where ? [text, ...long] : text)));
    expect(numbers(withBody(body))).toEqual([1, 2, 3, 4]);
  });

  test('of short lines that no stop ends, and a paragraph with the number that is next in it', () => {
    const names = ['Berg', 'Lund', 'Holm', 'Dahl'].map((name, i) => `${i + 1}. ${name}`);
    const read = (pilcrow: string) =>
      numbers(
        withBody(
          say([
            `1. He named:\n${names.join('\n')}\nand left.`,
            '2. Two.',
            '3. Three.',
            '4. Four.',
          ]).replace(/^(?=\d)/gm, pilcrow),
        ),
      );
    for (const pilcrow of ['', '¶', '1']) expect(read(pilcrow)).toEqual([1, 2, 3, 4]);
  });

  test('a line that goes on with a number begins none, though it is short', () => {
    const body = say([
      '¶1. He spoke of rye, and of article\n¶3. Nobody minded.',
      '¶2. Two.',
      '¶4. Four.',
    ]);
    expect(numbers(withBody(body))).toEqual([1, 2, 4]);
  });

  test('with brackets, below one paragraph with a stop', () => {
    const body = say(['1. (C) Their wishes:', '1) Boats.', '2) Nets.', '3) Lamps.', '4) Rye.']);
    expect(numbers(withBody(body))).toEqual([1]);
    const brackets = say(['1) One.', '2) Two.', '3) Three.']);
    expect(numbers(withBody(brackets))).toEqual([1, 2, 3]);
    const wishes = '1. (C) One.\n\nA. (U) PORT:\n\n1) (C) Boats.\n\n2) (C) Nets.\n\nB. (U) RYE:';
    expect(numbers(withBody(`${wishes}\n\n1) (C) Bread.\n\n2. (U) End.`))).toEqual([1, 2]);
    const slip = say(['1. (C) One.', '2) (C) Two.', '3. (C) Three.']);
    expect(numbers(withBody(slip))).toEqual([1, 2, 3]);
    const next = '1. One.\n2. Their wishes:\n1) Boats.\n2) Nets.\n3. Three.\n4. Four.';
    expect(numbers(withBody(next))).toEqual([1, 2, 3, 4]);
  });

  test('unmarked, it does not lend its last item to a marked cable', () => {
    const body = say(['1. (C) One.', '2. (C) Their wishes:', ...list, '4. More.']);
    expect(numbers(withBody(body))).toEqual([1, 2]);
  });

  test('a paragraph without a marking after a gap', () => {
    const body = say(['1. (C) One.', '3. Three.', '4. (C) Four.', '5. (C) Five.']);
    expect(numbers(withBody(body))).toEqual([1, 3, 4, 5]);
  });

  test('a number after a comma and a quotation mark is one of a list in the sentence', () => {
    const body = '1. (C) He named: 1) the "harvest,"\n2) the port. Then he left.\n\n2. (C) End.';
    expect(numbers(withBody(body))).toEqual([1, 2]);
    const last = '1. (C) One.\n\n2. (C) Named: 1) the "harvest," 2) "rye,"\n3) the PORT.';
    expect(numbers(withBody(last))).toEqual([1, 2]);
  });

  test('numbers that begin a line in mid-sentence are no paragraphs', () => {
    const body =
      '1. (C) The treaty of July\n24. Nobody signed it before article\n7. It was long.\n\n2. (C) End.';
    expect(outline(withBody(body))).toEqual([
      '1 C The treaty of July 24. Nobody signed it before article 7. It was long.',
      '2 C End.',
    ]);
  });

  test('amounts and reasons are no numbers: "1.4 (b)", "5.3 percent"', () => {
    const body = '1. (C) It grew by\n5.3 percent, for reasons\n1.4 (b) and (d).\n\n2. (C) End.';
    expect(numbers(withBody(body))).toEqual([1, 2]);
  });

  test('a body without numbers is one paragraph', () => {
    const cable = withBody('The press wrote much.\n\nIt wrote more on Monday.');
    expect(outline(cable)).toEqual(['- - The press wrote much. It wrote more on Monday.']);
    expect(cable.doubts).toEqual(['Line 17: no paragraph is numbered.']);
  });

  test('a body without numbers may be marked', () => {
    expect(outline(withBody('(SBU) The mayor spoke.'))).toEqual(['- SBU The mayor spoke.']);
    expect(outline(withBody('(C): The mayor spoke.'))).toEqual(['- C The mayor spoke.']);
  });

  test('text before the first number is a paragraph of its own', () => {
    const cable = withBody(
      'SUMMARY: ALL WENT WELL. END SUMMARY.\n\n1. THE DAY BEGAN.\n\n2. IT ENDED.',
    );
    expect(outline(cable)).toEqual([
      '- - SUMMARY: ALL WENT WELL. END SUMMARY.',
      '1 - THE DAY BEGAN.',
      '2 - IT ENDED.',
    ]);
    expect(cable.paragraphs[0]?.role).toBe('summary');
  });

  test('paragraphs without a blank line between them, and inside one line', () => {
    expect(numbers(withBody('1. (U) One.\n2. (U) Two.\n3. (U) Three.'))).toEqual([1, 2, 3]);
    const line = `1. (U) ${'The mayor spoke at length. '.repeat(4)}2. (SBU) He left. 3. (U) All left.`;
    expect(numbers(withBody(line))).toEqual([1, 2, 3]);
  });
});

test.each(['(S/NF)', '(C/REL NATO)', '(U//FOUO)', '(TS)', '(Secret)', '[SBU]'])(
  'paragraphs that are marked %s, inside one line',
  (mark) => {
    const words = 'The mayor of Lund spoke of boats and of nets, said Gao.';
    const cable = withBody([1, 2, 3, 4].map((n) => `¶${n}. ${mark} ${words}`).join(' '));
    expect(numbers(cable)).toEqual([1, 2, 3, 4]);
    expect(new Set(cable.paragraphs.map(({ text }) => text))).toEqual(new Set([words]));
  },
);

test('an item or a word in brackets inside a line begins none', () => {
  const words = 'The mayor of Lund cited the law of the old port of Lund, at length.';
  const cable = withBody(`1. (U) ${words} 2. (c) It holds. 2. (Comment) It does.\n\n2. (U) End.`);
  expect(numbers(cable)).toEqual([1, 2]);
});

describe('a number inside a line without a marking', () => {
  const line =
    'The council will set its rules by the end of the year, and the pilots will be trained in spring.';

  test('is a paragraph where it is missing between two others', () => {
    const body = say([`¶1. ${line}`, `¶2. ${line} 3. In addition, boats come.`, '¶4. End.']);
    expect(outline(withBody(body)).slice(1)).toEqual([
      `2 - ${line}`,
      '3 - In addition, boats come.',
      '4 - End.',
    ]);
  });

  test('is told as a repair', () => {
    const body = say([`¶1. ${line}`, `¶2. ${line} 3. In addition, boats come.`, '¶4. End.']);
    expect(withBody(body).repairs).toContain(
      'Line 19: ¶3 begins inside the line, as it is missing elsewhere.',
    );
  });

  test('is none where others carry markings, or before ¶2', () => {
    const marked = say([
      `1. (C) ${line}`,
      `2. (C) ${line} 3. In addition, boats come.`,
      '4. (C) End.',
    ]);
    expect(numbers(withBody(marked))).toEqual([1, 2, 4]);
    expect(
      numbers(withBody(say([`${line} 1. Berg stayed.`, '2. Two.', '3. Three.']))),
    ).not.toContain(1);
  });

  test.each([
    ['nothing is missing', `¶2. ${line} 3. In addition, boats come.`, '¶3. End.'],
    ['another is missing', `¶2. ${line} 5. In addition, boats come.`, '¶4. End.'],
    ['it is one of a list', `¶2. ${line} 2. Boats. 3. Nets. 4. Lamps.`, '¶4. End.'],
    ['it is the last', `¶2. ${line} 3. In addition, boats come.`, 'GOLDFINCH'],
    ['an abbreviation stands before it', `¶2. ${line} He left on Dec. 3. Berg stayed.`, '¶4. End.'],
    ['a bracket is open', `¶2. ${line} (He left in spring. 3. Berg stayed.)`, '¶4. End.'],
  ])('is none where %s', (_, second, third) => {
    const body = say([`¶1. ${line}`, second, third]);
    expect(outline(withBody(body))[1]).toBe(second.replace(/^¶2\./, '2 -'));
  });
});
