// In: bodies of made-up cables (99PILCROW1 …), numbered in the ways of real ones. Out: true numbers.
import { describe, expect, test } from 'vitest';
import { numbers, outline, say, withBody } from './made-up.ts';

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
