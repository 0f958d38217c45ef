// In: settings for Discord. Out: the bot, its shards or its commands there, until they end; an exit code.
import { commands } from '../commands/index.ts';
import type { Config } from './config.ts';
import type { Bot } from './discord/bot.ts';
import type { Log } from './discord/edge.ts';
import { Keeper } from './library/keeper.ts';
import { loaded } from './memory.ts';
import { prepareCatalogue } from './reply/catalogue.ts';
import type { Library } from './search/library.ts';
import { lackingDefault, places, settings, shard, Trouble } from './setup.ts';

/**
 * From now on SIGHUP, or in a shard the process that started it, asks for cables to be read anew.
 * What is asked before anybody takes it is kept.
 */
function wishes(): (take: () => void) => void {
  let isWished = false;
  let taken = () => {
    isWished = true;
  };
  process.on('SIGHUP', () => taken());
  if (shard !== null) {
    process.on('message', (said: { readonly reload?: true }) => {
      if (said.reload) taken();
    });
  }
  return (take) => {
    taken = take;
    if (isWished) take();
  };
}

/** Serves readers on Discord, as a shard or alone, until it is told to end. */
export async function serve(config: Config, token: string): Promise<number> {
  const atWish = wishes();
  const log = shard === null ? console : named(`Shard ${shard}`);
  const unwaited = tellUnwaited(log);
  const { startBot } = await import('./discord/bot.ts');
  const own = places();
  const { defaultCable: cable } = config;
  // A cable that was taken away is no reason to stop serving the others, nor not to begin.
  const tellLacking = (library: Library) => {
    const lacking = lackingDefault(library, cable);
    if (lacking !== null) own.say(`${lacking} Till then none is meant by default.`);
  };
  const ready = ({ cables }: Library) => prepareCatalogue(cables);
  const keeper = await Keeper.open(own, config.watch, ready, tellLacking);
  tellLacking(keeper.library);
  unwaited.isLoggingIn = true;
  const bot = await startBot({
    config: { ...config, token, cable },
    commands,
    library: () => keeper.library,
    log,
  }).catch(forOperator);
  unwaited.isLoggingIn = false;
  loaded();
  atWish(() => void keeper.reload());
  return untilEnded(bot).finally(() => keeper.close());
}

/**
 * Keeps so many processes that serve, one a shard, until told to end.
 * @param program what a shard runs
 */
export async function serveShards(
  config: Config,
  token: string,
  shards: number | 'auto',
  program: string,
): Promise<number> {
  const atWish = wishes();
  tellUnwaited(console);
  const { startShards } = await import('./discord/shards.ts');
  const { api } = config;
  const started = startShards({ token, api, shards, program, log: console });
  atWish(started.reload);
  return untilEnded(started);
}

/** Milliseconds in which a login comes to its end of which a part has failed: discord.js waits 15 s for servers. */
const STUCK = 30_000;

/**
 * Tells what fails that nothing waits for, and goes on: Discord may send what discord.js cannot
 * read, which fails before it reaches us. Where that leaves nothing to come, it ends.
 */
function tellUnwaited(log: Log): { isLoggingIn: boolean } {
  const state = { isLoggingIn: false };
  process.on('unhandledRejection', (error) => {
    const what = error instanceof Error ? error.stack : error;
    log.error(`Something failed that nothing waited for: ${what}`);
    const end = () => {
      if (!state.isLoggingIn) return;
      log.error('It has not logged in since, and ends: start it again.');
      process.exit(1);
    };
    if (state.isLoggingIn) setTimeout(end, STUCK).unref();
  });
  return state;
}

/** A console whose lines begin with a name. */
function named(name: string): Log {
  const { info, warn, error } = console;
  const put = (line: (text: string) => void) => (text: string) => line(`${name}: ${text}`);
  return { info: put(info), warn: put(warn), error: put(error) };
}

/** Milliseconds in which what was asked is answered: Docker kills what has not ended after 10 s. */
const GRACE = 8_000;

async function untilEnded(bot: Pick<Bot, 'stop' | 'ended'>): Promise<number> {
  const leave = () => {
    // A thread may be reading cables anew, which nobody waits for now.
    void bot.stop().then(() => process.exit());
    // What still holds then, such as a Discord out of reach, is let go.
    setTimeout(() => process.exit(), GRACE).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, leave);
  // A shard ends with the process that started it.
  if (shard !== null) process.once('disconnect', leave);
  const reason = await bot.ended;
  if (reason) throw new Trouble(reason.message);
  return 0;
}

/** Tells Discord which commands there are, or has it forget them. */
export async function register(isRemoval: boolean): Promise<number> {
  const { token, api, guild } = settings();
  if (!token) throw new Trouble('DISCORD_TOKEN is not set: put the bot’s token in .env first.');
  const { listedTwice, registerCommands } = await import('./discord/register.ts');
  const place = { token, api, guildId: guild };
  const wanted = isRemoval ? [] : commands;
  const done = await registerCommands({ ...place, commands: wanted }).catch(forOperator);
  const where = guild ? `for the server ${guild}` : 'for every server and for direct messages';
  console.info(`The commands are ${isRemoval ? 'not registered any more' : done} ${where}.`);
  const twice = await listedTwice({ ...place, commands: wanted }).catch(({ message }) => {
    console.warn(`Whether a server lists each command twice is not known: ${message}`);
    return [];
  });
  for (const server of twice) {
    console.warn(
      `The server ${server} lists each command twice, for it has its own and those for every server: ` +
        '“npm run register -- --remove” takes its own away with DISCORD_GUILD_ID=' +
        `${server}, and those for every server with DISCORD_GUILD_ID empty.`,
    );
  }
  return 0;
}

/** What Discord refused is told in one sentence, without a stack. */
function forOperator(error: Error): never {
  throw new Trouble(error.message, { cause: error });
}
