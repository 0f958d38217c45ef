// In: token, commands, library. Out: a bot that answers on Discord until it is stopped.
import { Client, Events, GatewayIntentBits as Intent, Options, Partials } from 'discord.js';
import type { Command, Library } from '../command.ts';
import { counted } from '../counted.ts';
import { tellUnseen } from './ask-channels.ts';
import { tellConnection } from './connection.ts';
import type { Edge, Log } from './edge.ts';
import { onInteraction } from './interactions.ts';
import { onMessage } from './messages.ts';
import { restRoot } from './rest-root.ts';
import { closed, explained } from './trouble.ts';
import { type Told, tellWords } from './words-of.ts';

/** What an operator sets for the bot. */
export interface BotConfig {
  readonly token: string;
  /** REST root: `https://discord.com/api`. */
  readonly api: string;
  /** Channel ids; only where there are any is the Message Content intent asked for. */
  readonly askChannels: readonly string[];
  /** The reference of the cable that is meant where neither reader nor channel names one. */
  readonly cable: string | null;
}

/** A bot that is logged in. */
export interface Bot {
  /** Answers what has been asked, then logs out. */
  stop(): Promise<void>;
  /** Settles when the bot answers no more: null after `stop`, else why Discord sent it away. */
  readonly ended: Promise<Error | null>;
}

/**
 * Logs in and resolves when ready. Rejects with an error that tells an operator what to do where
 * the token or an intent is refused, or Discord cannot be reached.
 */
export async function startBot({
  config,
  commands,
  library,
  log,
}: {
  readonly config: BotConfig;
  readonly commands: readonly Command[];
  readonly library: () => Library;
  readonly log: Log;
}): Promise<Bot> {
  const { token, api, cable } = config;
  const edge: Edge = { commands, library, log, cable, askChannels: new Set(config.askChannels) };
  const client = newClient(config, log);
  const running = new Set<Promise<void>>();
  const track = (handling: Promise<void>) => {
    running.add(handling);
    handling.finally(() => running.delete(handling));
  };
  client.on(Events.InteractionCreate, (interaction) => track(onInteraction(interaction, edge)));
  client.on(Events.MessageCreate, (message) => track(onMessage(message, edge)));
  client.on(Events.Error, (error) => log.warn(`Discord: ${error.message}`));
  tellConnection(client, log);

  let end: (reason: Error | null) => void = () => {};
  const ended = new Promise<Error | null>((resolve) => {
    end = resolve;
  });
  client.on(Events.ShardDisconnect, ({ code }) => end(closed(code)));
  const ready = new Promise<null>((resolve) => {
    client.once(Events.ClientReady, () => resolve(null));
  });
  const login = client.login(token).then(() => ready);
  const refused = await Promise.race([login, ended]).catch((error) => explained(error, api));
  if (refused !== null) {
    login.catch(() => {});
    await client.destroy();
    throw refused;
  }
  log.info(`Ready as ${client.user?.tag}, in ${counted(client.guilds.cache.size, 'server')}.`);
  void tellUnseen(client, edge.askChannels, log);
  return {
    ended,
    async stop() {
      client.removeAllListeners(Events.InteractionCreate);
      client.removeAllListeners(Events.MessageCreate);
      client.removeAllListeners(Events.ShardReconnecting);
      await Promise.allSettled(running);
      await client.destroy();
      end(null);
    },
  };
}

/** A client that keeps nothing about anyone. */
export function newClient(
  { api, askChannels }: Pick<BotConfig, 'api' | 'askChannels'>,
  log: Pick<Log, 'warn'>,
): Client {
  const intents = [Intent.Guilds, Intent.GuildMessages, Intent.DirectMessages];
  const client = new Client({
    intents: askChannels.length > 0 ? [...intents, Intent.MessageContent] : intents,
    // A direct message arrives in a channel that the client has not seen before.
    partials: [Partials.Channel],
    rest: restRoot(api, log),
    // Nothing about anyone is kept: no messages, members or users but the bot itself.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      GuildMemberManager: {
        maxSize: 0,
        keepOverLimit: (member) => member.id === member.client.user.id,
      },
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
    }),
  });
  client.on(Events.Raw, (told: Told) => {
    tellWords(told, client.user?.id ?? '');
    const { d } = told;
    // A private channel has who is in it, and no limit holds for channels: it goes once all have heard.
    if (!d?.channel_id || d.guild_id) return;
    const { channel_id: id } = d;
    setImmediate(() => client.channels.cache.delete(id));
  });
  return client;
}
