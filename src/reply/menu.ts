// In: what a reader can choose from. Out: the menu's lines, and the call that a choice makes.
import type { Entry } from './catalogue.ts';
import { clip } from './clip.ts';
import type { Call, Inline, Menu, MenuChoice } from './reply.ts';

/** A cable as a choice: its reference and date, then its subject. */
export function cableChoice({ cable, name }: Entry): MenuChoice {
  const { subject } = cable.header;
  return { value: cable.id, name, note: subject === null ? null : clip(subject) };
}

/** One line a choice. */
export function menuItems({ choices }: Menu): Inline[][] {
  return choices.map(({ name, note }) => [
    { strong: name },
    ...(note === null ? [] : [`: ${note}`]),
  ]);
}

/** The menu's call with the cable that was chosen. */
export function choose({ call }: Pick<Menu, 'call'>, value: string): Call {
  return { ...call, options: { ...call.options, cable: value } };
}
