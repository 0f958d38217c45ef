// In: libraries of one and of several made-up cables. Out: whether the cable that is meant is found.
import { describe, expect, test } from 'vitest';
import { CABLE_OPTION, cableChoices, optionsHere } from '../../src/reply/cable-option.ts';
import { citedCable, scopeOf, whichCable } from '../../src/reply/which-cable.ts';
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
  test('the reader is asked which by a menu that repeats what was asked', () => {
    const which = whichCable([one, two], '', call);
    if (!('ask' in which)) throw new Error('answered from a cable that nobody named');
    expect(which.ask.record.reason).toBe('There are 2 cables here, so say which one you mean.');
    expect(which.ask.menu).toEqual({
      title: 'Choose a cable',
      call: { ...call, everyone: true },
      choices: [
        { value: '99PILCROW1', name: '99PILCROW1', note: 'Fishing Rights' },
        { value: '99PILCROW2', name: '99PILCROW2', note: 'A New Harbor' },
      ],
      inText: false,
    });
  });

  test('a subject of any length is told whole', () => {
    const long = `Fishing Rights ${'and Lobster Quotas '.repeat(20)}`;
    const which = whichCable([one, named('99PILCROW2', long)], '', call);
    expect('ask' in which && which.ask.menu?.choices[1]?.note).toBe(long);
    expect(cableChoices({ cables: [named('99PILCROW2', long)] }, '')[0]?.name).toBe(
      `99PILCROW2: ${long}`,
    );
  });

  test('a reference as a header prints it names its cable', () => {
    for (const named of ['99 PILCROW 000002', '1999 Pilcrow 2', '99PILCROW0002', 'PILCROW 0002']) {
      expect(whichCable([one, two], named, call), named).toEqual({ cable: two });
    }
  });

  test('a number that two have is neither', () => {
    const which = whichCable([one, named('98PILCROW1', 'Nets')], 'PILCROW 1', call);
    const reason = '“PILCROW 1” names 2 cables: say which one you mean.';
    expect('ask' in which && which.ask.record.reason).toBe(reason);
    expect('ask' in which && which.ask.menu?.choices).toHaveLength(2);
  });

  test('all of them are not one', () => {
    const which = whichCable([one, two], 'All', { command: 'about', options: { cable: 'All' } });
    expect('ask' in which && which.ask.record.reason).toBe(
      '/about takes one cable, not all: say which one you mean.',
    );
    expect('ask' in which && which.ask.menu?.choices).toHaveLength(2);
    expect(whichCable([one], 'all', call)).toEqual({ cable: one });
  });

  test('a choice is for who asked alone where that was wanted', () => {
    const options = { question: 'who signed it?', private: true };
    const which = whichCable([one, two], '', { command: 'ask', options });
    expect('ask' in which && which.ask.menu?.call).toEqual({ command: 'ask', options });
  });

  test('more than a menu holds are counted, and how to name one of them is said', () => {
    const many = Array.from({ length: 41 }, (_, at) => named(`99PILCROW${at}`, 'Fish'));
    const which = whichCable(many, '', call);
    if (!('ask' in which)) throw new Error('answered from a cable that nobody named');
    expect(which.ask.menu?.choices).toHaveLength(25);
    expect(which.ask.blocks[1]).toEqual({
      kind: 'line',
      text: [
        'Below are the first 25; 16 more are here: /cables finds them, and the option “cable” takes their references.',
      ],
    });
  });

  test('a question that names both is put to one of them', () => {
    const question = 'what do 99PILCROW1 and 99PILCROW2 say?';
    const scope = scopeOf([one, two], question, '', { command: 'ask', options: { question } });
    expect('ask' in scope && scope.ask.menu).toMatchObject({
      call: { options: { question: 'what do this cable and this cable say?' } },
      choices: [{ value: '99PILCROW1' }, { value: '99PILCROW2' }],
    });
  });

  test('what is asked of the cable that is chosen no longer names one that is not here', () => {
    const options = { question: 'who signed 09LONDON2770?' };
    const scope = scopeOf([one, two], options.question, '', { command: 'ask', options });
    expect('ask' in scope && scope.ask.menu?.call.options).toEqual({
      question: 'who signed this cable?',
    });
  });

  test('a cable that is not there is refused, those with a like name offered', () => {
    const which = whichCable([one, two], '99PILCROW9', call);
    expect('ask' in which && which.ask.record.reason).toBe('There is no cable “99PILCROW9” here.');
  });

  test.each([
    ['99PILCROW2 ¶6', '¶6'],
    ['99 Pilcrow 2 6 8', '6 8'],
    ['99PILCROW2¶6', '¶6'],
    ['1999 Pilcrow 2 ¶6', '¶6'],
    ['6 99PILCROW2', '6'],
    ['19 99PILCROW2', '19'],
    ['6 of 99PILCROW2', '6'],
    ['99PILCROW2¶6-8', '¶6-8'],
    ['¶6, 99PILCROW2', '¶6'],
    ['of 99PILCROW2', ''],
    ['99PILCROW2: 6-8', '6-8'],
    ["99PILCROW2's last", 'last'],
    ['99PILCROW2', ''],
    ['(99PILCROW2 ¶6)', '¶6'],
    ['6 (99PILCROW2)', '6'],
    ['[99PILCROW2] 6', '6'],
    ['99PILCROW2 ¶6 (SBU)', '¶6'],
    ['99PILCROW2, ¶6, sensitive but unclassified', '¶6'],
    ['99PILCROW2 ¶6, summary, secret, no foreign nationals', '¶6'],
    ['(99PILCROW2 ¶6, unmarked (the cable is SECRET))', '¶6'],
    ['99PILCROW2 ¶6, unmarked, under “Piers, Old”', '¶6'],
    ['99PILCROW2 ¶6, secret, 8', '¶6, 8'],
    ['99PILCROW2 ¶6, secret, under “The "Old" Pier”, ¶8', '¶6, ¶8'],
    ['99PILCROW2 ¶6, under "Piers"; 7', '¶6; 7'],
    ['99PILCROW2 ¶6, under “Piers” and 8', '¶6 and 8'],
    ['99PILCROW2 ¶6, secret, under “Piers of the', '¶6'],
    ['99PILCROW2 6, comment', '6, comment'],
    ['99PILCROW2 6(2)', '6 (2)'],
    ['99PILCROW2 2 (last)', '2  (last)'],
    ['99PILCROW2 (¶6, secret)', '¶6'],
    ['99PILCROW2 ¶6)', '¶6'],
    ['(99PILCROW2 ¶6', '¶6'],
    ['99PILCROW2 (SBU) 6', '6'],
    ['99PILCROW2 ¶6. (S/NF)', '¶6'],
    ['99PILCROW2 6(s//nf), 7 (C NF)', '6 , 7'],
    ['(99PILCROW2 ¶6 (C/REL NATO))', '¶6'],
    ['99PILCROW2 6 (SECRET REPORTS)', '6  SECRET REPORTS'],
    ['99PILCROW2, the text before ¶1, unmarked', 'body'],
    ['99PILCROW2 2 last', '¶2 last'],
    ['99PILCROW2 the 2 last', 'the 2 last'],
    ['2 last of 99PILCROW2', '2 last'],
  ])('“%s” is “%s” of that cable, whichever is meant here', (typed, rest) => {
    for (const option of ['', '99PILCROW1']) {
      expect(citedCable([one, two], typed, option, () => call)).toMatchObject({
        cable: two,
        rest,
      });
    }
  });

  test('a citation without a cable is of the cable that is meant here', () => {
    const meant = citedCable([one, two], '¶6, confidential, from sentence 3', one.id, () => call);
    expect(meant).toEqual({ cable: one, rest: '¶6' });
  });

  test('paragraphs of a cable that is not here, or of two, are asked about', () => {
    const callFor = (number: string) => ({ command: 'paragraph', options: { number } });
    const gone = citedCable([one, two], '6 of 99TOKYO1', '99PILCROW1', callFor);
    expect('ask' in gone && gone.ask.record.reason).toBe('There is no cable “99TOKYO1” here.');
    expect('ask' in gone && gone.ask.menu?.call.options).toEqual({ number: '6' });
    const both = citedCable([one, two], '99PILCROW1 ¶6, 99PILCROW2 ¶7', '', callFor);
    expect('ask' in both && both.ask.menu?.choices).toHaveLength(2);
  });

  test('a cable without a reference is named first; one whose name is a number, as it is cited', () => {
    const cables = [named('1', 'Boats'), named('2', 'Piers'), named('harbor notes', 'Nets')];
    const meant = (typed: string, option = '') => {
      const which = citedCable(cables, typed, option, () => call);
      return 'ask' in which ? null : [which.cable.id, which.rest];
    };
    expect(meant('harbor notes 6', '1')).toEqual(['harbor notes', '6']);
    expect(meant('2 5')).toBeNull();
    expect(meant('2 5', '1')).toEqual(['1', '2 5']);
    expect(meant('1', '2')).toEqual(['2', '1']);
    expect(meant('2 ¶5', '1')).toEqual(['2', '¶5']);
  });

  test('suggestions are found by reference and by subject', () => {
    expect(cableChoices({ cables: [one, two] }, 'harbor')).toEqual([
      { name: '99PILCROW2: A New Harbor', value: '99PILCROW2' },
    ]);
    expect(cableChoices({ cables: [one, two] }, '').map(({ value }) => value)).toEqual([
      '99PILCROW1',
      '99PILCROW2',
    ]);
  });

  test('suggestions of a thousand cables are 25, those of the reference first', () => {
    const many = Array.from({ length: 1000 }, (_, at) =>
      named(`99PILCROW${at}`, 'As in 99PILCROW7'),
    );
    const values = cableChoices({ cables: many }, '99pilcrow7').map(({ value }) => value);
    expect(values).toHaveLength(25);
    expect(values.slice(0, 3)).toEqual(['99PILCROW7', '99PILCROW70', '99PILCROW71']);
  });
});

describe('where none is named', () => {
  const takes = { options: [CABLE_OPTION] };
  test.each([
    [takes, {}, '99PILCROW1', { cable: '99PILCROW1' }],
    [takes, { cable: '99PILCROW2' }, '99PILCROW1', { cable: '99PILCROW2' }],
    [takes, {}, null, {}],
    [{ options: [] }, {}, '99PILCROW1', {}],
  ])('%j with %j at a place of %s has %j', (command, given, here, options) => {
    expect(optionsHere(command, given, here)).toEqual(options);
  });
});

test('a post that two cables are from is asked about, and the question keeps its other words', () => {
  const scope = scopeOf([one, two], 'who signed the Pilcrow cable?', '', {
    command: 'ask',
    options: {},
  });
  if (!('ask' in scope)) throw new Error('answered from a cable that nobody named');
  expect(scope.ask.menu?.call.options).toEqual({ question: 'who signed this cable?' });
});
