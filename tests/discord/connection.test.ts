// In: a client whose events are made by hand. Out: what the operator is told of its connection.
import { EventEmitter } from 'node:events';
import type { Client } from 'discord.js';
import { Events } from 'discord.js';
import { expect, test } from 'vitest';
import { tellConnection } from '../../src/discord/connection.ts';
import { readableLog } from './made-up.ts';

const lost = (reason: string) =>
  `warn: The connection to Discord is lost: ${reason}. It is tried again until it is back.`;

test('a failure is the reason of the loss that follows it, and of no later one', () => {
  const log = readableLog();
  const shard = new EventEmitter();
  const ws = { shards: new Map([[0, shard]]) };
  const client = Object.assign(new EventEmitter(), { ws });
  tellConnection(client as unknown as Client, log);
  client.emit(Events.ClientReady);
  client.emit(Events.ShardError, new Error('no route to Lund'), 0);
  client.emit(Events.ShardReconnecting, 0);
  client.emit(Events.ShardResume, 0);
  client.emit(Events.ShardError, new Error('a frame was odd'), 0);
  client.emit(Events.Raw, {}, 0);
  shard.emit('close', { code: 4000 });
  client.emit(Events.ShardReconnecting, 0);
  expect(log.lines).toEqual([
    lost('no route to Lund'),
    'info: Connected to Discord again.',
    lost('Discord closed it with code 4000'),
  ]);
});
