// In: any text at all, asked of 09GUANGZHOU463. Out: proof of what holds of every answer.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/ask.ts';
import { shipped } from '../commands/shipped-library.ts';

const ask = (question: string) => answerQuestion(shipped, question, null);

/** What holds of every answer, whatever was asked. */
function holds(question: string): void {
  const answer = ask(question);
  if (answer.status === 'refused') return;
  // Several claims get a sentence each.
  if (!answer.unanswered) expect(answer.excerpts.length).toBeLessThanOrEqual(3);
  for (const { whole, span, text, paragraph, section, strong, before } of answer.excerpts) {
    expect(text).toBe(whole.slice(span.start, span.end));
    expect(text.trim()).not.toBe('');
    if (paragraph) expect(whole).toBe(paragraph.text);
    expect(paragraph === null).toBe(section !== null);
    let last = 0;
    for (const { start, end } of strong) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
    expect(before && whole.slice(before.start, before.end)).not.toBe('');
  }
  if (answer.answer !== null) {
    expect(answer.answer).not.toBe('');
    expect(answer.excerpts[0].text).toContain(answer.answer);
  }
}

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom(
      ...'how many who where when why what the gangs cases 2009 38 ¶6 paragraph 3-5 comment Chen Gao said trafficking women police ? , ( ) " cops kids signed cable sent Dongguan march 10-12 1/3 US$ % under'.split(
        ' ',
      ),
    ),
  );
  const questions = fc
    .array(fc.tuple(piece, fc.constantFrom('', ' ', '\n')), { maxLength: 30 })
    .map((pieces) => pieces.flat().join(''));

  test('is answered to the letter, or refused', () => {
    fc.assert(fc.property(questions, holds), { numRuns: 300 });
  });

  test('is answered the same way every time', () => {
    fc.assert(
      fc.property(questions, (question) => {
        expect(ask(question)).toEqual(ask(question));
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['one letter', 'x'],
    ['a stop word', 'how many '],
    ['a word of the cable', 'trafficking '],
    ['every kind of question', 'who what when where why which how '],
    ['paragraph numbers', '¶6, '],
    ['brackets', '(("'],
    ['hyphens', 'a-1-'],
    ['control characters', '\0\u0007\u001b[2J\u202e'],
    ['half a surrogate pair', '\ud83d'],
    ['combining marks', 'e\u0301\u0302\u0303'],
  ])('6,000 characters of %s', (_, text) => holds(text.repeat(6000 / text.length)));

  test('a whole paragraph pasted is found again', () => {
    for (const paragraph of shipped.cables[0]?.paragraphs ?? []) {
      const answer = ask(paragraph.text);
      holds(paragraph.text);
      if (answer.status === 'answered') {
        expect(answer.excerpts[0].paragraph?.number).toBe(paragraph.number);
      }
    }
  });
});

describe('neither a capital, nor blanks, nor a question mark matters', () => {
  test.each([
    'how many gangs were involved',
    'who signed it',
    'when was the GDWF established',
    'what is the capital of France',
    'how many cases were solved in 2011',
    'what does paragraph 6 say',
    'is prostitution a problem in Guangdong',
    'chen on protests',
    'dongguan',
    'gao suisheng',
    'beijing',
    'classification',
  ])('%s', (question) => {
    const capital = question.charAt(0).toUpperCase() + question.slice(1);
    const result = (text: string) => {
      const answer = ask(text);
      const seen =
        answer.status === 'refused'
          ? answer.refusal
          : [answer.excerpts.map(({ text }) => text), answer.answer];
      return JSON.stringify(seen).toLowerCase();
    };
    for (const typed of [capital, `${question}?`, `${capital}?`, `  ${question} ?? `]) {
      expect(result(typed), typed).toEqual(result(question));
    }
  });
});
