// In: a question and a sentence. Out: where the sentence tells what the question's verb says, and the "he" of `He sank the boat`.
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Term } from '../../search/terms.ts';
import { HE, listed, only, SAYS, THAT_BODY } from '../cue-words.ts';
import { DETAIL } from '../detail-weights.ts';
import { HELPING, past, posAt, textAt, VERBAL } from '../grammar/tokens.ts';
import { behindGet, isPassive } from '../grammar/verb-shape.ts';
import { anyHolds, holds, strengthOf } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { WHO_SAID } from '../verb.ts';

/** The words of a question that its first verb is read from; "want to show" is two verbs, "got shot" is one. */
export function verbsOf({ question: { tokens }, terms }: Sought): readonly Term[] {
  const first = tokens.findIndex(({ pos }) => pos === 'VERB');
  const at = behindGet(tokens, first);
  return terms.filter((term) => term.tokens.first <= at && at <= term.tokens.last);
}

/** Tokens of a sentence at which one of the verbs tells what was done, and not "to do" it. */
export function deedsIn(verbs: readonly Term[], sentence: IndexedSentence): readonly number[] {
  const { tokens } = sentence;
  return verbTokens(verbs, sentence).filter((at) => !/^to$/i.test(textAt(tokens, at - 1)));
}

/** Tokens of a sentence at which one of the verbs stands, done or not. */
function verbTokens(
  verbs: readonly Term[],
  { tokens, words, from }: IndexedSentence,
): readonly number[] {
  return words.flatMap((id, i) => {
    const at = from[i]?.start ?? -1;
    return tokens[at]?.pos === 'VERB' && isOneOf(verbs, id) ? [at] : [];
  });
}

const PRONOUN = only([...HE, 'it', 'we']);

/**
 * The token of the pronoun that does what the question asks, or says it, with nothing but `has also` between
 * and no name before; -1 if none does.
 */
export function pronounIn(sought: Sought, sentence: IndexedSentence): number {
  const { tokens } = sentence;
  const saying = WHO_SAID.test(sought.question.text)
    ? tokens.flatMap(({ text }, at) => (SAYS.test(text) ? [at] : []))
    : [];
  for (const deed of [...saying, ...deedsIn(verbsOf(sought), sentence)]) {
    // `They were told to`: somebody else did; but `he was born` himself.
    if (isPassive(tokens, deed) && textAt(tokens, deed) !== 'born') continue;
    const at = doerBefore(tokens, deed);
    const isNamed = tokens.slice(0, at).some(({ pos }) => pos === 'PROPN');
    const isTheirs = /^(?:the|his|her|their|its|this)$/i.test(textAt(tokens, at - 1));
    const stands =
      PRONOUN.test(textAt(tokens, at)) || (isTheirs && THAT_BODY.test(textAt(tokens, at)));
    if (stands && !isNamed) return at;
  }
  return -1;
}

/** The token before a verb but for `has also`; not for `to`, nor `not`. */
function doerBefore(tokens: readonly Token[], verb: number): number {
  return past(HELPING, tokens, verb - 1, -1);
}

/** Behind these and `to` stands what is not done yet. */
const MEANS = only(
  listed(
    'threaten\\w* promis\\w* vow\\w* pledg\\w* plan(?:s|ned)? hop(?:es?|ed) want(?:s|ed)? wish(?:es|ed)? intend\\w*',
  ),
);
/** More of them, where a claim says that it was done. */
const UNDONE = only(
  listed(
    'prepared ready willing eager likes? needs? needed planning hoping wanting wishing due scheduled working',
    'seek(?:s|ing)? sought try trying tries tried aim(?:s|ed|ing)? attempt(?:s|ed|ing)? plott?(?:s|ed|ing)?',
    'conspir(?:e|ed|ing) urg(?:es?|ed|ing) ask(?:s|ed|ing)? encourag(?:es?|ed|ing) request(?:s|ed|ing)? invit(?:es?|ed|ing)',
    'call(?:s|ed|ing)? lobb(?:y|ies|ied|ying) propos(?:es?|ed|ing)',
  ),
);

/** Whether a verb is only meant to be done: the `sail` of `planned to sail`, and of `is ready to help Lund to sail`. */
export function isMeant(tokens: readonly Token[], verb: number): boolean {
  if (!/^to$/i.test(textAt(tokens, verb - 1))) return false;
  let at = verb - 1;
  while ((at > 0 && !VERBAL.test(posAt(tokens, at))) || /^to$/i.test(textAt(tokens, at - 1))) at--;
  return [at, at + 1].some((one) => [MEANS, UNDONE].some((such) => such.test(textAt(tokens, one))));
}

/** With these it is asked what is to come. */
const AHEAD = /^(?:to|will|would|shall|['’]ll)$/i;
const DENIES = /^(?:not|n['’]t|never|cannot|without|neither|nor)$/i;

/** Whether a sentence denies each time what the question's verb says, and the question does not: `told them not to sail`. */
export function isDeedDenied(sought: Sought, sentence: IndexedSentence): boolean {
  return isEachBehind(DENIES, sought, sentence);
}

/** Whether each time it is only meant to be done: `threatened to sail`, where it is asked who sailed. */
export function isOnlyMeant(sought: Sought, sentence: IndexedSentence): boolean {
  return (
    !sought.question.tokens.some(({ text }) => AHEAD.test(text)) &&
    isEachBehind(MEANS, sought, sentence)
  );
}

/** Whether the question's verb stands behind one of such words each time, and the question has none of them. */
function isEachBehind(such: RegExp, sought: Sought, sentence: IndexedSentence): boolean {
  const { tokens } = sentence;
  const low = (at: number) => textAt(tokens, at);
  if (sought.question.tokens.some(({ text }) => such.test(text))) return false;
  const deeds = verbTokens(verbsOf(sought), sentence);
  const isBehind = (deed: number) => {
    let at = deed - 1;
    while (!such.test(low(at)) && (HELPING.test(posAt(tokens, at)) || low(at) === 'to')) at--;
    return such.test(low(at));
  };
  return deeds.length > 0 && deeds.every(isBehind);
}

const isOneOf = (verbs: readonly Term[], id: number): boolean =>
  verbs.some((term) => strengthOf(term, id) >= DETAIL.certain);

/** Whether `this boat` does what the question's verb says, where it is asked what a boat does. */
export function isByThis(sought: Sought, { tokens, words, from }: IndexedSentence): boolean {
  const verbs = verbsOf(sought);
  return words.some((id, i) => {
    const deed = from[i]?.start ?? -1;
    if (tokens[deed]?.pos !== 'VERB' || !verbs.some((term) => holds(term, id))) return false;
    const at = doerBefore(tokens, deed);
    if (!/^th(?:is|ese)$/i.test(textAt(tokens, at - 1))) return false;
    return words.some((noun, k) => from[k]?.start === at && anyHolds(sought.terms, noun));
  });
}
