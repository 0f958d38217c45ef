// In: a sentence's tokens and one of its verbs. Out: the verb's subject, as tokens or as one of the phrases.
import type { Token } from '../../search/language.ts';
import {
  HELPING,
  NOUN,
  type Phrase,
  past,
  posAt,
  type Stretch,
  textAt,
  tokenAt,
} from './tokens.ts';

/** What may stand between a subject and its verb. */
const BETWEEN = /^(?:ADV|AUX|PART)$/;
const RELATIVE = /^(?:that|which|who|what)$/i;
const IN_PHRASE = /^(?:NOUN|PROPN|PRON|ADJ|DET|NUM|PART|ADP|X)$/;

/**
 * The `Anna Berg, mayor of Tollby,` of `Anna Berg, mayor of Tollby, also said`, which is that of `says`
 * too in `Berg compares nets and says`; `null` where none stands before the verb.
 */
export function subjectBefore(tokens: readonly Token[], verb: number): Stretch | null {
  let last = beforeVerb(tokens, verb);
  if (/^(?:and|but)$/.test(textAt(tokens, last))) return subjectOfOther(tokens, last);
  if (tokens[last]?.text === ',') last = openingOf(tokens, last) - 1;
  const { pos, text } = tokenAt(tokens, last);
  if (!NOUN.test(pos) && !isPronoun(tokens[last]) && !/^[)"”]$/.test(text)) return null;
  let first = last;
  while (first > 0 && isInPhrase(tokens[first - 1])) first--;
  return { first, last };
}

/** That of the last verb before `and` that has one right before it. */
function subjectOfOther(tokens: readonly Token[], joint: number): Stretch | null {
  for (let at = joint - 1; at > 0; at--) {
    const [token, before] = [tokens[at], tokens[at - 1]];
    const isVerb = token?.pos === 'VERB' && (NOUN.test(before?.pos ?? '') || isPronoun(before));
    if (isVerb) return subjectBefore(tokens, at);
  }
  return null;
}

function isPronoun(token: Token | undefined): boolean {
  return token?.pos === 'PRON' && !RELATIVE.test(token.text);
}

/** The token before a verb, but for `has`, `also` and the like: the last of its subject, where that stands there. */
export function beforeVerb(tokens: readonly Token[], verb: number): number {
  return past(BETWEEN, tokens, verb - 1, -1);
}

/** The comma that opens the aside which another one closes right before a verb; 0 where it is no aside: `nets are dear, said Berg`. */
function openingOf(tokens: readonly Token[], closing: number): number {
  const opening = tokens.findLastIndex(({ text }, at) => at < closing && text === ',');
  const aside = tokens.slice(opening + 1, closing);
  const isClause = aside.some(({ pos }) => pos === 'AUX') && !RELATIVE.test(aside[0]?.text ?? '');
  return NOUN.test(posAt(tokens, opening - 1)) && !isClause ? opening : 0;
}

function isInPhrase(token: Token | undefined): boolean {
  if (token === undefined || RELATIVE.test(token.text)) return false;
  return IN_PHRASE.test(token.pos) || /^[()"“”'’/-]$/.test(token.text);
}

/**
 * The phrase right before a finite verb, which is its subject: of `the mayor of Tollby has often sailed` the
 * mayor; `null` where a pronoun is, or none stands there.
 * @param isAside whether a token is set apart
 */
export function subjectOf(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  verb: number,
  isAside: (at: number) => boolean,
): Phrase | null {
  let at = verb - 1;
  while (at >= 0 && (HELPING.test(posAt(tokens, at)) || isAside(at))) at--;
  let found = phrases.findLast(({ last }) => last === at);
  for (;;) {
    const { first } = found ?? { first: 0 };
    const outer =
      tokens[first - 1]?.pos === 'ADP' && phrases.find(({ last }) => last === first - 2);
    if (!found || !outer) return found ?? null;
    found = outer;
  }
}
