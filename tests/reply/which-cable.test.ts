// In: libraries of one and of several made-up cables. Out: whether the cable that is meant is found.
import { describe, expect, test } from 'vitest';
import { cableChoices, splitCitation, whichCable } from '../../src/reply/which-cable.ts';
import { madeUpCable, paragraph } from './made-up-cable.ts';

const named = (id: string, subject: string) => {
  const cable = madeUpCable([paragraph(1, 'Text.')], { id });
  return { ...cable, header: { ...cable.header, subject } };
};
const one = named('99PILCROW1', 'Fishing Rights');
const two = named('99PILCROW2', 'A New Harbor');
const call = { command: 'paragraph', options: { number: '6' } };

test('the only cable need not be named, and may be, in any case of letters', () => {
  expect(whichCable([one], '', call)).toEqual({ cable: one });
  expect(whichCable([one], ' 99pilcrow1 ', call)).toEqual({ cable: one });
});

describe('with several', () => {
  test('the reader is asked which, and each is a button that repeats what was asked', () => {
    const which = whichCable([one, two], '', call);
    if (!('ask' in which)) throw new Error('answered from a cable that nobody named');
    expect(which.ask.record.reason).toBe('There are 2 cables here, so say which one you mean.');
    expect(which.ask.buttons.map((button) => button.call.options)).toEqual([
      { number: '6', cable: '99PILCROW1' },
      { number: '6', cable: '99PILCROW2' },
    ]);
  });

  test('a cable that is not there is refused, those with a like name offered', () => {
    const which = whichCable([one, two], '99PILCROW9', call);
    expect('ask' in which && which.ask.record.reason).toBe('There is no cable “99PILCROW9” here.');
  });

  test('a pasted citation names cable and paragraph', () => {
    expect(splitCitation([one, two], '99PILCROW2 ¶6')).toEqual(['¶6', '99PILCROW2']);
    expect(splitCitation([one, two], '6 8')).toEqual(['6 8', '']);
  });

  test('suggestions are found by reference and by subject', () => {
    expect(cableChoices([one, two], 'harbor')).toEqual([
      { name: '99PILCROW2: A New Harbor', value: '99PILCROW2' },
    ]);
    expect(cableChoices([one, two], '').map(({ value }) => value)).toEqual([
      '99PILCROW1',
      '99PILCROW2',
    ]);
  });
});
