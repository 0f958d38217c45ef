// In: a WikiQA file (.tsv). Out: how well our ranking orders each question's candidate sentences.

import { seek } from '../../src/answer/seek.ts';
import type { Cable } from '../../src/cable/cable.ts';
import { buildIndex } from '../../src/search/paragraph-index.ts';
import type { Words } from '../../src/search/words.ts';
import { atOnce } from '../../src/steps.ts';

/** A question with its candidates; `right` are those labelled as answers. */
interface Group {
  readonly question: string;
  readonly sentences: string[];
  readonly right: boolean[];
}

/** What `evaluate` prints for a WikiQA file. */
export interface WikiScores {
  readonly questions: number;
  readonly map: number;
  readonly mrr: number;
  /** Answer triggering at the threshold with the best F1 (Yang, Yih and Meek, EMNLP 2015). */
  readonly triggering: { readonly precision: number; readonly recall: number; readonly f1: number };
}

/** Ties are ordered at random, so that a sentence's position is of no use; the mean of this many. */
const SHUFFLES = 20;

/** Ranks every question's candidates. MAP and MRR are over questions with a right sentence. */
export function evaluateWiki(tsv: string, words: Words): WikiScores {
  const groups = readGroups(tsv).map((group) => ({ ...group, scores: scoresOf(group, words) }));
  const answerable = groups.filter((group) => group.right.includes(true));
  let [map, mrr] = [0, 0];
  for (const { scores, right } of answerable) {
    for (let seed = 1; seed <= SHUFFLES; seed++) {
      const order = shuffledOrder(scores, seed).map((i) => right[i] as boolean);
      const ranks = order.flatMap((is, i) => (is ? [i + 1] : []));
      map += ranks.reduce((sum, rank, i) => sum + (i + 1) / rank, 0) / ranks.length;
      mrr += 1 / (ranks[0] as number);
    }
  }
  const runs = answerable.length * SHUFFLES;
  return {
    questions: groups.length,
    map: map / runs,
    mrr: mrr / runs,
    triggering: triggering(groups, answerable.length),
  };
}

function readGroups(tsv: string): Group[] {
  const groups = new Map<string, Group>();
  for (const line of tsv.trimEnd().split(/\r?\n/).slice(1)) {
    const [id = '', question = '', , , , sentence = '', label] = line.split('\t');
    const group = groups.get(id) ?? { question, sentences: [], right: [] };
    groups.set(id, group);
    group.sentences.push(sentence);
    group.right.push(label === '1');
  }
  return [...groups.values()];
}

/** Each candidate as a paragraph of its own, so that none gains from its neighbours. */
function scoresOf({ question, sentences }: Group, words: Words): number[] {
  const paragraphs = sentences.map((text, i) => ({
    number: i,
    text,
    heading: null,
    role: null,
    breaks: [],
  }));
  const cable = {
    id: '99PILCROW0',
    header: { date: null, from: null, subject: null, tags: [] },
    paragraphs,
  };
  const index = buildIndex([cable as unknown as Cable], words);
  const scores = sentences.map(() => 0);
  for (const { passage, score } of atOnce(seek(question, index)).ranked) {
    const at = passage.paragraph.number as number;
    scores[at] = Math.max(scores[at] as number, score);
  }
  return scores;
}

function shuffledOrder(scores: readonly number[], seed: number): number[] {
  const random = generator(seed);
  const keys = scores.map(random);
  return scores
    .map((_, i) => i)
    .sort(
      (a, b) =>
        (scores[b] as number) - (scores[a] as number) || (keys[a] as number) - (keys[b] as number),
    );
}

/** Numbers from 0 to 1, the same for the same seed (Marsaglia's xorshift, 2003). */
function generator(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** The top sentence counts as given where its score reaches the threshold. */
function triggering(groups: readonly (Group & { scores: number[] })[], answerable: number) {
  const tops = groups.map(({ scores, right }) => {
    const score = Math.max(...scores);
    return { score, right: right[scores.indexOf(score)] as boolean };
  });
  let best = { precision: 0, recall: 0, f1: 0 };
  for (const { score: threshold } of tops) {
    const given = tops.filter(({ score }) => score >= threshold);
    const right = given.filter((top) => top.right).length;
    const [precision, recall] = [right / given.length, right / answerable];
    const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    if (f1 > best.f1) best = { precision, recall, f1 };
  }
  return best;
}
