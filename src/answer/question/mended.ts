// In: a question's text and an index. Out: the text with its slips of the fingers mended.
import { Kept, madeOnce } from '../../kept.ts';
import {
  isDictionaryWord,
  isEnglish,
  meantBy,
  nameHeardAs,
  nameMeantBy,
  nameShortenedTo,
  oneSlipFrom,
} from '../../search/misspelt.ts';
import type { ParagraphIndex } from '../../search/paragraph-index.ts';
import { STOP_WORDS } from '../../search/stop-words.ts';
import { isOfCables, NAME_NEXT, withItsBlanks } from './blanks.ts';
import { asPrinted } from './initials.ts';

/** A text as it was meant. */
interface Mended {
  readonly text: string;
  /** By what was meant: what was typed. */
  readonly slips: ReadonlyMap<string, string>;
}

/** With what stands before it. A capital may begin a name, but where a sentence begins. */
const WORD =
  /(?<=(?<before>[\p{L}.'’-]+)[ ,]{1,2}|[.?!:;] |^)[A-Za-z][a-z]{4,}(?![\p{L}\p{N}-]|['’](?!s\b|\W|$))/gu;

/** Those of late, as a question is read first for a header's part and then for what it asks of the text. */
const keptFor = madeOnce((_: ParagraphIndex) => new Kept<string, Mended>(50));

/**
 * "How mnay leaflts were there?" is read as it was meant, before its words are: what asks is known by its letters.
 * A word that the cables have, or one of theirs that is as near as what is meant, stays.
 */
export function mended(typed: string, index: ParagraphIndex): Mended {
  return keptFor(index).get(typed, () => mending(typed, index));
}

function mending(typed: string, index: ParagraphIndex): Mended {
  const { words } = index;
  const slips = new Map<string, string>();
  const tell = (meant: string, word: string) => slips.set(meant, word);
  const parted = withItsBlanks(asPrinted(typed, index, tell), index, tell);
  const text = parted.replace(WORD, (word: string, ...rest) => {
    const { before = '' } = rest.at(-1) as { before?: string };
    const form = word.toLowerCase();
    if (isOfCables(form, index)) return word;
    // A name of WordNet's that is none of English's common words may be typed small: "gaddafi".
    const isNone = words.rank(form) === null || !isDictionaryWord(form, words);
    const mayName = word !== form || (isNone && meantBy(form, words) === null);
    const heard = mayName ? nameHeardAs(form, index) : null;
    if (heard === null && isEnglish(form, words)) return word;
    const name =
      heard ??
      (word === form ? null : nameMeantBy(form, index)) ??
      (mayName ? nameShortenedTo(form, index) : null);
    if (name !== null) {
      const written = name.charAt(0).toUpperCase() + name.slice(1);
      slips.set(written, word);
      return written;
    }
    const meant = meantBy(form, words);
    if (meant === null) return word;
    if (STOP_WORDS.has(meant)) return meant;
    if (NAME_NEXT.test(before) || word !== form) return word;
    const near = oneSlipFrom(form, index);
    if (near.length > 0 && !near.includes(meant)) return word;
    slips.set(meant, word);
    return meant;
  });
  return { text, slips };
}
