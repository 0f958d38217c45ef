// In: nothing. Out: the shape of a reply, knowing neither Discord nor a terminal.
import type { Options } from '../command.ts';

/** A piece of a line: plain, strong (what was asked for) or soft (context, labels). */
export type Inline = string | { readonly strong: string } | { readonly soft: string };

/** A command with its options: what a button does, and how the rest of a long reply is had. */
export interface Call {
  readonly command: string;
  readonly options: Options;
}

/** A part of a reply. Edges may drop whole sentences from the end, and must say so. */
export type Block =
  /** One sentence or label of Pilcrow's own. */
  | { readonly kind: 'line'; readonly text: readonly Inline[] }
  /** Words of a cable: where they stand, then their sentences in order. */
  | {
      readonly kind: 'quote';
      /** `¶6, sensitive but unclassified, under "Common Obstacles"` */
      readonly cite: string;
      readonly sentences: readonly (readonly Inline[])[];
      /** The call that shows this quote from sentence `from` (0-based) on, and what follows it. */
      readonly resume: ((from: number) => Call) | null;
    }
  /** Short items, one a line. Edges may drop items from the end, and must say so. */
  | {
      readonly kind: 'list';
      readonly items: readonly (readonly Inline[])[];
      readonly resume: ((from: number) => Call) | null;
    };

/** A button is a command with arguments, so it works after a restart and for anybody. */
export interface Button {
  readonly label: string;
  readonly call: Call;
}

/** One excerpt as other programs read it. */
export interface ExcerptRecord {
  readonly cable: string;
  readonly paragraph: number | null;
  readonly section: string | null;
  readonly marking: string | null;
  readonly text: string;
}

/** One quantity as other programs read it. */
export interface FigureRecord {
  readonly paragraph: number | null;
  readonly kind: string;
  readonly text: string;
  readonly counts: string | null;
  readonly sentence: string;
}

/** A reply as other programs read it: `--json`, less the question. */
export interface ReplyRecord {
  readonly status: 'answered' | 'refused';
  readonly reason: string | null;
  readonly excerpts: readonly ExcerptRecord[];
  readonly matched: readonly string[];
  readonly missing: readonly string[];
  readonly answer: string | null;
  readonly figures?: readonly FigureRecord[];
}

/** What a reader gets. */
export interface Reply {
  /** At least one, never all empty. */
  readonly blocks: readonly Block[];
  readonly buttons: readonly Button[];
  /** True where only the one who asked should see it: refusals, and what was asked in private. */
  readonly private: boolean;
  readonly record: ReplyRecord;
}
