// In: websocket connections of bots. Out: events to the right shard, as Discord's gateway sends them.
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { guildCreate, type Json, snowflake, type World } from './world.ts';

const INTENTS = { guilds: 1, guildMessages: 1 << 9, directMessages: 1 << 12, content: 1 << 15 };
/** Members, presences and message content need a switch in the developer portal. */
const PRIVILEGED = (1 << 1) | (1 << 8) | INTENTS.content;

interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  socket: WebSocket | null;
  /** Everything sent, so that a bot that lost its connection can have the rest. */
  readonly sent: Json[];
}

export interface Gateway {
  /** Sends an event to the shard that it belongs to; false where no bot hears it. */
  send(event: string, data: Json, direct: boolean): boolean;
  /** Closes every connection with a gateway close code. */
  drop(code: number): void;
  /** Sends a packet of Discord's own to every bot: 7 asks for another connection, 9 ends the session. */
  order(op: number, d?: Json): void;
  /** Whether heartbeats are answered. */
  isAlive: boolean;
  /** Forgets every session: none can be resumed. */
  forget(): void;
  /** How often bots identified and resumed. */
  readonly counts: { identified: number; resumed: number };
  close(): void;
}

export function startGateway(
  http: Server,
  worlds: readonly [World, ...World[]],
  options: {
    readonly token: string;
    readonly privileged: number;
    readonly url: () => string;
    readonly heartbeat: number;
  },
): Gateway {
  const [world] = worlds;
  const sockets = new WebSocketServer({ server: http });
  const sessions: Session[] = [];
  const counts = { identified: 0, resumed: 0 };

  const dispatch = (session: Session, t: string, d: Json) => {
    const packet = { op: 0, s: session.sent.length + 1, t, d };
    session.sent.push(packet);
    session.socket?.send(JSON.stringify(packet));
  };

  const identify = (socket: WebSocket, d: Json): Session | null => {
    if (d.token !== options.token) return refuse(socket, 4004, 'Authentication failed.');
    if (d.intents & PRIVILEGED & ~options.privileged) {
      return refuse(socket, 4014, 'Disallowed intent(s).');
    }
    if (!d.properties?.os || typeof d.intents !== 'number') return refuse(socket, 4002, 'Decode');
    const session: Session = {
      id: snowflake(),
      intents: d.intents,
      shard: d.shard ?? [0, 1],
      socket,
      sent: [],
    };
    sessions.push(session);
    counts.identified += 1;
    const [shard, shards] = session.shard;
    const here = worlds.filter(({ guild }) => shardOf(guild, shards) === shard);
    dispatch(session, 'READY', {
      v: 10,
      user: { ...world.bot, verified: true, email: null, mfa_enabled: true, flags: 0 },
      guilds: here.map(({ guild }) => ({ id: guild, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: options.url(),
      shard: session.shard,
      application: { id: world.application, flags: 0 },
    });
    if (session.intents & INTENTS.guilds) {
      for (const one of here) dispatch(session, 'GUILD_CREATE', guildCreate(one));
    }
    return session;
  };

  const resume = (socket: WebSocket, d: Json): Session | null => {
    const session = sessions.find(({ id }) => id === d.session_id);
    if (session === undefined || d.token !== options.token) {
      socket.send(JSON.stringify({ op: 9, d: false }));
      return null;
    }
    session.socket = socket;
    counts.resumed += 1;
    for (const packet of session.sent.slice(d.seq)) socket.send(JSON.stringify(packet));
    dispatch(session, 'RESUMED', {});
    return session;
  };

  sockets.on('connection', (socket) => {
    let session: Session | null = null;
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: options.heartbeat } }));
    socket.on('message', (data) => {
      const { op, d } = JSON.parse(data.toString());
      if (op === 1 && gateway.isAlive) socket.send(JSON.stringify({ op: 11 }));
      else if (op === 1) return;
      else if (op === 2 && session !== null) socket.close(4005, 'Already authenticated.');
      else if (op === 2) session = identify(socket, d);
      else if (op === 6) session = resume(socket, d);
      else if (session === null) socket.close(4003, 'Not authenticated.');
    });
    socket.on('close', () => {
      if (session?.socket === socket) session.socket = null;
    });
  });

  const gateway: Gateway = {
    counts,
    isAlive: true,
    send(event, data, direct) {
      const hearing = sessions.filter(
        ({ socket, shard, intents }) =>
          socket !== null &&
          shard[0] === (direct ? 0 : shardOf(data.guild_id ?? world.guild, shard[1])) &&
          (event !== 'MESSAGE_CREATE' ||
            intents & (direct ? INTENTS.directMessages : INTENTS.guildMessages)),
      );
      for (const session of hearing) dispatch(session, event, readable(session, data, event));
      return hearing.length > 0;
    },
    drop(code) {
      for (const { socket } of sessions) socket?.close(code);
    },
    order(op, d = null) {
      for (const { socket } of sessions) socket?.send(JSON.stringify({ op, d }));
    },
    forget() {
      sessions.length = 0;
    },
    close() {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
  return gateway;

  /** Without the Message Content intent, what is neither direct, the bot's own nor a mention arrives empty, and so what it replies to. */
  function readable({ intents }: Session, data: Json, event: string): Json {
    if (event !== 'MESSAGE_CREATE' || intents & INTENTS.content || !data.guild_id) return data;
    const to = data.referenced_message;
    return withoutWords(to ? { ...data, referenced_message: withoutWords(to) } : data);
  }

  function withoutWords(data: Json): Json {
    const open =
      data.author.id === world.bot.id || data.mentions.some(({ id }: Json) => id === world.bot.id);
    if (open) return data;
    const { poll: _, ...rest } = data;
    return { ...rest, content: '', embeds: [], attachments: [], components: [] };
  }
}

function refuse(socket: WebSocket, code: number, reason: string): null {
  socket.close(code, reason);
  return null;
}

/** Source: https://discord.com/developers/docs/events/gateway#sharding */
function shardOf(guild: string, shards: number): number {
  return Number((BigInt(guild) >> 22n) % BigInt(shards));
}
