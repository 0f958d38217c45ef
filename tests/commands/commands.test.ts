// In: the commands as data. Out: whether Discord would take them, and whether each answers.
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { shipped } from './shipped-library.ts';

test('the commands, in the order of help', () => {
  expect(commands.map(({ name }) => name)).toEqual([
    'ask',
    'paragraph',
    'figures',
    'about',
    'cables',
  ]);
});

describe.each(commands.map((command) => [command.name, command] as const))('/%s', (_, command) => {
  test('keeps to Discord’s rules: names, lengths, required options first', () => {
    for (const { name, description } of [command, ...command.options]) {
      expect(name).toMatch(/^[a-z_-]{1,32}$/);
      expect(description.length).toBeLessThanOrEqual(100);
    }
    const required = command.options.map((option) => option.required);
    expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
    for (const option of command.options) expect(option.maxLength ?? 1).toBeLessThanOrEqual(6000);
  });

  test('never throws, and never answers with nothing, whatever it is given', () => {
    const odd = ['', ' ', '🙂', '\u0000', '¶', '%s', '__proto__', '('.repeat(50), 0, -1, 1.5, true];
    for (const value of odd) {
      for (const { name } of [...command.options, { name: 'constructor' }]) {
        const reply = command.run(shipped, { [name]: value });
        expect(reply.blocks).not.toEqual([]);
        expect(JSON.stringify(reply.blocks)).toMatch(/\w/);
      }
    }
  });
});
