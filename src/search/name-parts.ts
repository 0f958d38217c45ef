// In: the names that cables introduce with an abbreviation. Out: which of them a reader's words for it mean.
import { madeOnce } from '../kept.ts';
import { introducedAmong } from './abbreviations.ts';
import type { ParagraphIndex } from './paragraph-index.ts';

/** Abbreviations by the words that they stand for. */
interface NameParts {
  /** By the noun that the name ends on. */
  readonly last: ReadonlyMap<string, ReadonlySet<string>>;
  /** By any other of its words. */
  readonly other: ReadonlyMap<string, ReadonlySet<string>>;
}

const partsOf = madeOnce(({ phrases }: ParagraphIndex): NameParts => {
  const last = new Map<string, Set<string>>();
  const other = new Map<string, Set<string>>();
  for (const { short, words } of introducedAmong(phrases)) {
    words.forEach((word, i) => {
      const own = i === words.length - 1 ? last : other;
      own.set(word, (own.get(word) ?? new Set()).add(short));
    });
  }
  return { last, other };
});

const onlyOne = (all: ReadonlySet<string> = new Set()): string | null => {
  const [one = null, other] = all;
  return other === undefined ? one : null;
};

/** The abbreviation of the one name that ends on a noun: `gdwf` for "the Federation". */
export function byLastWord(noun: string, index: ParagraphIndex): string | null {
  return onlyOne(partsOf(index).last.get(noun));
}

const BODY =
  /^(?:agency|association|body|club|fed|group|league|org|organi[sz]ation|outfit|society|union)$/;

/** Whether a noun says no more than that something is one body: a committee or a council is of a sort of its own. */
export const isBody = (noun: string) => BODY.test(noun);

/** The abbreviation of the one name that has a word `described`: `gdwf` for the women of "the women's group". */
export function byDescription(described: readonly string[], index: ParagraphIndex): string | null {
  const { other } = partsOf(index);
  return onlyOne(new Set(described.flatMap((word) => [...(other.get(word) ?? [])])));
}
