// In: a client. Out: one line for the operator when its connection is lost, and one when it is back.
import { type Client, CloseCodes, Events } from 'discord.js';
import type { Log } from './edge.ts';

/** The close code of a connection that ended without one. */
const BROKEN = 1006;

/** The codes with which discord.js itself gives one up, for another or to resume it. */
const OWN: ReadonlySet<number> = new Set([CloseCodes.Normal, CloseCodes.Resuming]);

/** Tells of an outage once, and again only where the reason becomes another one. */
export function tellConnection(client: Client, log: Log): void {
  let told: string | null = null;
  const failures = new Map<number, string>();
  let code = BROKEN;
  client.once(Events.ClientReady, () => {
    for (const shard of client.ws.shards.values()) {
      shard.on('close', (closing) => {
        code = closing.code;
      });
    }
  });
  // What fails ends the connection, or ends it for good, which is told by itself.
  client.on(Events.ShardError, ({ message }, shard) => {
    failures.set(shard, message);
  });
  // A connection that goes on was not ended by it.
  client.on(Events.Raw, (_: unknown, shard: number) => {
    failures.delete(shard);
  });
  client.on(Events.ShardReconnecting, (shard) => {
    const failure = failures.get(shard);
    const reason =
      failure ?? reasonOf(code) ?? told ?? 'Discord answered no more, or asked for another';
    failures.delete(shard);
    if (reason === told) return;
    told = reason;
    log.warn(`The connection to Discord is lost: ${reason}. It is tried again until it is back.`);
  });
  const back = () => {
    if (told !== null) log.info('Connected to Discord again.');
    told = null;
  };
  client.on(Events.ShardReady, back);
  client.on(Events.ShardResume, back);
}

/** Null where it was not Discord, nor the network. */
function reasonOf(code: number): string | null {
  if (OWN.has(code)) return null;
  if (code === BROKEN) return 'it broke off, or Discord cannot be reached';
  return `Discord closed it with code ${code}`;
}
