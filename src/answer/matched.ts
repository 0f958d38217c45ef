// In: a question, and the sentences and paragraphs for it. Out: which of its words they hold, and as what.
import type { IndexedSentence } from '../search/read-passage.ts';
import type { Term } from '../search/terms.ts';
import type { Cited, Match } from './answer.ts';
import { ASKS_NAME } from './cue-words.ts';
import { isItself, isWordName } from './holding.ts';
import type { Question } from './question/question.ts';
import type { Sought } from './question/sought.ts';

/**
 * Which terms of the question are met in what is quoted or around it, and which are not.
 * @param quoted the sentences that the reader sees
 * @param around those of their paragraphs
 * @param least up to this strength a word is none that stands for a term
 * @param written what some sentences have where they write a number otherwise
 */
export function metIn(
  sought: Sought,
  quoted: readonly IndexedSentence[],
  around: readonly IndexedSentence[],
  least: number,
  written: (term: Term, sentences: readonly IndexedSentence[]) => string | null = () => null,
): Pick<Cited, 'matched' | 'missing'> {
  const { question, terms } = sought;
  const matched: (Omit<Match, 'asked'> & { first: number; last: number })[] = [];
  const missing: string[] = [];
  for (const term of terms) {
    const met = metBy(term, quoted, around, least);
    const here = met?.isQuoted ? null : written(term, quoted);
    const otherwise = here ?? (met ? null : written(term, around));
    if (otherwise !== null) {
      const { first, last } = term.tokens;
      const known = matched.findLast(({ readAs }) => readAs === otherwise);
      if (known) known.last = last;
      else matched.push({ first, last, readAs: otherwise, isQuoted: here !== null });
      continue;
    }
    if (met === null) {
      if (!(isWordName(term) && ASKS_NAME.test(question.text)))
        missing.push(asTyped(term.tokens, question));
      continue;
    }
    const { first, last } = tokensOf(term, met.id);
    const own = { first, last, ...met, readAs: readAs(term, met.id, around, sought) };
    // What was typed as one word is several: `IMF`, `migrantworkers`.
    const before = matched.at(-1);
    const typed = asTyped(own, question);
    const isPart = before && isSlip(typed, question) && asTyped(before, question) === typed;
    if (isPart && before.isQuoted === own.isQuoted) {
      matched.push({ ...before, readAs: `${matched.pop()?.readAs} ${own.readAs}` });
      continue;
    }
    // An expression is several terms, but matched once; two that overlap are one.
    const known = matched.find((other) => isSame(other, own) && other.last >= first);
    if (known) {
      known.first = Math.min(known.first, first);
      known.last = Math.max(known.last, last);
    } else matched.push(own);
  }
  return {
    matched: matched.map(({ readAs, isQuoted, ...tokens }) => ({
      asked: asTyped(tokens, question),
      readAs,
      isQuoted,
    })),
    missing,
  };
}

function isSame(one: Omit<Match, 'asked'>, other: Omit<Match, 'asked'>): boolean {
  return one.readAs === other.readAs && one.isQuoted === other.isQuoted;
}

/** What was typed from one token to another, in the reader's own letters. */
export function asTyped(
  { first, last }: Term['tokens'],
  { typed, slips, tokens }: Question,
): string {
  const own = typed.slice(tokens[first]?.start, tokens[last]?.end).replace(/\s+/g, ' ');
  return own.replace(/\p{L}+/gu, (word) => slips.get(word) ?? word);
}

function isSlip(typed: string, { slips }: Question): boolean {
  return [...slips.values()].some((slip) => slip.toLowerCase() === typed.toLowerCase());
}

/** First and last of the tokens of a question that stand for a word: those of the term, or of its expression. */
function tokensOf({ tokens, readings, expressions }: Term, id: number): Term['tokens'] {
  const meant = expressions.find(({ key }) => key === readings.get(id)?.expression)?.tokens ?? [];
  return { first: meant[0] ?? tokens.first, last: meant.at(-1) ?? tokens.last };
}

/** The word that a term stands for: itself where it stands anywhere, or else rather one that is quoted. */
function metBy(
  term: Term,
  quoted: readonly IndexedSentence[],
  around: readonly IndexedSentence[],
  least: number,
): { id: number; isQuoted: boolean } | null {
  const here = surestIn(quoted, term, least);
  if (here !== null && isItself(term, here)) return { id: here, isQuoted: true };
  const there = surestIn(around, term, least);
  const isHere = here !== null && (there === null || !isItself(term, there));
  const id = isHere ? here : there;
  return id === null ? null : { id, isQuoted: isHere };
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
      const reading = readings.get(id);
      if (!reading || reading.strength <= most || reading.via === 'opposite') continue;
      surest = id;
      most = reading.strength;
    }
  }
  return surest;
}

/** The cable's word where it is another one than the reader's, in its own letters: `PSB`, not `psb`. */
function readAs(
  term: Term,
  id: number,
  sentences: readonly IndexedSentence[],
  { question, vocabulary, words: english }: Sought,
): string | null {
  const typed = asTyped(term.tokens, question).toLowerCase();
  // "Trafficed": a form that neither English nor the cables have is another word's.
  const isKnown = english.ownRank(typed) !== null || vocabulary.idOf(typed) !== undefined;
  const isOther = isSlip(typed, question) || !(isKnown || term.isName || !/^[a-z]+$/.test(typed));
  if (isItself(term, id) && !isOther) return null;
  for (const { words, from, tokens } of sentences) {
    const at = from[words.indexOf(id)];
    // An abbreviation may stand for a long form that is spelt out: then it has no letters there.
    if (at && at.start === at.end) return tokens[at.start]?.text ?? vocabulary.formOf(id);
  }
  return vocabulary.formOf(id);
}
