// In: replies with names of every length. Out: whether a message shows them as short as Discord does.
import { expect, it } from 'vitest';
import { render } from '../../src/discord/render.ts';
import { answered } from '../../src/reply/record.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { commands } from './made-up.ts';

it('a choice is cut after a word, in the list as in the row', () => {
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
