// In: a question and the best sentence. Out: which of its words the paragraph holds, and as what.
import type { Candidate } from '../search/rank.ts';
import type { IndexedSentence, ReadPassage } from '../search/read-passage.ts';
import type { Term } from '../search/terms.ts';
import type { Vocabulary } from '../search/vocabulary.ts';
import type { Cited } from './answer.ts';
import type { Question } from './question/question.ts';
import type { Sought } from './question/sought.ts';

/**
 * Which terms of the question the paragraph of `top` holds, and which it does not.
 * @param least up to this strength a word of it is none that stands for a term
 */
export function metIn(
  { question, terms, vocabulary }: Sought,
  { passage, sentence }: Candidate,
  least: number,
): Pick<Cited, 'matched' | 'missing'> {
  const matched: { first: number; last: number; readAs: string | null }[] = [];
  const missing: string[] = [];
  for (const term of terms) {
    const id = metBy(term, sentence, passage, least);
    if (id === null) {
      missing.push(asTyped(term.tokens, question));
      continue;
    }
    const { first, last } = tokensOf(term, id);
    const own = { first, last, readAs: readAs(term, id, passage, vocabulary) };
    // An expression is several terms, but matched once; two that overlap are one.
    const known = matched.find((other) => other.readAs === own.readAs && other.last >= first);
    if (known) {
      known.first = Math.min(known.first, first);
      known.last = Math.max(known.last, last);
    } else matched.push(own);
  }
  return {
    matched: matched.map(({ readAs, ...tokens }) => ({ asked: asTyped(tokens, question), readAs })),
    missing,
  };
}

/** What was typed from one token to another, in the reader's own letters. */
export function asTyped({ first, last }: Term['tokens'], { text, tokens }: Question): string {
  return text.slice(tokens[first]?.start, tokens[last]?.end).replace(/\s+/g, ' ');
}

/** First and last of the tokens of a question that stand for a word: those of the term, or of its expression. */
function tokensOf({ tokens, readings, expressions }: Term, id: number): Term['tokens'] {
  const meant = expressions.find(({ key }) => key === readings.get(id)?.expression)?.tokens ?? [];
  return { first: meant[0] ?? tokens.first, last: meant.at(-1) ?? tokens.last };
}

/** The word that a term stands for: itself where the passage has it, or else rather one that is quoted. */
function metBy(
  term: Term,
  sentence: IndexedSentence,
  passage: ReadPassage,
  least: number,
): number | null {
  const id = surestIn(passage.sentences, term, least);
  return id === null || isItself(term, id) ? id : (surestIn([sentence], term, least) ?? id);
}

/** Whether a word is the term's own, in whatever form. */
function isItself({ readings }: Term, id: number): boolean {
  const via = readings.get(id)?.via;
  return via === 'form' || via === 'lemma';
}

/** Of the words of sentences the one that a term most surely stands for; of equal ones the first. */
function surestIn(
  sentences: readonly IndexedSentence[],
  { readings }: Term,
  least: number,
): number | null {
  let surest: number | null = null;
  let most = least;
  for (const { words } of sentences) {
    for (const id of words) {
      const { strength = 0, via } = readings.get(id) ?? {};
      if (strength > most && via !== 'opposite') [surest, most] = [id, strength];
    }
  }
  return surest;
}

/** The cable's word where it is another one than the reader's, in its own letters: `PSB`, not `psb`. */
function readAs(
  term: Term,
  id: number,
  { sentences }: ReadPassage,
  vocabulary: Vocabulary,
): string | null {
  if (isItself(term, id)) return null;
  for (const { words, from, tokens } of sentences) {
    const at = from[words.indexOf(id)];
    // An abbreviation may stand for a long form that is spelt out: then it has no letters there.
    if (at && at.start === at.end) return tokens[at.start]?.text ?? vocabulary.formOf(id);
  }
  return vocabulary.formOf(id);
}
