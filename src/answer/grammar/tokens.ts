// In: a sentence's tokens and the number of one. Out: its text, its part of speech, and the first of others beside it.
import type { Token } from '../../search/language.ts';

/** First and last of some tokens. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Whether one stretch lies in another. */
export function isWithin(inner: Stretch, { first, last }: Stretch): boolean {
  return first <= inner.first && inner.last <= last;
}

/** A noun phrase. */
export interface Phrase extends Stretch {
  /** True where it holds a name. */
  readonly proper: boolean;
  /** True where it is `a and b`. */
  readonly pair?: boolean;
}

/** What a text has from the first to the last of some of its tokens. */
export function written(text: string, tokens: readonly Token[], { first, last }: Stretch): string {
  return text.slice(tokens[first]?.start, tokens[last]?.end);
}

/** A token; past either end one without text and part of speech. */
export function tokenAt(tokens: readonly Token[], at: number): Pick<Token, 'text' | 'pos'> {
  return tokens[at] ?? NONE;
}
const NONE = { text: '', pos: '' };

/** Its text. */
export function textAt(tokens: readonly Token[], at: number): string {
  return tokenAt(tokens, at).text;
}

/** Its part of speech. */
export function posAt(tokens: readonly Token[], at: number): string {
  return tokenAt(tokens, at).pos;
}

/** Whether a word begins with a capital. */
export function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** The first token from `at` on, or before it, that is of none of these parts of speech. */
export function past(
  parts: RegExp,
  tokens: readonly Token[],
  at: number,
  step: 1 | -1 = 1,
): number {
  let next = at;
  while (parts.test(posAt(tokens, next))) next += step;
  return next;
}

/** Parts of speech: what a noun phrase is made of, what it ends with, and what makes a clause of it. */
export const INSIDE = /^(?:NOUN|PROPN|ADJ|NUM)$/;
export const NOUN = /^(?:NOUN|PROPN)$/;
export const VERBAL = /^(?:VERB|AUX)$/;

/** The last verb before a token, whatever stands between; −1 where there is none. */
export function lastVerbBefore(tokens: readonly Token[], before: number): number {
  return tokens.findLastIndex(({ pos }, at) => at < before && VERBAL.test(pos));
}

/** `has`, `also`: what may stand between who does something and the verb, but neither `to` nor `not`. */
export const HELPING = /^(?:ADV|AUX)$/;
export const ADVERB = /^ADV$/;

/** What joins two names, any two, and the parts of a list. */
export const AND = /^(?:and|&)$/;
export const AND_OR = /^(?:and|or|&)$/;
export const JOINT = /^(?:and|or|&|,)$/;
/** What opens a clause that tells of a noun. */
export const RELATIVE = /^(?:who|whom|which|that)$/i;
/** The end of `Lund's` and of `sailors'`. */
export const POSSESSIVE = /^['’]s?$/;
