// In: the terms of a question. Out: the passages worth reading closely.
import type { ParagraphIndex, Passage } from './paragraph-index.ts';
import type { Term } from './terms.ts';

/**
 * The `most` passages of `among` that hold most of the question: for each term its weight times its
 * strongest reading there, summed. Equal ones in the order of the cables. All of `among`, in that
 * order, where they are no more than that.
 */
export function candidatesFor(
  terms: readonly Term[],
  index: ParagraphIndex,
  among: readonly Passage[],
  most: number,
): readonly Passage[] {
  if (among.length <= most) return among;
  const scores = new Float64Array(index.passages.length);
  const strongest = new Float64Array(index.passages.length);
  for (const { weight, readings } of terms) {
    const touched: Uint32Array[] = [];
    for (const { entry, strength } of readings.values()) {
      const ids = index.postings.ids.subarray(
        index.postings.starts[entry.id],
        index.postings.starts[entry.id + 1],
      );
      touched.push(ids);
      for (const id of ids) {
        const before = strongest[id] as number;
        if (strength <= before) continue;
        scores[id] = (scores[id] as number) + weight * (strength - before);
        strongest[id] = strength;
      }
    }
    for (const ids of touched) for (const id of ids) strongest[id] = 0;
  }
  const score = ({ id }: Passage) => scores[id] as number;
  const held = among.filter((passage) => score(passage) > 0);
  return held.sort((a, b) => score(b) - score(a) || a.id - b.id).slice(0, most);
}
