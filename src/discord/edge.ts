// In: nothing. Out: what every part of the Discord edge works with.
import type { Channel } from 'discord.js';
import type { Command, Library } from '../command.ts';

/** Where lines for the operator go: `console` will do. */
export type Log = Pick<Console, 'info' | 'warn' | 'error'>;

/** What the handlers of one bot share. */
export interface Edge {
  readonly commands: readonly Command[];
  /** The library of this moment; asked for at every event, so that it can be exchanged. */
  readonly library: () => Library;
  readonly log: Log;
  /** The reference of the cable that is meant where neither reader nor channel names one. */
  readonly cable: string | null;
  /** Ids of channels in which plain messages that ask something are answered. */
  readonly askChannels: ReadonlySet<string>;
}

/** One thing asked: how the log names it, where it was, and how who asked is told that it failed. */
export interface Asked {
  /** `/ask`, `button`, `message`: nothing of what a reader wrote. */
  readonly what: string;
  /** Null where Discord has told of no such channel. */
  readonly where: Channel | null;
  /** Says one sentence to who asked, only to them where Discord can. */
  readonly tell: (sentence: string) => Promise<unknown>;
}
