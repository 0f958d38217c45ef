// In: names of commands as typed. Out: whether the reply names the ones that exist.
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { ASKING, helpReply, unknownCommand } from '../../src/reply/help.ts';

test.each([
  ['paragrpah', 'There is no command “/paragrpah”: did you mean /paragraph?'],
  ['para', 'There is no command “/para”: did you mean /paragraph?'],
  ['PARAGRAPHS', 'There is no command “/PARAGRAPHS”: did you mean /paragraph?'],
  ['abuot', 'There is no command “/abuot”: did you mean /about?'],
  [
    'weather',
    'There is no command “/weather”: there are /ask, /paragraph, /figures, /about and /cables.',
  ],
])('/%s', (typed, reason) => {
  expect(unknownCommand(commands, typed).record).toMatchObject({ status: 'refused', reason });
});

test('a command of 100,000 letters is refused like another', () => {
  const { reason } = unknownCommand(commands, 'p'.repeat(100_000)).record;
  expect(reason).toMatch(/…”: there are \/ask/);
});

test('help names every command, and leads to the cables', () => {
  const { blocks, buttons } = helpReply(commands, ASKING.discord);
  expect(buttons).toEqual([{ label: 'Cables', call: { command: 'cables', options: {} } }]);
  const [, list] = blocks;
  const names = list?.kind === 'list' ? list.items.map(([name]) => name) : [];
  expect(names).toEqual([
    { strong: '/ask question' },
    { strong: '/paragraph number' },
    { strong: '/figures' },
    { strong: '/about' },
    { strong: '/cables' },
  ]);
});
