// In: the terms of a question and passages. Out: their sentences, weighed, the best first.
import { type Hit, hitsAmong, strongest, termsByWord } from './hits.ts';
import { type Direction, likeness } from './likeness.ts';
import type { IndexedSentence, ReadPassage } from './read-passage.ts';
import type { Term } from './terms.ts';
import { RANK } from './weights.ts';

/** A sentence with what speaks for it. */
export interface Candidate {
  readonly passage: ReadPassage;
  readonly sentence: IndexedSentence;
  readonly score: number;
  /** For each term, how strongly its paragraph holds it, 0 to 1. */
  readonly around: readonly number[];
  /** How much of the question its words and those about it hold, 0 to 1: one part of the score. */
  readonly words: number;
}

/** What speaks for a sentence beside its words, in shares of the question's whole weight. */
type Evidence = (passage: ReadPassage, sentence: IndexedSentence) => number;

/** What weighs the sentences of one passage after the other for the same terms. */
export function weigher(
  terms: readonly Term[],
  direction: Direction,
  evidence: Evidence,
): (passage: ReadPassage) => Candidate[] {
  const whole = terms.reduce((sum, term) => sum + term.weight, 0) || 1;
  const byWord = termsByWord(terms);
  return (passage) => {
    const found: Candidate[] = [];
    const hits = passage.sentences.map((sentence) => hitsAmong(sentence.words, byWord));
    const each = hits.map((some) => strongest(some, terms.length));
    const around = terms.map((_, i) =>
      each.reduce((most, held) => Math.max(most, held[i] ?? 0), 0),
    );
    const whereabouts =
      RANK.passage * likeness(direction, passage.direction) +
      RANK.headed * likeness(direction, passage.headed) -
      RANK.longer * Math.log(1 + passage.sentences.length);
    const heading = strongest(hitsAmong(passage.heading, byWord), terms.length);
    passage.sentences.forEach((sentence, at) => {
      if (sentence.isEndMark) return;
      const held = each[at] as number[];
      const lean = sentence.leans ? RANK.leaning : 0;
      let words = 0;
      terms.forEach((term, i) => {
        words +=
          term.weight *
          Math.max(
            held[i] as number,
            RANK.paragraph * (around[i] as number),
            lean * (each[at - 1]?.[i] ?? 0),
            RANK.heading * (heading[i] as number),
          );
      });
      words /= whole;
      const near = likeness(direction, sentence.direction);
      const proof = evidence(passage, sentence);
      const together = phrases(terms, hits[at] as Hit[]) / whole;
      const score =
        words +
        RANK.phrase * together +
        proof * (RANK.sure + (1 - RANK.sure) * words) +
        RANK.likeness * near +
        whereabouts;
      found.push({ passage, sentence, score, around, words });
    });
    return found;
  };
}

/** The best first; equal ones stay in their order. */
export function bestFirst(candidates: readonly Candidate[]): Candidate[] {
  return candidates.toSorted((a, b) => b.score - a.score);
}

/** The weight of neighbouring terms that stand together in a sentence too, as near as they do. */
function phrases(terms: readonly Term[], hits: readonly Hit[]): number {
  let sum = 0;
  for (let i = 0; i + 1 < terms.length; i++) {
    for (const here of hits) {
      const near = here.term === i ? nearest(here, i + 1, hits) : 0;
      if (near === 0) continue;
      sum += (((terms[i] as Term).weight + (terms[i + 1] as Term).weight) / 2) * near;
      break;
    }
  }
  return sum;
}

/** How surely, and how near to a hit, another term stands within three words of it; 0 if it does not. */
function nearest({ at, strength }: Hit, term: number, hits: readonly Hit[]): number {
  let near = 0;
  for (const other of hits) {
    const apart = Math.abs(other.at - at);
    if (other.term === term && apart > 0 && apart <= 3)
      near = Math.max(near, (other.strength * strength) / apart);
  }
  return near;
}
