// In: nothing, or how much of a reply an edge left out. Out: the sentences and labels of the edges themselves.
import { counted, listed } from '../counted.ts';
import type { Call, Inline } from './reply.ts';

/** Stands in a quotation where the cable says more, as in print: it is no part of what is quoted. */
export const GAP = { soft: '[…]' } as const satisfies Inline;

/** The label of the button that shows what did not fit. */
export const CONTINUE = 'Continue';

/** The label of the button that shows to everyone what one reader alone sees. */
export const SHOW_EVERYONE = 'Show everyone';

/** Set above an answer, before the question that Discord does not show to others. */
export const ASKED = 'Asked: ';

/** What checks somebody's message, by its name in the menu of that message. */
export const CHECK = 'Check with Pilcrow';

/** Said to who has an answer of Pilcrow's checked. */
export const OWN_WORDS = 'That is Pilcrow’s own answer: its quotations are the cable’s.';

/** Said to who has a picture or a sticker checked. */
export const NO_WORDS = 'That message has no words to check.';

/** Said under a sentence that alone is longer than a message. */
export const CUT = 'The sentence above is longer than one message and is cut at the …';

/** Said to who uses a button or a menu that this version did not make. */
export const OLD_BUTTON =
  'That is from another version of Pilcrow and no longer works. Please ask again.';

/** Said when a command is called that this version does not have. */
export const UNKNOWN_COMMAND =
  'This version of Pilcrow does not have that command. The list that Discord shows may be old.';

/** Said to who asks in a message to be answered alone. */
export const NOT_ALONE =
  'A message cannot be answered to you alone: use the slash command, or write to Pilcrow directly.';

/** Said to who mentions the role of Pilcrow's name, with words that Discord keeps from it. */
export const ROLE_MENTIONED =
  'That mentions a role of this name, and Discord keeps the words of such a message from Pilcrow: mention ' +
  'Pilcrow itself, which is the other of the two that Discord offers, or use /ask.';

/** Said where Discord keeps an answer back for its words. */
export const AUTOMOD =
  'AutoMod of this server does not let the answer be shown here: ask Pilcrow in a direct message.';

/** Said to who asks about a message by replying to it, where Discord keeps its words from Pilcrow. */
export const WORDS_KEPT =
  'Discord keeps the words of that message from Pilcrow: to have it checked, open its menu and choose Apps, ' +
  `${CHECK}.`;

/** Said when a command failed for a reason that is no reader's fault. */
export const FAILED =
  'Something went wrong here, and whoever runs Pilcrow can read what. Try again?';

/** What an edge left out of a reply. */
export interface Left {
  /** Sentences of the quote that was begun. */
  readonly sentences: number;
  /** The same where these are parts of one. */
  readonly parts: number;
  /** Whole quotes after it. */
  readonly passages: number;
  readonly items: number;
  /** Lines of Pilcrow's own. */
  readonly lines: number;
}

/** A call as a reader would type it in Discord: `/paragraph number:6 from:5`. */
export function written(call: Call): string {
  const options = Object.entries(call.options).map(([name, value]) => ` ${name}:${value}`);
  return `/${call.command}${options.join('')}`;
}

/**
 * `3 more sentences and 1 more passage: /paragraph number:6-8 from:5`; `how` is null if none. Lines of Pilcrow's own are
 * not had in that way: `2 more lines, too long for one message.`
 */
export function leftInWords(left: Left, how: string | null): string {
  const more = (count: number, noun: string) => (count > 0 ? [counted(count, `more ${noun}`)] : []);
  const quoted = [
    ...more(left.sentences, 'sentence'),
    ...more(left.parts, 'part'),
    ...more(left.passages, 'passage'),
    ...more(left.items, 'item'),
  ];
  const lines = more(left.lines, 'line');
  const isApart = how !== null && quoted.length > 0;
  const lost = isApart ? lines : [...quoted, ...lines];
  return [
    ...(lost.length > 0 ? [`${listed(lost)}, too long for one message.`] : []),
    ...(isApart ? [`${listed(quoted)}: ${how}`] : []),
  ].join(' ');
}
