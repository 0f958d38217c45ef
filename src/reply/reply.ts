// In: nothing. Out: the shape of a reply, knowing neither Discord nor a terminal.

/** A piece of a line: plain, strong (words that were asked about), key (the short answer) or soft (context, labels). */
export type Inline =
  | string
  | { readonly strong: string }
  | { readonly key: string }
  | { readonly soft: string };

export type Style = 'plain' | 'strong' | 'key' | 'soft';

export function inline(style: Style, text: string): Inline {
  return style === 'plain' ? text : ({ [style]: text } as unknown as Inline);
}

/** A piece's style and text. */
export function styled(piece: Inline): { style: Style; text: string } {
  if (typeof piece === 'string') return { style: 'plain', text: piece };
  const [style, text] = Object.entries(piece)[0] as [Style, string];
  return { style, text };
}

/** A command's options as they arrive: by name, only those that were given. */
export type Options = Readonly<Record<string, string | number | boolean>>;

/** A command with its options: what a button does, and how the rest of a long reply is had. */
export interface Call {
  readonly command: string;
  readonly options: Options;
  /** True where the reply is for everyone even though what it is had under is for one alone. */
  readonly everyone?: true;
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
      /** What `sentences` are called: parts, where one is cut into several; in a header lines. */
      readonly unit: 'sentence' | 'part' | 'line';
      /** Sentences (0-based) before which a line of the cable begins: each begins one. */
      readonly starts?: readonly number[];
      /** Sentences (0-based) before which the cable says more that is left out here: edges put `GAP` there. */
      readonly gaps?: readonly number[];
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

/** One of a menu's choices: a cable. */
export interface MenuChoice {
  /** The cable's reference. */
  readonly value: string;
  readonly name: string;
  /** What is said of it beside its name. */
  readonly note: string | null;
}

/** A call whose `cable` is left open, and the cables to choose from. */
export interface Menu {
  /** What is to be chosen, in a few words. */
  readonly title: string;
  readonly call: Call;
  /** At least one, at most 25. */
  readonly choices: readonly MenuChoice[];
  /** True where the choices are what was asked for, to be read without opening the menu. */
  readonly inText: boolean;
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

/** One cable of a list as other programs read it. */
export interface CableRecord {
  readonly cable: string;
  readonly date: string | null;
  readonly from: string | null;
  readonly subject: string | null;
  readonly tags: readonly string[];
}

/** One quotation of a reader's, held against the cables, as other programs read it. */
export interface QuotationRecord {
  readonly quoted: string;
  /** `same` is word for word; of `unlike` no more is known than that it is not. */
  readonly verdict: 'same' | 'differs' | 'unlike' | 'nowhere' | 'too-long';
  readonly cable: string | null;
  readonly paragraphs: readonly number[];
  readonly section: 'heading' | 'header' | null;
  readonly differences: readonly { readonly quoted: string; readonly printed: string }[];
  readonly leftOut: readonly string[];
}

/** A place that a question named and that does not have the answer, as other programs read it. */
export interface WrongPlaceRecord {
  /** Of several questions in one, which it is, as typed; else null. */
  readonly asked: string | null;
  /** Numbers of the paragraphs named; empty for text that has none. */
  readonly named: readonly number[];
  /** Numbers of those that the cable does not have. */
  readonly lacking: readonly number[];
  readonly found: ExcerptRecord;
}

/** One of several questions, and why it has no answer, as other programs read it. */
export interface UnansweredRecord {
  readonly asked: string;
  readonly reason: string;
}

/** A reply as other programs read it: `--json`, less the question. */
export interface ReplyRecord {
  readonly status: 'answered' | 'refused';
  readonly reason: string | null;
  readonly excerpts: readonly ExcerptRecord[];
  readonly matched: readonly string[];
  readonly missing: readonly string[];
  readonly answer: string | null;
  /** The question, or those of several in one, that the excerpts may not answer. */
  readonly unsure?: readonly string[];
  readonly wrongPlaces?: readonly WrongPlaceRecord[];
  /** Of what was asked whether it is so, as typed, and what the first excerpt has for it. */
  readonly otherwise?: readonly { readonly typed: string; readonly printed: readonly string[] }[];
  readonly unanswered?: readonly UnansweredRecord[];
  readonly figures?: readonly FigureRecord[];
  readonly cables?: readonly CableRecord[];
  readonly quotations?: readonly QuotationRecord[];
}

/** What a reader gets. */
export interface Reply {
  /** At least one, never all empty. */
  readonly blocks: readonly Block[];
  readonly buttons: readonly Button[];
  readonly menu?: Menu;
  /** True where only the one who asked should see it: refusals, what may be no answer, and what was asked in private. */
  readonly private: boolean;
  /** True of a refusal that points at nothing near: better left unsaid where nobody asked Pilcrow. */
  readonly idle?: true;
  readonly record: ReplyRecord;
}
