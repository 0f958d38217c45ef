// In: a message that someone wrote. Out: an answer to it, where it asks Pilcrow something.
import type { Message } from 'discord.js';
import type { Command, Library } from '../command.ts';
import { placeCited } from '../reply/cite.ts';
import { ASKING, replyWithout } from '../reply/help.ts';
import { parseLine } from '../reply/parse-line.ts';
import { HELP } from '../reply/plain-request.ts';
import type { Reply } from '../reply/reply.ts';
import { NOT_ALONE } from '../reply/rest.ts';
import { EVERY, optionsHere } from '../reply/which-cable.ts';
import { MessageFlags } from './discord-js.ts';
import type { Edge } from './edge.ts';
import { cableHere } from './here.ts';
import { render, sentence } from './render.ts';
import { guarded } from './trouble.ts';
import { replyOf } from './turns.ts';

/**
 * Answers a mention or a direct message, which is read as a line in a terminal is. In the channels
 * set for it what asks something is answered too, unless nothing near can be pointed at.
 */
export async function onMessage(message: Message, edge: Edge): Promise<void> {
  const { author, client } = message;
  if (author.bot || message.webhookId !== null || message.system) return;
  const text = withoutMention(message);
  const isDirect = message.guildId === null;
  const isToUs = isDirect || message.mentions.users.has(client.user.id);
  if (!isToUs && !(isAskChannel(message, edge) && asksSomething(text))) return;
  const say = (what: { content: string }) =>
    message.reply({ ...what, flags: MessageFlags.SuppressEmbeds, failIfNotExists: false });
  const where = message.channel;
  const asked = { what: 'message', where, tell: (text: string) => say(sentence(text)) };
  await guarded(edge, asked, async () => {
    const { commands } = edge;
    const call = text === '' ? HELP : parseLine(text, commands);
    const command = commands.find(({ name }) => name === call.command);
    const isCalled = COMMAND.test(text) && (command !== undefined || call.command === HELP.command);
    const isAddressed = isToUs || isCalled;
    if (!command && !isAddressed) return;
    if (call.options.private === true && !isDirect) return say(sentence(NOT_ALONE));
    const library = edge.library();
    const here = cableHere(edge, where);
    const reply = command
      ? await replyOf(command, library, optionsHere(command, call.options, here))
      : replyWithout(commands, call, ASKING.discord);
    if (command && !isAddressed && (await isVain(command, library, reply))) return;
    return say(render(reply, { commands, cables: library.cables }));
  });
}

/** Whether plain questions are answered in a message's channel; a thread is of its channel. */
function isAskChannel({ channel, channelId }: Message, { askChannels }: Edge): boolean {
  const parent = channel.isThread() ? channel.parentId : null;
  return askChannels.has(channelId) || (parent !== null && askChannels.has(parent));
}

/** Whether a reply says nothing of use to who did not ask Pilcrow, nor would the button that asks all cables. */
async function isVain(command: Command, library: Library, { idle, buttons }: Reply) {
  if (!idle) return false;
  const all = buttons.find(({ call }) => call.options.cable === EVERY);
  return !all || (await replyOf(command, library, all.call.options)).idle === true;
}

function withoutMention({ content, client }: Message): string {
  return content.replace(new RegExp(`<@!?${client.user.id}>`, 'g'), ' ').trim();
}

/** Words that an English question opens with. */
const OPENERS = new Set(
  (
    'who whom whose what which when where why how is are was were do does did can could has have ' +
    'had will would should'
  ).split(' '),
);

/** How a line that calls a command begins. */
const COMMAND = /^\/[a-z]/i;

/** What may stand beside the numbers of paragraphs that are to be shown. */
const SHOWING = new Set('see show read quote open look at me us also and to please pls'.split(' '));

/**
 * True for text that ends in a question mark, opens with a word that questions open with, names
 * paragraphs, as printed too, and says no more (`see ¶6 (SBU) please`), or looks like a command.
 */
export function asksSomething(text: string): boolean {
  const words = text.replace(/\bhttps?:\/\/\S+/g, ' ').trim();
  const opener = /^[a-z]{1,10}/i.exec(words)?.[0].toLowerCase() ?? '';
  return (
    words.endsWith('?') || OPENERS.has(opener) || COMMAND.test(words) || namesParagraphs(words)
  );
}

function namesParagraphs(text: string): boolean {
  if (!/¶\s?\d/.test(text)) return false;
  const rest = placeCited(text).toLowerCase();
  const words = rest.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => SHOWING.has(word) || /\d/.test(word));
}
