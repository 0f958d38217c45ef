// In: what a reader typed, and a cable. Out: what he quotes, and whether that is the cable's, word for word.
import type { Cable, Paragraph } from '../cable/cable.ts';
import { quotedIn } from './question/quoted.ts';
import {
  aligned,
  type Difference,
  differing,
  partedWords,
  type Word,
  wordsOf,
} from './word-alignment.ts';

/** A quotation held against a cable: the same word for word where nothing differs. */
export interface Compared {
  /** One paragraph, or two that follow each other. */
  readonly paragraphs: readonly Paragraph[];
  readonly differences: readonly Difference[];
}

/** Fewer words are a term rather than a quotation. */
const FEWEST = 5;
/** Least share of its words, in order, by which a quotation is one of a paragraph, if not word for word. */
const LEAST = 0.6;
/** Up to this share it is none; between the two nothing is claimed. */
const NONE = 0.4;
/** Most pairs of words that are held against each other, in all: some ten milliseconds. */
const MOST_PAIRS = 1_000_000;

/** A paragraph's number as printed or cited: `3. (SBU)`, `(¶6)`. */
const NUMBER = /(?:¶\s?)?\b\d{1,3}\.?\s?\([A-Z][A-Z/ ]*\)|\(?¶{1,2}\s?\d{1,3}\b\)?/g;
/** What a text quotes in five words or more, in order. */
export function quotationsIn(typed: string): readonly string[] {
  return quotedIn(typed)
    .map((words) => words.replace(NUMBER, ' ').trim())
    .filter((words) => wordsOf(words).length >= FEWEST);
}

/**
 * Holds quotations against each paragraph of a cable, and against any two that follow each other; letters'
 * case and marks do not count, and where it leaves something out any words may stand. Those with the fewest
 * words changed, of equals rather one than two; `null` where none has the words, `undefined` where that cannot be told.
 */
export function comparing(cable: Cable): (quotation: string) => Compared | null | undefined {
  const all = placesIn(cable);
  return (quotation) => compared(quotation, cable, all);
}

function compared(quotation: string, cable: Cable, all: readonly Place[]) {
  const own = partedWords(quotation);
  const places = all.map((place) => ({
    ...place,
    share: shareHeld(own.words, place.words),
  }));
  let best: (Compared & { changed: number }) | null = null;
  let left = MOST_PAIRS;
  let most = 0;
  for (const { paragraphs, text, words, share } of places.toSorted((a, b) => b.share - a.share)) {
    if (share <= NONE || best?.changed === 0) break;
    left -= own.words.length * (words.length + 1);
    if (left < 0) return best ?? undefined;
    const steps = aligned(own, words);
    const same = steps.filter(({ isSame }) => isSame).length / own.words.length;
    most = Math.max(most, same);
    const changed = steps.filter((step) => !step.isSame && !step.isFree).length;
    const isBetter =
      !best ||
      changed < best.changed ||
      (changed === best.changed && paragraphs.length < best.paragraphs.length);
    if (same < LEAST || !isBetter) continue;
    best = {
      paragraphs,
      changed,
      differences: differing(steps, quotation, text, own.words, words),
    };
  }
  if (best) return best;
  const { headings, header } = cable;
  const isBeside = [header.subject, header.handling, ...headings].some(
    (line) => line && shareHeld(own.words, wordsOf(line)) > NONE,
  );
  return isBeside || most > NONE ? undefined : null;
}

/** A paragraph, or two that follow each other, with its words. */
interface Place {
  readonly paragraphs: readonly Paragraph[];
  readonly text: string;
  readonly words: readonly Word[];
}

/** Each paragraph, then any two that follow each other. */
function placesIn({ paragraphs }: Cable): Place[] {
  const all = paragraphs.map((one) => ({
    paragraphs: [one],
    text: one.text,
    words: wordsOf(one.text),
  }));
  const pairs = all.slice(1).map((next, at): Place => {
    const one = all[at] as Place;
    const begins = one.text.length + 1;
    const shifted = next.words.map(({ form, start, end }) => {
      return { form, start: start + begins, end: end + begins };
    });
    return {
      paragraphs: [...one.paragraphs, ...next.paragraphs],
      text: `${one.text} ${next.text}`,
      words: [...one.words, ...shifted],
    };
  });
  return [...all, ...pairs];
}

/** The share of some words that others have too, in whatever order. */
function shareHeld(own: readonly Word[], words: readonly Word[]): number {
  const forms = new Set(words.map(({ form }) => form));
  return own.filter(({ form }) => forms.has(form)).length / own.length;
}
