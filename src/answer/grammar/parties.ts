// In: a sentence's tokens and one of its verbs. Out: who does it, and to whom it is done.
import type { Token } from '../../search/language.ts';
import { subjectBefore } from './subject.ts';
import { INSIDE, NOUN, past, posAt, RELATIVE, type Stretch, textAt } from './tokens.ts';
import { isPassive as isPassiveVerb } from './verb-shape.ts';

/** The two sides of a verb, where they are told. */
export interface Parties {
  readonly isPassive: boolean;
  readonly agent: Stretch | null;
  readonly patient: Stretch | null;
}

/** `Lund` and `Berg` of `Lund hired Berg`, `Berg was hired by Lund` and `Lund, who in May hired Berg`. */
export function partiesOf(tokens: readonly Token[], verb: number): Parties {
  const isPassive = isPassiveVerb(tokens, verb) || isBy(tokens, verb + 1);
  const subject = antecedentOf(tokens, verb) ?? subjectBefore(tokens, verb);
  return isPassive
    ? { isPassive, agent: agentBehind(tokens, verb), patient: subject }
    : { isPassive, agent: subject, patient: phraseFrom(tokens, verb + 1) };
}

const isBy = (tokens: readonly Token[], at: number) => /^by$/i.test(textAt(tokens, at));

/** Whom the `who` before a verb stands for. */
function antecedentOf(tokens: readonly Token[], verb: number): Stretch | null {
  let at = verb - 1;
  while (at > 0 && !VERBAL_OR_MARK.test(posAt(tokens, at)) && !RELATIVE.test(textAt(tokens, at)))
    at--;
  while (posAt(tokens, at) === 'AUX') at--;
  if (!/^(?:who|which)$/i.test(textAt(tokens, at))) return null;
  const last = textAt(tokens, at - 1) === ',' ? at - 2 : at - 1;
  const first = past(INSIDE, tokens, last, -1) + 1;
  return NOUN.test(posAt(tokens, last)) ? { first, last } : null;
}
const VERBAL_OR_MARK = /^(?:VERB|AUX|PUNCT|CCONJ|SCONJ)$/;

/** The `Lund` of `hired in May by Lund`. */
function agentBehind(tokens: readonly Token[], verb: number): Stretch | null {
  for (let at = verb + 1; tokens[at] && !VERBAL_OR_MARK.test(posAt(tokens, at)); at++) {
    if (isBy(tokens, at)) return phraseFrom(tokens, at + 1);
  }
  return null;
}

/** The noun phrase that begins at a token. */
function phraseFrom(tokens: readonly Token[], at: number): Stretch | null {
  const first = past(/^(?:DET|PRON|ADV)$/, tokens, at);
  const last = past(INSIDE, tokens, first) - 1;
  return NOUN.test(posAt(tokens, last)) && last >= first ? { first, last } : null;
}
