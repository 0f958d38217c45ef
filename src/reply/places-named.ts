// In: a question that quotes, and the cable asked about. Out: the paragraphs that it names beside what it quotes.
import { placeIn } from '../answer/place.ts';
import { besideQuoted } from '../answer/question/quoted.ts';
import type { Bounds } from '../answer/selection.ts';
import type { Cable } from '../cable/cable.ts';

/** `¶6` as 6 to 6, `paras 6-8` as 6 to 8, `6 and 8` as two, and `the summary` as what the cable has as one. */
export function placesNamed(typed: string, { paragraphs }: Cable): readonly Bounds[] {
  const all = paragraphs.map((paragraph) => ({ paragraph }));
  return placeIn(besideQuoted(typed), all).bounds;
}

/** The numbers of a range. */
export function numbersIn([low, high]: Bounds): readonly number[] {
  return Array.from({ length: high - low + 1 }, (_, at) => low + at);
}
