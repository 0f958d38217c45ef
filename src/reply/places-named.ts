// In: a question that quotes, and the cable asked about. Out: the paragraphs that it names beside what it quotes.
import { placeIn } from '../answer/place.ts';
import { besideQuoted } from '../answer/question/quoted.ts';
import { type Bounds, selectParagraphs } from '../answer/selection.ts';
import type { Cable } from '../cable/cable.ts';

/** `¶6` as 6 to 6, `paras 6-8` as 6 to 8, `6 and 8` as two, and `the summary` as what the cable has as one. */
export function placesNamed(typed: string, { paragraphs }: Cable): readonly Bounds[] {
  const all = paragraphs.map((paragraph) => ({ paragraph }));
  const { named, asked } = placeIn(besideQuoted(typed), all);
  if (!named) return [];
  return asked.split(',').flatMap((item): readonly Bounds[] => {
    const [, low, high = low] = /^(\d+)(?:-(\d+))?$/.exec(item) ?? [];
    if (low !== undefined) return [[Number(low), Number(high)]];
    return selectParagraphs(paragraphs, item).paragraphs.flatMap(({ number }) =>
      number === null ? [] : [[number, number] as const],
    );
  });
}

/** The numbers of a range. */
export function numbersIn([low, high]: Bounds): readonly number[] {
  return Array.from({ length: high - low + 1 }, (_, at) => low + at);
}
