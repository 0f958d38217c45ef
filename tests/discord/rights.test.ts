// In: a right that is missing, in a place made by hand. Out: what the operator is told to give.
import type { Channel } from 'discord.js';
import { expect, test } from 'vitest';
import { rightToGive } from '../../src/discord/rights.ts';

test.each([
  ['Lund', 'the server “Lund” (9).'],
  ['Lund\u001b[2J', 'the server “Lund [2J” (9).'],
  // Discord names no server that is out of reach.
  [undefined, 'the server 9.'],
])('the server %j is told as %s', (name, told) => {
  const channel = { name: 'boats', id: '6', guild: { name, id: '9' } };
  const where = { ...channel, isDMBased: () => false, isThread: () => false };
  expect(rightToGive(50013, where as unknown as Channel)).toBe(
    `Give the bot the permission “Send Messages” in the channel “boats” (6) of ${told}`,
  );
});
