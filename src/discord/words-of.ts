// In: an event as Discord writes it. Out: the same, each message that is read having all that it says as its text.
import type { APIEmbed, APIMessage } from 'discord.js';
import { onlyQuotes } from '../reply/only-quotes.ts';

/** Where the words may be that a message is about. */
type Behind = 'message_snapshots' | 'referenced_message';

/** What of an event tells where it was, and what was said. */
export interface Told {
  readonly t: string | null;
  readonly d:
    | (Partial<Pick<APIMessage, 'channel_id' | 'content' | Behind>> & {
        readonly guild_id?: string;
        readonly data?: { readonly resolved?: { readonly messages?: Record<string, APIMessage> } };
      })
    | null;
}

/**
 * Makes the words of a message that is checked its text, and so those that somebody forwards to
 * Pilcrow in private, or asks about in a reply to them. Nothing else of what is checked is left, for there is some that discord.js cannot read:
 * a poll from a channel that it does not know.
 */
export function tellWords({ t, d }: Told, own: string): void {
  if (t === 'MESSAGE_CREATE' && d) {
    d.content ||= d.guild_id ? '' : sentences(forwarded(d));
    d.content = withReplied(d.content, d, own);
  }
  const messages = d?.data?.resolved?.messages ?? {};
  for (const [id, message] of Object.entries(messages)) {
    const { poll: _, message_snapshots: __, message_reference: ___, ...bare } = message;
    messages[id] = { ...bare, content: wordsOf(message), embeds: [], components: [] };
  }
}

/** What asks about another's message has the words of that in place of its own. */
function withReplied(
  content: string,
  { guild_id, referenced_message: to }: NonNullable<Told['d']>,
  own: string,
): string {
  const mention = new RegExp(`<@!?${own}>`, 'g');
  const isToUs = !guild_id || mention.test(content);
  const isAsked = isToUs && to && to.author.id !== own;
  if (!isAsked || !onlyQuotes(content.replace(mention, ' '))) return content;
  const words = wordsOf(to);
  return words ? `${guild_id ? `<@${own}> ` : ''}${words}` : content;
}

/** Where nobody has written anything, what stands in the preview of a link, or under a picture for who does not see it. */
function wordsOf(message: APIMessage): string {
  const { embeds, attachments, poll } = message;
  const own = [...saidIn(message), ...forwarded(message), poll?.question.text];
  const beside = [
    ...embeds.filter((embed) => isPreview(embed, message.content)).flatMap(wordsOfEmbed),
    ...attachments.map(({ description }) => description),
  ];
  const isSaid = own.some((text) => /\p{L}/u.test(text?.replace(/https?:\S+/g, '') ?? ''));
  return (isSaid ? '' : sentences(beside)) || sentences(own);
}

type Said = Pick<APIMessage, 'content' | 'embeds' | 'components'>;

function saidIn({ content, embeds, components }: Said): (string | undefined)[] {
  const shown = embeds.filter((embed) => !isPreview(embed, content));
  return [content, ...shown.flatMap(wordsOfEmbed), ...textsIn(components as readonly Component[])];
}

function forwarded({ message_snapshots }: Pick<APIMessage, 'message_snapshots'>) {
  return (message_snapshots ?? []).flatMap(({ message }) => saidIn(message));
}

/** Whether it is what Discord shows of a link, which nobody wrote here. */
function isPreview({ type, url }: APIEmbed, content: string): boolean {
  return (type ?? 'rich') !== 'rich' || (url !== undefined && content.includes(url));
}

function wordsOfEmbed({ title, description, fields = [] }: APIEmbed): (string | undefined)[] {
  return [title, description, ...fields.map(({ name, value }) => `${name}: ${value}`)];
}

/** A part of a message, which may have others within. */
interface Component {
  readonly content?: string;
  readonly components?: readonly Component[];
}

function textsIn(parts: readonly Component[] = []): (string | undefined)[] {
  return parts.flatMap(({ content, components }) => [content, ...textsIn(components)]);
}

/** One a line, each ended before the next begins. */
function sentences(parts: readonly (string | undefined)[]): string {
  const texts = parts.flatMap((part) => part?.trim() || []);
  return texts.map((text, at) => (texts[at + 1] ? ended(text) : text)).join('\n');
}

const ended = (text: string): string => text.replace(/(?<=[\p{L}\p{N}])$/u, '.');
