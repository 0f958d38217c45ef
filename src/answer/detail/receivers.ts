// In: a question for whom something goes to, and a sentence. Out: which phrases may be for them.
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import { listed, only } from '../cue-words.ts';
import { DETAIL } from '../detail-weights.ts';
import { governorOf } from '../grammar/governor.ts';
import { HELPING, type Phrase, past, posAt, textAt } from '../grammar/tokens.ts';
import { isPassive } from '../grammar/verb-shape.ts';
import { holdsWhere } from '../holding.ts';
import type { Sought } from '../question/sought.ts';
import { whoAsked } from '../question/who-question.ts';
import { isObject } from './who-stand.ts';

/** "To whom did they sell it?", "who did they sell it to?" */
const TO_WHOM =
  /\bto whom\b|^\W*whom?\b(?! (?:is|was|were|are) (?:it |this )?(?:up|close|due)\b).* to(?=\W*$| according\b)/i;

const RECEIVES = only(
  listed(
    'gets? got receives? received receiving obtain(?:s|ed)? inherit(?:s|ed)? benefit(?:s|ed)?',
  ),
);

/** "Who buys them?", "who ends up with them?" of what is sold. */
const BUYS = /\bwho (?:\w+ )?(?:buys?|bought|purchase[sd]?|ends? up with|ended up with)\b/i;

/** Whether it is asked to whom something goes. */
export const asksToWhom = ({ question }: Sought): boolean => TO_WHOM.test(question.text);

/** Whether it is asked who got something, and the sentence does not say so of anybody. */
export function isReceiving(sought: Sought, { tokens }: IndexedSentence): boolean {
  const { part, verb } = whoAsked(sought);
  const { text, tokens: own } = sought.question;
  const isSold = tokens.some(
    (token, at) => token.text === 'sold' && tokens.slice(at).some(({ text: to }) => to === 'to'),
  );
  const asks =
    /\bwho\b/i.test(text) &&
    part === 'agent' &&
    (RECEIVES.test(textAt(own, verb ?? -1)) || (isSold && BUYS.test(text)));
  return asks && !tokens.some(({ text }) => RECEIVES.test(text));
}

/** Whether it is asked to whom something goes, and the sentence says so of what is done: `sold to the guild`. */
export function tellsReceiver(sought: Sought, sentence: IndexedSentence): boolean {
  if (!asksToWhom(sought)) return false;
  const { tokens } = sentence;
  const goesTo = (deed: number) =>
    posAt(tokens, deed) === 'VERB' &&
    /^to$/i.test(textAt(tokens, deed + 1)) &&
    /^(?:DET|ADJ|NOUN|PROPN)$/.test(posAt(tokens, deed + 2));
  return holdsWhere(sought.terms, sentence, DETAIL.weak, goesTo);
}

/** Whether something may go to those whom a phrase names: `to the pilots`, `gave Lund a boat`. */
export function isReceiver({ first, last }: Phrase, tokens: readonly Token[]): boolean {
  const before = /^(?:DET|PRON)$/.test(posAt(tokens, first - 1)) ? first - 2 : first - 1;
  const isGiven =
    posAt(tokens, before) === 'VERB' && /^(?:DET|NUM|ADJ)$/.test(posAt(tokens, last + 1));
  return /^(?:to|for|with)$/i.test(textAt(tokens, before)) || isGiven;
}

/** The Lund of `Lund lent him nets`, of `asked Lund to lend him nets`, but not of `lent Lund nets`. */
export function gives({ first, last }: Phrase, tokens: readonly Token[]): boolean {
  const at = past(HELPING, tokens, last + 1);
  const isDoer = tokens[at]?.pos === 'VERB' && !isPassive(tokens, at);
  const isOther = isObject(tokens, first) && /^(?:ADP|PART|PUNCT)$/.test(posAt(tokens, last + 1));
  return isDoer || isOther || /^(?:by|with|from)$/.test(governorOf(tokens, first) ?? '');
}
