// In: the terms of a question and an index. Out: its sentences, the best first.

import type { Readings } from './expand.ts';
import { type Direction, likeness } from './likeness.ts';
import type { IndexedSentence, ReadPassage } from './read-passage.ts';
import type { Term } from './terms.ts';
import { RANK } from './weights.ts';

/** A sentence with what speaks for it. */
export interface Candidate {
  readonly passage: ReadPassage;
  readonly sentence: IndexedSentence;
  readonly score: number;
  /** For each term, how strongly this sentence holds it, 0 to 1. */
  readonly held: readonly number[];
  /** For each term, how strongly its paragraph holds it. */
  readonly around: readonly number[];
  /** What the score is made of. */
  readonly parts: Readonly<Record<'words' | 'near' | 'proof' | 'together', number>>;
}

/** What speaks for a sentence beside its words, in shares of the question's whole weight. */
export type Evidence = (
  passage: ReadPassage,
  sentence: IndexedSentence,
  held: readonly number[],
) => number;

/** Ranks every sentence of the passages; equal ones stay in the order of the cables. */
export function rank(
  passages: readonly ReadPassage[],
  terms: readonly Term[],
  direction: Direction,
  evidence: Evidence,
): Candidate[] {
  const whole = terms.reduce((sum, term) => sum + term.weight, 0) || 1;
  const found: Candidate[] = [];
  for (const passage of passages) {
    const each = passage.sentences.map((s) => terms.map((t) => best(t.readings, s.words)));
    const around = terms.map((_, i) =>
      each.reduce((most, held) => Math.max(most, held[i] ?? 0), 0),
    );
    const whereabouts = likeness(direction, passage.direction);
    const heading = terms.map((t) => best(t.readings, passage.heading));
    passage.sentences.forEach((sentence, at) => {
      if (isEndMark(sentence)) return;
      const held = each[at] as number[];
      const lean = leans(sentence) ? RANK.leaning : 0;
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
      const proof = evidence(passage, sentence, held);
      const together = phrases(terms, sentence, whole);
      const score =
        words +
        RANK.phrase * together +
        proof * (RANK.sure + (1 - RANK.sure) * words) +
        RANK.likeness * near +
        RANK.passage * whereabouts;
      found.push({
        passage,
        sentence,
        score,
        held,
        around,
        parts: { words, near, proof, together },
      });
    });
  }
  return found.sort((a, b) => b.score - a.score);
}

/** `End Summary.`, `End Comment.`: the edge of a part, never an answer. */
function isEndMark({ tokens }: IndexedSentence): boolean {
  return tokens.length <= 5 && /^end$/i.test(tokens[0]?.text ?? '');
}

/** Whether a sentence opens with a word that stands for something said before. */
function leans({ tokens }: IndexedSentence): boolean {
  return tokens.slice(0, 6).some((token) => LEANING.test(token.text));
}

const LEANING =
  /^(?:he|she|they|it|his|her|hers|their|its|him|them|this|these|that|those|such|both)$/i;

function best(readings: Readings, words: readonly number[]): number {
  let strength = 0;
  for (const id of words) {
    const reading = readings.get(id);
    if (reading && reading.strength > strength) strength = reading.strength;
  }
  return strength;
}

/** Share of the question's weight in neighbouring terms that stand together in the sentence too. */
function phrases(terms: readonly Term[], sentence: IndexedSentence, whole: number): number {
  let sum = 0;
  for (let i = 0; i + 1 < terms.length; i++) {
    const [a, b] = [terms[i] as Term, terms[i + 1] as Term];
    for (let k = 0; k < sentence.words.length; k++) {
      const here = a.readings.get(sentence.words[k] as number);
      if (!here) continue;
      let near = 0;
      for (let j = Math.max(0, k - 3); j < Math.min(sentence.words.length, k + 4); j++) {
        const other = j === k ? undefined : b.readings.get(sentence.words[j] as number);
        if (other)
          near = Math.max(near, (other.strength * here.strength) / Math.max(1, Math.abs(j - k)));
      }
      if (near > 0) {
        sum += ((a.weight + b.weight) / 2) * near;
        break;
      }
    }
  }
  return sum / whole;
}
