// In: what a reader can choose from. Out: the menu's lines, and the call that a choice makes.
import type { Entry } from './catalogue.ts';
import { refusal } from './refusal.ts';
import type { Call, Inline, Menu, MenuChoice, Reply } from './reply.ts';

/** Nobody looks through more choices or suggestions than these, and Discord shows no more. */
export const MOST_CHOICES = 25;

/** A cable as a choice: its reference and date, then its subject. */
export function cableChoice({ cable, name }: Entry): MenuChoice {
  return { value: cable.id, name, note: cable.header.subject };
}

/** One line a choice. */
export function menuItems({ choices }: Menu): Inline[][] {
  return choices.map(({ name, note }) => [
    { strong: name },
    ...(note === null ? [] : [`: ${note}`]),
  ]);
}

/** Says of a number beyond a menu's choices which there are; the menu stays. */
export function beyond(menu: Menu, number: number): Reply {
  const { length } = menu.choices;
  return refusal(`There is no ${number} to choose: choose ${length === 1 ? 1 : `1–${length}`}.`, {
    menu,
  });
}

/** The menu's call with the cable that was chosen. */
export function choose({ call }: Pick<Menu, 'call'>, value: string): Call {
  return { ...call, options: { ...call.options, cable: value } };
}
