// In: a quantity, a question and a sentence. Out: whether it is of something, somebody or some time else.
import type { Token } from '../search/language.ts';
import type { IndexedSentence } from '../search/read-passage.ts';
import type { Term } from '../search/terms.ts';
import { anyOf, CHANGES, listed, only } from './cue-words.ts';
import { textAt } from './grammar/tokens.ts';
import { holds, holdsAny, tokensIn, wordsWithin } from './holding.ts';
import type { Quantity } from './quantity/quantities.ts';
import { isPart } from './quantity/units.ts';
import type { Sought } from './question/sought.ts';
import { looksAhead } from './question/tone.ts';

/** Whether a quantity of the kind asked for is none of what is asked. */
export function isOfElse(quantity: Quantity, sought: Sought, sentence: IndexedSentence): boolean {
  return (
    isOtherTime(sought.question.text, quantity) ||
    isNoChange(quantity, sought, sentence) ||
    isOnlyAimedAt(quantity, sought, sentence) ||
    isOfAnother(quantity, sought, sentence) ||
    isElsewhere(quantity, sought, sentence)
  );
}

/** Whether it is the 20 of `a target of selling 20 boats`, where it is asked how many were sold. */
function isOnlyAimedAt(
  quantity: Quantity,
  { question }: Sought,
  sentence: IndexedSentence,
): boolean {
  const { tokens } = sentence;
  const { first } = tokensIn(sentence, quantity);
  const of = /ing$/.test(textAt(tokens, first - 1)) ? first - 2 : first - 1;
  const isAim = textAt(tokens, of) === 'of' && AIM.test(textAt(tokens, of - 1));
  return isAim && !ASKS_AIM.test(question.text) && !looksAhead(question.text);
}

const AIMS = listed('targets? goals? aims? objectives?');
const AIM = only(AIMS);
const ASKS_AIM = anyOf([
  ...AIMS,
  ...listed('aim\\w* want\\w* hop\\w* plan\\w* expect\\w* intend\\w* seek\\w*'),
]);

/** Whether an age is that of somebody else, `Lund, 55,`, where it is asked how old Berg is. */
function isOfAnother(quantity: Quantity, { terms }: Sought, sentence: IndexedSentence): boolean {
  // "de Berg" is one name.
  const isOfName = (term: Term, at: number) =>
    term.isName || term.tokens.last + 1 === terms[at + 1]?.tokens.first;
  if (quantity.kind !== 'age' || !terms.every(isOfName)) return false;
  const { tokens } = sentence;
  const last = tokensIn(sentence, quantity).first - 2;
  if (tokens[last + 1]?.text !== ',' || tokens[last]?.pos !== 'PROPN') return false;
  const first = tokens.findLastIndex(({ pos }, at) => at < last && pos !== 'PROPN') + 1;
  return !holdsAny(terms, sentence, first, last);
}

/** "How much did it fall?", "by how much have sales risen?" */
const CHANGE = new RegExp(`\\bhow much\\b(?! (?:\\w+ )?time\\b).*\\b${CHANGES}\\b`, 'i');
const GONE = /\b(?:last|past|previous|earlier|ago|yesterday)\b/i;

/** "How much did it fall?" is not told by how long it took, nor "when will it end?" by `last year`. */
function isOtherTime(question: string, { kind, text }: Quantity): boolean {
  return kind === 'duration'
    ? CHANGE.test(question)
    : kind === 'date' && looksAhead(question) && GONE.test(text);
}

/** Whether a number is of what there is `in Iceland (estimated at 12)`, where it is asked how many there are in Tollby. */
function isElsewhere(
  quantity: Quantity,
  { terms, question }: Sought,
  sentence: IndexedSentence,
): boolean {
  if (quantity.countsBefore === null) return false;
  const { tokens } = sentence;
  const { first } = tokensIn(sentence, quantity);
  const open = tokens.findLastIndex(({ text }, at) => text === '(' && at < first);
  const link = tokens.findLastIndex((token, at) => at < open && isIn(token));
  const place = link < 0 ? [] : wordsWithin(sentence, link, open);
  const asked = terms.filter((term) => term.isName && isIn(question.tokens[term.tokens.first - 1]));
  return place.length > 0 && asked.some((term) => !place.some(({ id }) => holds(term, id)));
}

const isIn = (token: Token | undefined) => /^(?:in|at)$/i.test(token?.text ?? '');

/** "By how many percent did they fall?" */
const BY = new RegExp(
  `\\bby (?:how (?:many|much)|what) (?:per ?cent|pct)|\\bhow many per ?cent\\b.*\\b(?:${CHANGES}|go(?:es|ne)? (?:up|down)|went (?:up|down))`,
  'i',
);
const CHANGED = new RegExp(`\\b(?:${CHANGES}|(?:up|down|more|less|higher) )`, 'i');

/** Behind these another thing is told: `nets fell by 3 percent, while boats are 40 percent`. */
const TURNS = /^(?:;|while|whereas|but)$/i;

/** "By how many percent did they fall?" is told by no share where nothing changes. */
function isNoChange(quantity: Quantity, { question }: Sought, sentence: IndexedSentence): boolean {
  if (!isPart(quantity) || !BY.test(question.text)) return false;
  const { first, last } = tokensIn(sentence, quantity);
  const texts = sentence.tokens.map(({ text }) => text);
  const from = texts.findLastIndex((text, at) => at < first && TURNS.test(text));
  const to = texts.findIndex((text, at) => at > last && TURNS.test(text));
  return !CHANGED.test(texts.slice(from + 1, to < 0 ? undefined : to).join(' '));
}
