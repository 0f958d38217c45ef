// In: a message that someone wrote. Out: an answer to it, where it asks Pilcrow something.
import { type Message, MessageFlags } from 'discord.js';
import type { Command, Library } from '../command.ts';
import { asksSomething, COMMAND } from '../reply/asks-something.ts';
import { EVERY, optionsHere } from '../reply/cable-option.ts';
import { NOT_ALONE, ROLE_MENTIONED, WORDS_KEPT } from '../reply/edge-words.ts';
import { ASKING, replyWithout } from '../reply/help.ts';
import { onlyQuotes } from '../reply/only-quotes.ts';
import { parseLine } from '../reply/parse-line.ts';
import { HELP } from '../reply/plain-request.ts';
import type { Reply } from '../reply/reply.ts';
import type { Edge } from './edge.ts';
import { cableHere } from './here.ts';
import { render, sentence } from './render.ts';
import { guarded, maySeeNoMessage } from './trouble.ts';
import { replyOf } from './turns.ts';

/**
 * Answers a mention or a direct message, which is read as a line in a terminal is. In the channels
 * set for it what asks something is answered too, and so is a reply to Pilcrow, unless nothing near can be pointed at.
 */
export async function onMessage(message: Message, edge: Edge): Promise<void> {
  // A private channel is forgotten meanwhile.
  const { author, client, channel: where } = message;
  if (author.bot || message.webhookId !== null || message.system) return;
  const text = withoutMention(message);
  const isDirect = message.guildId === null;
  const { users, roles, repliedUser } = message.mentions;
  // Discord offers a role of the bot's name beside the bot.
  const isOfRole = roles.has(roleOf(message) ?? '');
  const isToUs = isDirect || isOfRole || users.has(client.user.id);
  if (!isToUs && !(isAskChannel(message, edge) && asksSomething(text))) return;
  const say = async (what: { content: string }) => {
    // discord.js forgets it at the first 401, which may be a slip: if it is revoked, the connection ends.
    client.rest.setToken(client.token ?? '');
    // However often it is sent, and whoever else hears the message, one answer is shown.
    const once = { nonce: message.id, enforceNonce: true };
    const said = { ...what, ...once, flags: MessageFlags.SuppressEmbeds } as const;
    if (!where.isSendable()) return;
    try {
      const reply = { messageReference: message, failIfNotExists: false };
      return await where.send({ ...said, reply });
    } catch (error) {
      // Better an answer that points at no message than none.
      if (!maySeeNoMessage(error)) throw error;
      return where.send(said);
    }
  };
  const asked = { what: 'message', where, tell: (text: string) => say(sentence(text)) };
  await guarded(edge, asked, async () => {
    const { commands } = edge;
    // A reply to Pilcrow mentions it in no word of its own, and may only thank.
    const isNamed = isDirect || text !== message.content.trim();
    // The words of such a message are kept from who has not the intent for all.
    if (isOfRole && message.content === '') return say(sentence(ROLE_MENTIONED));
    const isOfAnother = repliedUser !== null && repliedUser.id !== client.user.id;
    if (isOfAnother && !isDirect && onlyQuotes(text)) {
      // One that is not to Pilcrow is to who is replied to.
      return isNamed ? say(sentence(WORDS_KEPT)) : null;
    }
    const call = text === '' ? HELP : parseLine(text, commands);
    const command = commands.find(({ name }) => name === call.command);
    const isCalled = COMMAND.test(text) && (command !== undefined || call.command === HELP.command);
    const isAddressed = isCalled || isNamed || (isToUs && asksSomething(text));
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

function withoutMention(message: Message): string {
  const { content, client } = message;
  const own = `<@(?:!?${client.user.id}|&${roleOf(message) ?? 'none'})>`;
  return content.replace(new RegExp(own, 'g'), ' ').trim();
}

/** The role that Discord makes for a bot that is invited with permissions. */
function roleOf({ guild, client }: Message): string | undefined {
  return guild?.roles.botRoleFor(client.user)?.id;
}
