// In: questions and claims that name a part of 09GUANGZHOU463. Out: what is quoted from there, or from elsewhere.
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/ask.ts';
import { shipped } from '../commands/shipped-library.ts';

/** `¶6`, `¶6 not ¶7` or `¶6 no ¶38`: the first excerpt, and the place that was wrong; or why it is refused. */
function found(question: string, skip = 0): string {
  const answer = answerQuestion(shipped, question, null, skip);
  if (answer.status === 'refused') return answer.refusal.kind;
  const [wrong] = answer.wrongPlaces;
  const named = wrong?.paragraphs.map(({ number }) => ` not ¶${number}`).join('') ?? '';
  return `¶${answer.excerpts[0].paragraph?.number}${named}${wrong?.lacking.map((number) => ` no ¶${number}`).join('') ?? ''}`;
}

describe('from where it says, if that answers', () => {
  test.each([
    ['para 6: how many gangs?', '¶6'],
    ['38 criminal gangs were involved (¶6)', '¶6'],
    ['the women mostly become farmers’ wives, ¶7', '¶7'],
    // The comment says less of it than ¶1, but enough.
    ['in the comment, what of sex trade?', '¶7'],
    ['¶9 says that most child victims are between three and ten', '¶9'],
  ])('%s: %s', (question, expected) => expect(found(question)).toBe(expected));
});

describe('from elsewhere, if that does not', () => {
  test.each([
    ['para 7: how many gangs?', '¶6 not ¶7'],
    ['Chen said that 38 criminal gangs were involved (¶7)', '¶6 not ¶7'],
    ['Liu Lanni is a liaison officer at the GDWF, see ¶5', '¶8 not ¶5'],
    // ¶3 speaks of the GDWF too, but of no hotline.
    ['the gdwf keeps a hotline for legal assistance (¶3)', '¶5 not ¶3'],
    ['under Rule of Law: who keeps a hotline?', '¶5 not ¶10'],
    // Of ¶5 it would be unsure.
    ['in ¶5, when was the Guangdong Women’s Federation founded?', '¶2 not ¶5'],
    ['para 99: how many gangs?', '¶6 no ¶99'],
    ['¶6 and ¶38 say that the hotline takes reports', '¶5 not ¶6 no ¶38'],
  ])('%s: %s', (question, expected) => expect(found(question)).toBe(expected));

  test('its next match is from elsewhere too, of which it is told no more, and there is an end of them', () => {
    expect(found('para 7: how many gangs?', 1)).toBe('¶6');
    expect(found('para 6: how many gangs?', 99)).toBe('no-more');
  });
});

describe('refused, if nothing does', () => {
  test.each([
    ['¶4 says that elephants were sold', 'not-covered'],
    ['para 6: how many gangs were there in Shanghai?', 'absent'],
    ['¶12 speaks of flying saucers', 'no-such-paragraph'],
    ['¶12', 'no-such-paragraph'],
  ])('%s: %s', (question, expected) => expect(found(question)).toBe(expected));
});
