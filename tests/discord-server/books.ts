// In: nothing. Out: what a Discord on the loopback keeps of what is done there, and of what bots answer.
import type { counting, Scope } from './rate-limits.ts';
import type { Json, World } from './world.ts';

/** What the bot answered to one thing that a test did. */
export interface Answer {
  /** Callback type of an interaction (4 message, 8 choices); null for a message. */
  readonly type: number | null;
  /** The message or the choices as sent. */
  readonly body: Json;
  readonly content: string;
  readonly ephemeral: boolean;
  readonly buttons: readonly { readonly label: string; readonly custom_id: string }[];
  /** The menu, if there is one. */
  readonly menu: { readonly custom_id: string; readonly options: readonly Json[] } | null;
  /** From the event's leaving to the answer's arriving, in milliseconds. */
  readonly latency: number;
}

/** Something that a test did and that the bot may answer. */
export interface Pending {
  readonly id: string;
  /** Interaction type; null for a message. */
  readonly asked: number | null;
  /** Type of the option that is typed into. */
  readonly option: number | undefined;
  readonly token: string;
  readonly sentAt: number;
  isAnswered: boolean;
  ephemeral: boolean;
  readonly settle: (answer: Answer | null) => void;
}

/** One request that goes wrong, or only after a while. */
export interface Fault {
  /** Method and path, such as `/callback$/`. */
  readonly route: RegExp;
  /** Milliseconds before it is looked at. */
  readonly delay?: number;
  /** Discord's answer in place of what was asked; none where it is only late. */
  readonly status?: number;
  readonly code?: number;
  /** Seconds after which to try again, for status 429, and whose limit it is; default the bot's on this route. */
  readonly retryAfter?: number;
  readonly scope?: Scope;
  /** What is sent in place of JSON. */
  readonly raw?: string;
  /** Done as asked first, then answered so: the bot cannot know. */
  readonly done?: true;
  /** The connection is reset in place of an answer. */
  readonly reset?: true;
}

/** What requests read and write. */
export interface Books {
  readonly world: World;
  readonly token: string;
  /** The first answer to an interaction is due within so many milliseconds. */
  readonly due: number;
  readonly pending: Map<string, Pending>;
  /** Commands by route: `commands`, `guilds/{id}/commands`. */
  readonly commands: Map<string, Json[]>;
  /** How often commands were written. */
  puts: number;
  /** How the next requests that match go wrong or slowly, once each. */
  readonly faults: Fault[];
  readonly posts: Json[];
  /** Messages by the nonce that they were to be the only ones with. */
  readonly nonces: Map<string, Json>;
  readonly problems: string[];
  late: number;
  readonly count: ReturnType<typeof counting>;
  /** How often a bot did not heed what it was told of its limits. */
  limited: number;
}
