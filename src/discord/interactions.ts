// In: an interaction: slash command, autocomplete, button. Out: Discord's answer to it.
import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  MessageFlags,
} from 'discord.js';
import type { Command, Options } from '../command.ts';
import type { Call } from '../reply/reply.ts';
import { OLD_BUTTON, UNKNOWN_COMMAND } from '../reply/rest.ts';
import { decode } from './custom-id.ts';
import type { Edge } from './edge.ts';
import { LIMITS, shortened } from './limits.ts';
import { render, sentence } from './render.ts';
import { guarded } from './trouble.ts';

type Repliable = ChatInputCommandInteraction | ButtonInteraction;

/** Answers one interaction; kinds that Pilcrow never offers are left alone. */
export async function onInteraction(interaction: Interaction, edge: Edge): Promise<void> {
  if (interaction.isAutocomplete()) {
    const asked = {
      what: `autocomplete of /${interaction.commandName}`,
      tell: async () => interaction.responded || interaction.respond([]),
    };
    await guarded(edge, asked, () => complete(interaction, edge));
  } else if (interaction.isChatInputCommand()) {
    const asked = { what: `/${interaction.commandName}`, tell: aside(interaction) };
    await guarded(edge, asked, () => {
      const command = find(edge, interaction.commandName);
      if (command === undefined) return aside(interaction)(UNKNOWN_COMMAND);
      return answer(interaction, edge, command, optionsOf(interaction, command));
    });
  } else if (interaction.isButton()) {
    const asked = { what: 'button', tell: aside(interaction) };
    await guarded(edge, asked, () => {
      const call: Call | null = decode(interaction.customId, edge.commands);
      const command = call === null ? undefined : find(edge, call.command);
      if (call === null || command === undefined) return aside(interaction)(OLD_BUTTON);
      return answer(interaction, edge, command, call.options);
    });
  }
}

function find(edge: Edge, name: string): Command | undefined {
  return edge.commands.find((command) => command.name === name);
}

async function answer(to: Repliable, edge: Edge, command: Command, options: Options) {
  const reply = command.run(edge.library(), options);
  await to.reply({
    ...render(reply, edge.commands),
    flags: reply.private
      ? MessageFlags.SuppressEmbeds | MessageFlags.Ephemeral
      : MessageFlags.SuppressEmbeds,
  });
}

/** One sentence that only the one who asked sees. */
function aside(to: Repliable) {
  return async (text: string) => {
    if (!to.replied) await to.reply({ ...sentence(text), flags: MessageFlags.Ephemeral });
  };
}

/** The options that were given and that the command has, as it names them. */
function optionsOf(interaction: ChatInputCommandInteraction, command: Command): Options {
  const given: Record<string, string | number | boolean> = {};
  for (const { name, type } of command.options) {
    const value = interaction.options.get(name)?.value;
    if (typeof value === (type === 'integer' ? 'number' : type)) given[name] = value as string;
  }
  return given;
}

async function complete(interaction: AutocompleteInteraction, edge: Edge) {
  const { name, value } = interaction.options.getFocused(true);
  const choices = find(edge, interaction.commandName)?.complete?.(edge.library(), name, value);
  await interaction.respond(
    (choices ?? [])
      .filter((one) => one.name !== '' && one.value.length <= LIMITS.choiceValue)
      .slice(0, LIMITS.choices)
      .map((one) => ({ ...one, name: shortened(one.name, LIMITS.choiceName) })),
  );
}
