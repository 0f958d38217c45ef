// In: a question for a name, and a sentence. Out: whether it shows none.
import type { Token } from '../../search/language.ts';
import type { Candidate } from '../../search/rank.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import { ASKS_CALLED, ASKS_NAME, anyOf } from '../cue-words.ts';
import { shortAnswerIn } from '../detail/detail.ts';
import { isBody, isPerson } from '../grammar/noun-kinds.ts';
import { isCapital, posAt, textAt } from '../grammar/tokens.ts';
import { isDescribing, isPassive } from '../grammar/verb-shape.ts';
import { askedTokens, strengthOf } from '../holding.ts';
import { headOf, type Question } from '../question/question.ts';
import type { Sought } from '../question/sought.ts';
import { whoAsked } from '../question/who-question.ts';
import { FAINT } from '../weights.ts';

/**
 * Whether it is asked for a name, and none can be shown; for that of a program, a town or a guild, and the
 * sentence has no other name, or none of a body.
 */
export function isNameless(sought: Sought, top: Candidate): boolean {
  const { question, words } = sought;
  const isCalled = asksCalled(question);
  if (!(question.asked === 'who' || isCalled) || shortAnswerIn(sought, top)) return false;
  if (!isCalled && isByNobody(sought, top.sentence)) return true;
  if (!ASKS_NAME.test(question.text)) return false;
  const head = headOf(question);
  if (HIS_NAME.test(question.text)) return true;
  if ((head === '' && !isCalled) || isPerson(head, words)) return true;
  const names = newNames(sought, top.sentence);
  return isBody(head, words) ? !names.some((name) => isBody(name, words)) : names.length === 0;
}

/** "What was it called?", "what are the names of the boats?" */
export function asksCalled({ asked, text }: Question): boolean {
  return asked === 'which' && (ASKS_CALLED.test(text) || THE_NAMES.test(text));
}
/** The names of several are asked. */
export const THE_NAMES = anyOf(['(?:the|their) names', 'names of']);

/** "What was his name?" */
const HIS_NAME = anyOf(["what(?:['’]?s| is| was) (?:his|her) (?:\\w+ )?name"]);

/** Whether it is asked who did something, and the sentence has only that it was done: `the guild, founded in May,`. */
function isByNobody(sought: Sought, { tokens, words, from }: IndexedSentence): boolean {
  const { part, verb } = whoAsked(sought);
  const asked = sought.terms.find((term) => term.tokens.first === verb);
  if (part !== 'agent' || !asked || tokens.some(({ text }) => text === 'by')) return false;
  const deeds = words.flatMap((id, i) =>
    strengthOf(asked, id) > FAINT ? (from[i]?.start ?? []) : [],
  );
  return (
    deeds.length > 0 &&
    deeds.every((at) => isDoneTo(tokens, at) || isDescribing(tokens, at) || isSetApart(tokens, at))
  );
}

/** `boats were sold`, but not `sold to Lund`, who may be asked for as who bought them. */
const isDoneTo = (tokens: readonly Token[], at: number): boolean =>
  isPassive(tokens, at) && textAt(tokens, at + 1) !== 'to';

/** The `founded` of `the guild, founded in May,`, but not of `the mayor, a pilot, founded it`. */
function isSetApart(tokens: readonly Token[], at: number): boolean {
  const isBehind = /^[,(]$/.test(textAt(tokens, at - 1)) && posAt(tokens, at) === 'VERB';
  return (
    isBehind && /ed$/.test(textAt(tokens, at)) && /^(?:ADP|PART|PUNCT)$/.test(posAt(tokens, at + 1))
  );
}

/** Words with a capital within a sentence, and what opens a title in quotation marks, that are not the question's. */
function newNames({ terms }: Sought, sentence: IndexedSentence): readonly string[] {
  const known = askedTokens(terms, sentence);
  return sentence.tokens
    .filter(({ text }, at) => /^["“]$/.test(text) || (at > 0 && isCapital(text) && !known.has(at)))
    .map(({ text }) => text.toLowerCase());
}
