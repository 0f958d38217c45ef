// In: a message that someone wrote. Out: an answer to it, where it asks Pilcrow something.
import type { Message } from 'discord.js';
import { optionsHere } from '../reply/which-cable.ts';
import { MessageFlags } from './discord-js.ts';
import type { Edge } from './edge.ts';
import { cableHere } from './here.ts';
import { render, sentence } from './render.ts';
import { guarded } from './trouble.ts';
import { replyOf } from './turns.ts';

/** Answers a mention, a direct message, or a question in one of the channels set for it. */
export async function onMessage(message: Message, edge: Edge): Promise<void> {
  const question = questionIn(message, edge);
  if (question === null) return;
  const say = (what: { content: string }) =>
    message.reply({ ...what, flags: MessageFlags.SuppressEmbeds, failIfNotExists: false });
  const asked = { what: 'message', tell: (text: string) => say(sentence(text)) };
  await guarded(edge, asked, async () => {
    const ask = edge.commands.find(({ name }) => name === 'ask');
    if (ask === undefined) throw new Error('there is no command "ask" to answer messages with');
    const options = optionsHere(ask, { question }, cableHere(edge, message.channel));
    const library = edge.library();
    const reply = await replyOf(ask, library, options);
    await say(render(reply, { commands: edge.commands, cables: library.cables }));
  });
}

/** What a message asks, without the mention; null where it is not for Pilcrow. */
function questionIn(message: Message, edge: Edge): string | null {
  const { author, client, content } = message;
  if (author.bot || message.webhookId !== null || message.system) return null;
  const text = content
    .replaceAll(`<@${client.user.id}>`, ' ')
    .replaceAll(`<@!${client.user.id}>`, ' ');
  const direct = message.guildId === null || message.mentions.users.has(client.user.id);
  const here = edge.askChannels.has(message.channelId) && asksSomething(text);
  return direct || here ? text.trim() : null;
}

/** Words that an English question opens with. */
const OPENERS = new Set(
  (
    'who whom whose what which when where why how is are was were do does did can could has have ' +
    'had will would should'
  ).split(' '),
);

/** True for text that ends in a question mark or opens with a word that questions open with. */
export function asksSomething(text: string): boolean {
  const words = text.trim();
  const opener = /^[a-z]{1,10}/i.exec(words)?.[0].toLowerCase() ?? '';
  return words.endsWith('?') || OPENERS.has(opener);
}
