// In: nothing. Out: what each step of a numbering costs, and how far one is followed.
/** Prices, in units of "one missing number". Marked numbers run 1..n in 85 % of real cables. */
export const PRICE = {
  /** To begin at n > 1 costs this and a tenth for each number more, up to `beginMost`. */
  begin: 0.8,
  beginEach: 0.1,
  beginMost: 3,
  /** A gap: "…, 9, 11": one missing number, then each further one, up to 30. */
  gap: 0.6,
  gapEach: 0.2,
  gapFarEach: 0.1,
  /** "8" printed twice. */
  repeat: 2,
  /** "4, 6, 5, 7": up to three back, to a number that is not taken yet. */
  back: 1.2,
  /** "5, 6, 5, 6, 7": as far back, to one that is. */
  again: 3.5,
  /** Any other step: a list that begins anew, a year. */
  jump: 8,
  /** To begin a list that is nested in a paragraph, and each item more: shares of a text's price. */
  list: 0.4,
  listEach: 0.12,
  /** To take for a paragraph what goes on with a list: of one item, or where others are marked. */
  leave: 0.7,
  /** To take `2)` for a paragraph where `1.` begins one, and to leave it as text; then `2) (C)`. */
  bracketed: { take: 3, skip: 0.1 },
  bracketedMarked: { take: 1, skip: 0.3 },
  /**
   * What begins a line in the midst of a sentence, as it seems: in a text without markings less than one missing
   * number, so that `7.` is ¶7 between ¶6 and ¶8 where no other is; and as text next to nothing.
   */
  amid: { unmarked: 0.7, marked: 5, skip: 0.05 },
  /** To begin with a number that has no dot. */
  undotted: 0.55,
  /** A number beyond 300 that does not follow the one before it. */
  rare: 6,
  /** To take for a paragraph what stands inside a line: less than one missing number, and as text nothing. */
  bare: 0.3,
  /** The second reading must win by this, so that sound texts keep their numbers. */
  restored: 0.9,
  /** A number that keeps its leading 1 while the others lose theirs. */
  kept: 1.5,
} as const;

/** Farthest gap that is priced by its width. */
export const WIDEST = 30;
/** No cable begins with a paragraph beyond this; few have so many. */
export const LONGEST = 99;
/** Farthest step back of paragraphs that changed places. */
export const FARTHEST = 3;
/** A number beyond this is a year or a count, unless it goes on from the one before. */
export const RARE = 300;
/** Paths that are followed at a time: states of list and number that differ. */
export const MOST_PATHS = 16;
export const STATES = 1000;
