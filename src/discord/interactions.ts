// In: an interaction: slash command, the menu of a message, autocomplete, button, menu to choose from. Out: Discord's answer to it.
import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Command } from '../command.ts';
import { optionsHere } from '../reply/cable-option.ts';
import {
  ASKED,
  NO_WORDS,
  OLD_BUTTON,
  OWN_WORDS,
  SHOW_EVERYONE,
  UNKNOWN_COMMAND,
} from '../reply/edge-words.ts';
import { choose } from '../reply/menu.ts';
import type { Button, Call, Options, Reply } from '../reply/reply.ts';
import { atItsTurn } from '../resting.ts';
import { decode } from './custom-id.ts';
import type { Edge } from './edge.ts';
import { cableHere } from './here.ts';
import { LIMITS, shortened } from './limits.ts';
import { render, sentence } from './render.ts';
import { guarded } from './trouble.ts';
import { replyOf } from './turns.ts';

/** A button or a menu under a message of ours: its `custom_id` holds what it does. */
type Component = ButtonInteraction | StringSelectMenuInteraction;
type Repliable = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | Component;

/** Milliseconds after which Discord takes no answer. */
const DUE = 3_000;

/** Answers one interaction; kinds that Pilcrow never offers are left alone. */
export async function onInteraction(interaction: Interaction, edge: Edge): Promise<void> {
  const where = interaction.channel;
  if (interaction.isAutocomplete()) {
    const asked = {
      what: `autocomplete of /${interaction.commandName}`,
      where,
      tell: async () => interaction.responded || interaction.respond([]),
    };
    await guarded(edge, asked, () => complete(interaction, edge));
  } else if (interaction.isChatInputCommand()) {
    const asked = { what: `/${interaction.commandName}`, where, tell: aside(interaction) };
    await guarded(edge, asked, () => {
      const command = find(edge, interaction.commandName);
      if (command === undefined) return aside(interaction)(UNKNOWN_COMMAND);
      const here = cableHere(edge, where);
      const options = optionsHere(command, optionsOf(interaction, command), here);
      return answer(interaction, edge, command, { command: command.name, options });
    });
  } else if (interaction.isMessageContextMenuCommand()) {
    const asked = { what: interaction.commandName, where, tell: aside(interaction) };
    await guarded(edge, asked, () => check(interaction, edge));
  } else if (interaction.isButton() || interaction.isStringSelectMenu()) {
    const what = interaction.isButton() ? 'button' : 'menu';
    await guarded(edge, { what, where, tell: aside(interaction) }, () => {
      const call = callOf(interaction, edge);
      const command = call === null ? undefined : find(edge, call.command);
      if (call === null || command === undefined) return aside(interaction)(OLD_BUTTON);
      return answer(interaction, edge, command, call);
    });
  }
}

/** Has a command read somebody's message. */
async function check(interaction: MessageContextMenuCommandInteraction, edge: Edge) {
  const { commandName: name, targetMessage, channel } = interaction;
  const command = edge.commands.find(({ onMessage }) => onMessage?.name === name);
  if (!command?.onMessage) return aside(interaction)(UNKNOWN_COMMAND);
  if (targetMessage.author.id === interaction.client.user.id) return aside(interaction)(OWN_WORDS);
  const text = targetMessage.content.trim();
  if (text === '') return aside(interaction)(NO_WORDS);
  const given = { [command.onMessage.option]: text };
  const options = optionsHere(command, given, cableHere(edge, channel));
  return answer(interaction, edge, command, { command: command.name, options });
}

/** What a button or a choice in a menu calls; null where this version did not make it. */
function callOf(interaction: Component, edge: Edge): Call | null {
  const call = decode(interaction.customId, edge.commands);
  const [value] = interaction.isStringSelectMenu() ? interaction.values : [];
  return call !== null && value !== undefined ? choose({ call }, value) : call;
}

function find(edge: Edge, name: string): Command | undefined {
  return edge.commands.find((command) => command.name === name);
}

/**
 * What is had from under a message that one reader alone sees is for that reader alone too, unless
 * its button or menu says otherwise; an answer can then be shown to everyone.
 */
async function answer(to: Repliable, edge: Edge, command: Command, call: Call) {
  const { commands } = edge;
  const library = edge.library();
  const until = performance.now() + DUE;
  const made = await replyOf(command, library, call.options, () => performance.now() < until);
  const underPrivate = isUnderPrivate(to);
  const apart = underPrivate && !call.everyone;
  const isAnswered = made.record.status === 'answered';
  const hidden = apart || (made.private && !(call.everyone && isAnswered));
  // Others see nothing of what it is to.
  const isAlone = !hidden && (underPrivate || to.isCommand());
  const reply = apart ? forOne(made) : isAlone ? underQuestion(made, call) : made;
  const open = hidden && isAnswered ? [showEveryone(call)] : [];
  await to.reply({
    ...render(reply, { commands, cables: library.cables }, open),
    flags: hidden
      ? MessageFlags.SuppressEmbeds | MessageFlags.Ephemeral
      : MessageFlags.SuppressEmbeds,
  });
}

function isUnderPrivate(to: Repliable): boolean {
  return !to.isCommand() && to.message.flags.has(MessageFlags.Ephemeral);
}

/** Replies below the questions that each is to, while they are in use. */
const below = new WeakMap<Reply, Reply>();

/** An answer below its question: of a command, Discord shows others no more than its name. */
function underQuestion(reply: Reply, { options: { question } }: Call): Reply {
  if (typeof question !== 'string') return reply;
  const line = { soft: ASKED + shortened(question, LIMITS.question) };
  const made = below.get(reply) ?? {
    ...reply,
    blocks: [{ kind: 'line', text: [line] }, ...reply.blocks],
  };
  below.set(reply, made);
  return made;
}

/** The same reply, what is chosen in its menu for its reader alone too. */
function forOne(reply: Reply): Reply {
  if (!reply.menu) return reply;
  const { everyone: _, ...call } = reply.menu.call;
  return { ...reply, menu: { ...reply.menu, call } };
}

/** The same call, answered to everyone. */
function showEveryone({ command, options }: Call): Button {
  const { private: _, ...rest } = options;
  return { label: SHOW_EVERYONE, call: { command, options: rest, everyone: true } };
}

/** One sentence that only the one who asked sees. */
function aside(to: Repliable) {
  return async (text: string) => {
    if (!to.replied) await to.reply({ ...sentence(text), flags: MessageFlags.Ephemeral });
  };
}

/** The options that were given and that the command has, as it names them. */
function optionsOf(
  interaction: ChatInputCommandInteraction | AutocompleteInteraction,
  command: Command,
): Options {
  const given: Record<string, string | number | boolean> = {};
  for (const { name, type } of command.options) {
    const value = interaction.options.get(name)?.value;
    if (typeof value === (type === 'integer' ? 'number' : type)) given[name] = value as string;
  }
  return given;
}

async function complete(interaction: AutocompleteInteraction, edge: Edge) {
  const { name, value } = interaction.options.getFocused(true);
  const command = find(edge, interaction.commandName);
  const here = cableHere(edge, interaction.channel);
  const given = command && optionsHere(command, optionsOf(interaction, command), here);
  const option = command?.options.find((one) => one.name === name);
  const choices = await atItsTurn(() => option?.complete?.(edge.library(), value, given ?? {}));
  await interaction.respond(
    (choices ?? [])
      .filter((one) => one.name !== '' && one.value.length <= LIMITS.choiceValue)
      .slice(0, LIMITS.choices)
      .map((one) => ({ ...one, name: shortened(one.name, LIMITS.choiceName) })),
  );
}
