// In: replies with names of every length. Out: whether a message shows them as short as Discord does.
import { expect, test } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { render } from '../../src/discord/render.ts';
import { answered } from '../../src/reply/record.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { madeUpCable } from '../reply/made-up-cable.ts';
import { commands } from './made-up.ts';

test('a choice is cut after a word, in the list as in the row', () => {
  const choice = { value: '99PILCROW1', name: '99PILCROW1', note: 'lobster '.repeat(40) };
  const call = { command: 'page', options: { number: '6' } };
  const reply: Reply = {
    blocks: [{ kind: 'line', text: ['1 cable:'] }],
    buttons: [],
    menu: { title: 'Open one', call, choices: [choice], inText: true },
    private: false,
    record: answered([]),
  };
  const { content, components } = render(reply, { commands, cables: [] });
  const note = `${'lobster '.repeat(12).trimEnd()}…`;
  expect(content).toBe(`1 cable:\n- **99PILCROW1**: ${note}`);
  expect(components[0]?.components[0]).toMatchObject({
    options: [{ value: '99PILCROW1', label: '99PILCROW1', description: note }],
  });
});

test('a button names the only cable, but where the name is too long for it', () => {
  const idOf = (question: string) => {
    const next = { label: 'Next match', call: { command: 'ask', options: { question, from: 2 } } };
    const reply: Reply = { blocks: [], buttons: [next], private: false, record: answered([]) };
    const cable = madeUpCable([], { id: `Boats of Tollby, ${'as copied '.repeat(4)}in 2026` });
    const { components } = render(reply, { commands: [ask], cables: [cable] });
    return components[0]?.components[0];
  };
  expect(idOf('who left?')).toMatchObject({ custom_id: expect.stringContaining('Tollby, as') });
  const long = 'how many boats left the harbor of Lund that summer?';
  expect(idOf(long)).toMatchObject({ custom_id: expect.stringMatching(/that summer\?\|\|2$/) });
});
