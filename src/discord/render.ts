// In: a reply. Out: what discord.js sends for it: text, menu and buttons, pinging nobody.
import { ButtonStyle, ComponentType } from 'discord.js';
import type { Command, Library } from '../command.ts';
import { optionsHere } from '../reply/cable-option.ts';
import { CONTINUE } from '../reply/edge-words.ts';
import { menuItems } from '../reply/menu.ts';
import type { Block, Button, Call, Menu, Reply } from '../reply/reply.ts';
import { encode } from './custom-id.ts';
import { escaped } from './escape.ts';
import { fit } from './fit.ts';
import { LIMITS, shortened } from './limits.ts';

/** Nobody is ever pinged, whatever a text holds. */
const allowedMentions = { parse: [], repliedUser: false };

/** Messages of replies that are still in use: nothing of a message depends on who asks. */
const rendered = new WeakMap<Reply, ReturnType<typeof messageOf>>();

/**
 * A reply as a message.
 * @param making the commands, and the cables that the reply is from
 * @param own the edge's own buttons
 */
export function render(reply: Reply, making: Making, own: readonly Button[] = []) {
  if (own.length > 0) return messageOf(reply, making, own);
  const message = rendered.get(reply) ?? messageOf(reply, making, own);
  rendered.set(reply, message);
  return message;
}

/** What buttons are made with. */
interface Making {
  readonly commands: readonly Command[];
  readonly cables: Library['cables'];
}

/**
 * A reply as a message: plain text that reads well aloud, no embeds, then menu and buttons, those
 * of the edge's own last.
 */
function messageOf(reply: Reply, making: Making, own: readonly Button[]) {
  const menu = reply.menu && inShort(reply.menu);
  const select = menu ? selectOf(menu, making.commands) : [];
  // A menu whose call is too long for one is still a list to be read.
  const listed = menu && (menu.inText || select.length === 0);
  const list: Block[] = listed ? [{ kind: 'list', items: menuItems(menu), resume: null }] : [];
  const { content, next } = fit([...reply.blocks, ...list]);
  const more = next === null ? [] : [{ label: CONTINUE, call: next }];
  const buttons = rows([...more, ...reply.buttons, ...own], making);
  const components = [...select, ...buttons].slice(0, LIMITS.rows);
  return { content, components, allowedMentions };
}

/** One sentence of the edge's own as a message. */
export function sentence(text: string) {
  return { content: escaped(text), components: [], allowedMentions };
}

/** A menu whose choices are as short in a list as Discord shows them in a row. */
function inShort(menu: Menu): Menu {
  const choices = menu.choices.map(({ value, name, note }) => ({
    value,
    name: shortened(name, LIMITS.menuName),
    note: note && shortened(note, LIMITS.menuNote),
  }));
  return { ...menu, choices };
}

/** The row of a menu; none where its call does not fit. */
function selectOf({ title, call, choices }: Menu, commands: readonly Command[]) {
  const custom_id = encode(call, commands);
  const options = choices
    .filter(({ value }) => value !== '' && value.length <= LIMITS.menuValue)
    .slice(0, LIMITS.menuChoices)
    .map(({ value, name, note }) => ({
      value,
      label: name,
      ...(note && { description: note }),
    }));
  if (custom_id === null || options.length === 0) return [];
  const placeholder = shortened(title, LIMITS.menuTitle);
  const menu = { type: ComponentType.StringSelect, custom_id, placeholder, options } as const;
  return [rowOf([menu])];
}

function rowOf<Component>(components: Component[]) {
  return { type: ComponentType.ActionRow, components } as const;
}

/** The same call of the only cable that is here, if none is named: another may be when it is pressed. */
function keeping(call: Call, { commands, cables }: Making): Call {
  const command = commands.find(({ name }) => name === call.command);
  const only = cables.length === 1 ? (cables[0]?.id ?? null) : null;
  return command ? { ...call, options: optionsHere(command, call.options, only) } : call;
}

/**
 * Rows of buttons; one whose call does not fit, or that another already is, is left out. Where it
 * fits only without the cable, it is of whichever is the only one when it is pressed.
 */
function rows(buttons: readonly Button[], making: Making) {
  const made = new Map<string, string>();
  for (const { label, call } of buttons) {
    const { commands } = making;
    const id = encode(keeping(call, making), commands) ?? encode(call, commands);
    if (id !== null && !made.has(id)) made.set(id, shortened(label, LIMITS.label));
  }
  const all = [...made].map(
    ([custom_id, label]) =>
      ({ type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id, label }) as const,
  );
  const starts = Array.from({ length: LIMITS.rows }, (_, row) => row * LIMITS.buttonsARow);
  return starts
    .filter((start) => start < all.length)
    .map((start) => rowOf(all.slice(start, start + LIMITS.buttonsARow)));
}
