// In: a reply. Out: what discord.js sends for it: text and buttons, pinging nobody.
import { ButtonStyle, ComponentType } from 'discord.js';
import type { Command } from '../command.ts';
import type { Button, Reply } from '../reply/reply.ts';
import { CONTINUE } from '../reply/rest.ts';
import { encode } from './custom-id.ts';
import { escaped } from './escape.ts';
import { fit } from './fit.ts';
import { LIMITS, shortened } from './limits.ts';

/** Nobody is ever pinged, whatever a text holds. */
const allowedMentions = { parse: [], repliedUser: false };

/** A reply as a message: plain text that reads well aloud, no embeds, then its buttons. */
export function render(reply: Reply, commands: readonly Command[]) {
  const { content, next } = fit(reply.blocks);
  const more = next === null ? [] : [{ label: CONTINUE, call: next }];
  return { content, components: rows([...more, ...reply.buttons], commands), allowedMentions };
}

/** One sentence of the edge's own as a message. */
export function sentence(text: string) {
  return { content: escaped(text), components: [], allowedMentions };
}

/** Rows of buttons; one whose call does not fit, or that another already is, is left out. */
function rows(buttons: readonly Button[], commands: readonly Command[]) {
  const made = new Map<string, string>();
  for (const { label, call } of buttons) {
    const id = encode(call, commands);
    if (id !== null && !made.has(id)) made.set(id, shortened(label, LIMITS.label));
  }
  const all = [...made].map(
    ([custom_id, label]) =>
      ({ type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id, label }) as const,
  );
  const starts = Array.from({ length: LIMITS.rows }, (_, row) => row * LIMITS.buttonsARow);
  return starts
    .filter((start) => start < all.length)
    .map((start) => ({
      type: ComponentType.ActionRow as const,
      components: all.slice(start, start + LIMITS.buttonsARow),
    }));
}
