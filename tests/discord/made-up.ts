// In: nothing. Out: two commands whose replies a test can foresee, a log that it can read, and a bot with both.
import { onTestFinished } from 'vitest';
import type { Command, Library } from '../../src/command.ts';
import { startBot } from '../../src/discord/bot.ts';
import type { Block, Button, Reply } from '../../src/reply/reply.ts';
import { type DiscordServer, startDiscordServer } from '../discord-server/discord-server.ts';

function reply(
  blocks: Block[],
  buttons: Button[] = [],
  hidden = false,
  status: Reply['record']['status'] = 'answered',
): Reply {
  const record = { excerpts: [], matched: [], missing: [], answer: null };
  return { blocks, buttons, private: hidden, record: { status, reason: null, ...record } };
}

/** Says the question back; `break` breaks it, an empty one is refused. */
export const ask = {
  name: 'ask',
  description: 'Says the question back',
  options: [
    { name: 'question', description: 'Anything', type: 'string', required: true, maxLength: 6000 },
    { name: 'private', description: 'To you alone', type: 'boolean', required: false },
  ],
  run(_, { question, private: hidden }): Reply {
    if (question === 'break') throw new Error('broken at /a/secret/path');
    if (question === '') {
      return reply([{ kind: 'line', text: ['Nothing asked.'] }], [], true, 'refused');
    }
    const again = {
      label: 'Again',
      call: { command: 'ask', options: { question: `${question}` } },
    };
    return reply([{ kind: 'line', text: [`You asked: ${question}`] }], [again], hidden === true);
  },
} satisfies Command;

/** ¶`number` of made-up cable 99PILCROW1: ten sentences of 400 characters from `from` on. */
export const page = {
  name: 'page',
  description: 'Shows a page',
  options: [
    {
      name: 'number',
      description: 'Which',
      type: 'string',
      required: true,
      maxLength: 60,
      complete: (_, typed) =>
        Array.from({ length: 30 }, (_, at) => ({
          name: `number ${at} ${typed} ${'👮'.repeat(60)}`,
          value: at === 1 ? 'x'.repeat(101) : `${at}`,
        })),
    },
    { name: 'from', description: 'Sentence', type: 'integer', required: false, min: 1 },
  ],
  run(_, { number, from }): Reply {
    const start = Number(from ?? 1);
    const sentences = Array.from({ length: 11 - start }, (_, at) => [
      `Sentence ${start + at} ${'of it '.repeat(66)}ends.`,
    ]);
    const resume = (at: number) => ({
      command: 'page',
      options: { number: `${number}`, from: start + at },
    });
    return reply([{ kind: 'quote', cite: `¶${number}`, sentences, unit: 'sentence', resume }]);
  },
} satisfies Command;

export const commands: readonly Command[] = [ask, page];

/** A log whose lines can be read. */
export function readableLog() {
  const lines: string[] = [];
  const put = (level: string) => (line: string) => {
    lines.push(`${level}: ${line}`);
  };
  return { lines, info: put('info'), warn: put('warn'), error: put('error') };
}

/** A library without cables, which these commands do not look into. */
export const empty = { cables: [] as Library['cables'] } as Library;

/** A bot with these commands on a loopback Discord. */
export async function botOn(server: DiscordServer, askChannels: readonly string[] = []) {
  const log = readableLog();
  const config = { token: server.token, api: server.api, askChannels, cable: null };
  const bot = await startBot({ config, commands, library: () => empty, log });
  return { ...bot, log };
}

/** A loopback Discord and such a bot on it, its log still empty, until the test that asks for them has ended. */
export async function served(options: Parameters<typeof startDiscordServer>[0] = {}) {
  const server = await startDiscordServer(options);
  onTestFinished(() => server.close());
  const bot = await botOn(server);
  onTestFinished(() => bot.stop());
  bot.log.lines.length = 0;
  return { server, bot };
}
