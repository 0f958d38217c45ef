// In: nothing. Out: the shape of a parsed cable, which every other room reads.

/** A stretch of a text, in UTF-16 units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a cable's text came from. */
export interface Origin {
  /** File name without its folder, as an operator knows it. */
  readonly file: string;
  /** SHA-256 of the bytes as received, in hex. */
  readonly sha256: string;
}

/** A post or office that a cable goes to: `RUEHC/SECSTATE WASHDC 0810`. */
export interface Recipient {
  readonly route: string | null;
  readonly name: string;
  /** The recipient's own precedence where one is printed, else `null`. */
  readonly precedence: string | null;
  readonly number: string | null;
}

/** What stands above the first paragraph. Absence is `null` or an empty list, never a guess. */
export interface Header {
  /** `VZCZCXRO2999` */
  readonly transmissionId: string | null;
  /** `09GUANGZHOU463`: year, post, serial number. */
  readonly messageRef: string | null;
  /** Date-time group as printed: `030917Z AUG 09`. */
  readonly dtg: string | null;
  /** The date-time group in UTC, to the minute: `2009-08-03T09:17Z`. */
  readonly date: string | null;
  /** Precedence for action addressees, as printed: `R`, `PRIORITY`. */
  readonly precedence: string | null;
  /** `UNCLASSIFIED`, `CONFIDENTIAL`, `SECRET`, … in full, whatever the abbreviation printed. */
  readonly classification: string | null;
  /** `01 OF 03` */
  readonly section: string | null;
  /** `SENSITIVE`, `SIPDIS`, `NOFORN`, … in order of appearance, each once. */
  readonly captions: readonly string[];
  /** `STATE FOR EAP/CM, G/TIP, DRL` */
  readonly passLines: readonly string[];
  /** What follows `E.O. 12958:`, as printed: `N/A`, `DECL: 08/03/2019`. */
  readonly eo: string | null;
  readonly tags: readonly string[];
  /** One entry a reference, its letter included: `A. STATE 1234`. */
  readonly refs: readonly string[];
  /** The subject, its wrapped lines joined by one blank. */
  readonly subject: string | null;
  readonly classifiedBy: string | null;
  /** `SENSITIVE BUT UNCLASSIFIED -- NOT FOR INTERNET DISTRIBUTION.` */
  readonly handling: string | null;
  readonly from: string | null;
  readonly to: readonly Recipient[];
  readonly info: readonly Recipient[];
}

/** Names of the header's parts that can be quoted. */
export type HeaderField = Exclude<keyof Header, 'date'>;

/** One numbered paragraph, or a stretch of the body that has no number. */
export interface Paragraph {
  /**
   * Its true number; `null` for an unnumbered body, for text before the first number, and for a
   * comment or action request after the last.
   */
  readonly number: number | null;
  /** Number and marking as printed: `11. (SBU)`, `¶10. (SBU)`; empty where neither is. */
  readonly printed: string;
  /** Portion marking without its brackets: `SBU`, `S//NF`; `null` where none is printed. */
  readonly mark: string | null;
  /** The heading it stands under, else `null`. */
  readonly heading: string | null;
  /** `summary`, `comment` or `action` where the cable labels it so, else `null`. */
  readonly role: 'summary' | 'comment' | 'action' | null;
  /**
   * Its words without number and marking: escapes undone, page markers left out, every run of
   * white space one blank. Always equals `readSpans(cable.source, spans)`.
   */
  readonly text: string;
  /**
   * Where in `text` a line of its own begins, rising: a heading within the paragraph, what follows it, an
   * item of a list.
   */
  readonly breaks: readonly number[];
  /** The pieces of `cable.source` that it is made of, in order and disjoint. */
  readonly spans: readonly Span[];
  /** 1-based line of the file on which it starts. */
  readonly line: number;
}

/** A cable as read. */
export interface Cable {
  /** The message reference, or the file's name without ending where the text gives none. */
  readonly id: string;
  readonly origin: Origin;
  /**
   * The text that spans count in: as received, to the letter, but for what is not seen (a byte order mark, soft
   * hyphens), blanks that do not wrap, HTML's tags and character references, and Markdown's marks for bold words or
   * quoted lines. Its lines are the file's, but for a page whose tags make them and a text in double spacing.
   */
  readonly source: string;
  readonly header: Header;
  /** The lines of `source` on which each part of the header is printed; absent parts are absent. */
  readonly headerSpans: Readonly<Partial<Record<HeaderField, readonly Span[]>>>;
  /** In order of appearance. */
  readonly headings: readonly string[];
  /** In the order in which they stand; at least one. */
  readonly paragraphs: readonly Paragraph[];
  readonly pageMarkers: readonly string[];
  readonly signer: readonly string[];
  readonly signerSpans: readonly Span[];
  /** What was mended or left out, a sentence each, with its line where it has one. */
  readonly repairs: readonly string[];
  /** What could not be told for sure, a sentence each, with its line. */
  readonly doubts: readonly string[];
}

/** A file that was read: its cable, or why there is none, in a sentence. */
export type FileRead =
  | { readonly file: string; readonly cable: Cable }
  | {
      readonly file: string;
      readonly error: string;
      /** The disk did not give it, and may another time, though the file is as it was. */
      readonly isUnread?: true;
    };
