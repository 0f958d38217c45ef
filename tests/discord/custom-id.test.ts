// In: calls and what may arrive in their place. Out: that a button does what it said, or nothing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../src/discord/custom-id.ts';
import { ask, commands, page } from './made-up.ts';

const call = { command: 'ask', options: { question: 'How many gangs?', private: true } };
const id = encode(call, commands) ?? '';

describe('a button', () => {
  test('holds its call in at most 100 characters', () => {
    expect(id).toMatch(/^1[0-9a-z]{1,4}\|ask\|How many gangs\?\|1$/);
    expect(decode(id, commands)).toEqual(call);
  });

  test('says whether it is for everyone, whatever it is under', () => {
    const open = encode({ ...call, everyone: true }, commands) ?? '';
    expect(open).not.toBe(id);
    expect(decode(open, commands)).toEqual({ ...call, everyone: true });
    expect(decode(open.replace('!', '!!'), commands)).toBeNull();
  });

  test('gives back any call that it can hold', () => {
    const options = fc.record({ question: fc.string({ minLength: 1 }), private: fc.boolean() });
    fc.assert(
      fc.property(options, (given) => {
        const made = encode({ command: 'ask', options: given }, commands);
        if (made === null) expect(given.question.length).toBeGreaterThan(25);
        else expect(decode(made, commands)?.options).toEqual({ ...given });
      }),
    );
  });

  test.each([
    ['a question that is too long', { command: 'ask', options: { question: 'x'.repeat(95) } }],
    ['an unknown command', { command: 'nothing', options: {} }],
    ['an unknown option', { command: 'ask', options: { question: 'x', colour: 'red' } }],
    ['a required option missing', { command: 'ask', options: {} }],
    ['a number that is not whole', { command: 'page', options: { number: '6', from: 1.5 } }],
  ])('is not made for %s', (_, wrong) => {
    expect(encode(wrong, commands)).toBeNull();
  });

  test('of the longest question that fits is made', () => {
    expect(
      encode({ command: 'ask', options: { question: 'x'.repeat(88) } }, commands),
    ).not.toBeNull();
  });
});

describe('what did not come from this version', () => {
  const page6 = encode({ command: 'page', options: { number: '6', from: 3 } }, commands) ?? '';
  test.each([
    ['nothing', ''],
    ['another bot’s', 'next-page'],
    ['another version', id.replace(/^1/, '2')],
    ['an unknown command', id.replace('|ask|', '|nothing|')],
    ['a command of other options', id.replace('|ask|', '|page|')],
    ['a value too many', `${id}|1|1`],
    ['no number', page6.replace(/3$/, 'three')],
    ['a number too small', page6.replace(/3$/, '0')],
    ['a number too large', page6.replace(/3$/, '9'.repeat(20))],
    ['a required option missing', page6.replace('|6|', '||')],
    ['too long a text', page6.replace('|6|', `|${'6'.repeat(61)}|`)],
    ['neither yes nor no', id.replace(/1$/, 'yes')],
    ['a prototype’s name', id.replace('|ask|', '|__proto__|')],
  ])('is refused: %s', (_, forged) => {
    expect(decode(forged, commands)).toBeNull();
  });

  test('is refused once the options of its command have changed', () => {
    const renamed = {
      ...page,
      options: page.options.map((one) => ({ ...one, name: `${one.name}s` })),
    };
    expect(decode(page6, [ask, renamed])).toBeNull();
  });
});
