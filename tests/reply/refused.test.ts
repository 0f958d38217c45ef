// In: refusals made by hand of questions about 99PILCROW1. Out: whether their wording is true.
import { describe, expect, test } from 'vitest';
import { type Answer, type Refusal, refused } from '../../src/answer/answer.ts';
import { askReply } from '../../src/reply/ask.ts';
import { linesOf } from './lines-of.ts';
import { madeUpCable, paragraph } from './made-up-cable.ts';

const six = paragraph(6, 'Nobody objected.', { mark: 'SBU', heading: 'The Harbor' });
const cable = madeUpCable([paragraph(1, 'Summary.', { role: 'summary' }), six]);
const other = madeUpCable([paragraph(1, 'Another text.')], { id: '99PILCROW2' });
const call = { command: 'ask', options: { question: 'were ships sold?' } };

describe('a refusal', () => {
  const refuse = (refusal: Refusal, more: object = {}): Answer => ({
    ...refused(refusal),
    ...more,
  });

  test.each<[Refusal, string[], string]>([
    [
      { kind: 'nothing-asked' },
      [],
      'There is nothing in this to look up: ask in plain words about what the cable reports.',
    ],
    [
      { kind: 'no-such-paragraph', asked: [12], cable },
      [],
      'There is no ¶12: the cable has ¶1 and ¶6.',
    ],
    [{ kind: 'not-in-header', field: 'signer' }, [], 'The cable’s header has no signer.'],
    [
      { kind: 'not-in-header', field: 'refs' },
      [],
      'The cable’s header has no references to other cables.',
    ],
    [
      { kind: 'not-covered' },
      ['world', 'cup'],
      'The cable does not say: it has nothing on “world” or “cup”.',
    ],
    [{ kind: 'not-covered' }, [], 'I found no answer to this.'],
    [{ kind: 'no-more' }, [], 'There is no further match for this question.'],
    [
      { kind: 'absent', terms: ['Shanghai'] },
      ['Shanghai'],
      'The cable does not say: its paragraphs never mention “Shanghai”.',
    ],
    [{ kind: 'no-such-detail', detail: 'count' }, [], 'I found no number for this.'],
    [{ kind: 'no-such-detail', detail: 'amount' }, [], 'I found no amount for this.'],
    [{ kind: 'no-such-detail', detail: 'money' }, [], 'I found no sum of money for this.'],
    [{ kind: 'no-such-detail', detail: 'percent' }, [], 'I found no percentage for this.'],
    [{ kind: 'no-such-detail', detail: 'age' }, [], 'I found no age for this.'],
    [{ kind: 'no-such-detail', detail: 'duration' }, [], 'I found no length of time for this.'],
    [{ kind: 'no-such-detail', detail: 'date' }, [], 'I found no date for this.'],
    [{ kind: 'no-such-detail', detail: 'who' }, [], 'I found no name for this.'],
    [{ kind: 'no-such-detail', detail: 'which' }, [], 'I found no name for this.'],
    [{ kind: 'no-such-detail', detail: 'where' }, [], 'I found no place for this.'],
    [{ kind: 'no-such-detail', detail: 'why' }, [], 'I found no reason for this.'],
    [{ kind: 'no-such-detail', detail: 'meaning' }, [], 'I found no answer to this.'],
    [{ kind: 'no-such-detail', detail: 'speech' }, [], 'I found no statement for this.'],
  ])('%j is one sentence', (refusal, missing, sentence) => {
    const reply = askReply([cable], refuse(refusal, { missing }), null, call);
    expect(linesOf(reply)[0]).toBe(sentence);
    expect(reply.private).toBe(true);
    expect(reply.record).toMatchObject({
      status: 'refused',
      reason: sentence,
      excerpts: [],
      missing,
    });
    expect(reply.blocks.filter(({ kind }) => kind === 'quote')).toEqual([]);
  });

  test('of a later match says that the cable of the first may be gone', () => {
    const later = { ...call, options: { ...call.options, from: 2 } };
    const said = (why: Refusal) => askReply([cable], refuse(why), null, later).record.reason;
    expect(said({ kind: 'no-such-detail', detail: 'count' })).toBe(
      'There is no further match here: if a cable had the one before it, that is gone or has changed.',
    );
    expect(said({ kind: 'no-more' })).toBe('There is no further match for this question.');
  });

  test.each([
    ['كم عدد العصابات؟', true],
    ['сколько лодок в 1999?', true],
    ['сколько boats?', false],
    ['1999?', false],
  ])('of %s says that English is read: %s', (question, isTold) => {
    const answer = refuse({ kind: 'not-covered' }, { missing: ['x'] });
    const { record } = askReply([cable], answer, null, { ...call, options: { question } });
    expect(record.reason === 'Pilcrow reads English only: please ask in English.').toBe(isTold);
  });

  test('says what there is to ask about', () => {
    const reply = askReply([cable], refuse({ kind: 'not-covered' }), null, call);
    expect(linesOf(reply)[1]).toBe('What it has: ¶1 Summary; ¶6 The Harbor.');
    expect(reply.buttons.map(({ label }) => label)).toEqual(['Contents']);
  });

  test.each<[Refusal, string[], string]>([
    [
      { kind: 'not-covered' },
      ['budget'],
      'The cable does not say: the closest paragraph, ¶6, under “The Harbor”, has nothing on “budget”.',
    ],
    [{ kind: 'not-covered' }, [], 'I found no answer to this; closest is ¶6, under “The Harbor”.'],
    [
      { kind: 'absent', terms: ['Shanghai'] },
      ['Shanghai'],
      'The cable does not say: its paragraphs never mention “Shanghai”; closest is ¶6, under “The Harbor”.',
    ],
    [
      { kind: 'no-such-detail', detail: 'who' },
      [],
      'I found no name for this; closest is ¶6, under “The Harbor”.',
    ],
    [
      { kind: 'absent', terms: ['1945'] },
      ['1945'],
      'The cable does not say: its paragraphs never mention “1945”; closest is ¶6, under “The Harbor”, which has “1954”.',
    ],
    [
      { kind: 'not-in-sentence', words: ['Berg'] },
      [],
      'The cable does not say: the closest sentence, in ¶6, under “The Harbor”, has no “Berg”.',
    ],
    [
      {
        kind: 'misstated',
        told: [
          { typed: '7', printed: ['9', 'twelve'] },
          { typed: 'two', printed: [] },
        ],
      },
      [],
      'The cable does not say: the closest sentence, in ¶6, under “The Harbor”, has “9” and “twelve” for “7” and other numbers for “two”.',
    ],
  ])('points to the nearest paragraph without quoting it: %j', (refusal, missing, sentence) => {
    const nearest = { cable, paragraph: six };
    const instead = missing[0] === '1945' ? ['1954'] : [];
    const answer = refuse(refusal, { nearest, missing, instead });
    const reply = askReply([cable], answer, null, call);
    expect(linesOf(reply)).toEqual([sentence]);
    expect(reply.buttons.map(({ label }) => label)).toEqual(['Show ¶6', 'Contents']);
  });

  test.each<[Refusal, string]>([
    [{ kind: 'not-covered' }, '99PILCROW1 does not say: it has nothing on “budget”.'],
    [
      { kind: 'absent', terms: ['budget'] },
      '99PILCROW1 does not say: its paragraphs never mention “budget”.',
    ],
    [{ kind: 'not-in-header', field: 'tags' }, 'The header of 99PILCROW1 has no TAGS.'],
  ])('of one cable among several names it: %j', (refusal, sentence) => {
    const answer = refuse(refusal, { missing: ['budget'] });
    expect(askReply([cable, other], answer, cable, call).record.reason).toBe(sentence);
  });

  test('of one among several can be put to all, but where the question names it', () => {
    const labels = (question: string) => {
      const asked = { ...call, options: { question } };
      const reply = askReply([cable, other], refuse({ kind: 'not-covered' }), cable, asked);
      return reply.buttons.map(({ label }) => label);
    };
    expect(labels('were ships sold?')).toEqual(['Contents', 'Ask all 2 cables']);
    expect(labels('were ships sold in 99PILCROW1?')).toEqual(['Contents']);
  });

  test('of all cables offers no cable, and asks of which where that is the question', () => {
    const nothing = refuse({ kind: 'not-covered' }, { missing: ['budget'] });
    const reply = askReply([cable, other], nothing, null, call);
    expect(reply.record.reason).toBe('No cable here says: none has anything on “budget”.');
    expect(reply.buttons).toEqual([]);
    const absent = refuse({ kind: 'absent', terms: ['budget'] });
    expect(askReply([cable, other], absent, null, call).record.reason).toBe(
      'No cable here says: no paragraph mentions “budget”.',
    );
    const which = askReply([cable, other], refuse({ kind: 'which-cable' }), null, call);
    expect(which.menu?.call).toEqual({ ...call, everyone: true });
  });

  test('repeats no more of a reader’s words than it takes to know them again', () => {
    const missing = Array.from({ length: 900 }, (_, i) => `${i}${'x'.repeat(6000)}`);
    const reply = askReply([cable], refuse({ kind: 'not-covered' }, { missing }), null, call);
    expect(linesOf(reply)[0]?.length).toBeLessThan(400);
    expect(linesOf(reply)[0]).toMatch(/ or 895 more\.$/);
  });
});
