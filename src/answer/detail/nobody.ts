// In: a question for who or which, and a noun phrase. Out: whether the phrase names nobody that it asks for.
import { madeOnce } from '../../kept.ts';
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Words } from '../../search/words.ts';
import {
  ASKS_NAME,
  CALENDAR,
  CURRENCY,
  EACH,
  listed,
  only,
  PLACE_KIND,
  POINTS,
  THAT_BODY,
} from '../cue-words.ts';
import { governorOf } from '../grammar/governor.ts';
import { isBody } from '../grammar/noun-kinds.ts';
import { isCapital, type Phrase, posAt, textAt } from '../grammar/tokens.ts';
import type { Sought } from '../question/sought.ts';
import type { WhoAsked } from '../question/who-question.ts';
import { isNoBody, isNoPerson, isPersonForThing } from './kinds.ts';
import { isOfQuestion } from './of-question.ts';
import { isBare } from './vague.ts';

const ONE = only(['person', 'one', 'm[ae]n', 'wom[ae]n', 'guys?']);
/** What stands before where something is: `in Tollby`. */
const PLACED = only(listed('in at near within across inside outside throughout'));
/** `tennis courts` judge nobody. */
const COURTS = only(['courts?']);
const PLAYED = only(
  listed('tennis pong basketball volleyball badminton squash handball sports? ball food playing'),
);
/** Tokens in a title within quotation marks. */
const LONGEST_TITLE = 8;
/** The embassy's own, as cables call them. */
const OFFICER = /^(?:pol|econ|emb|con|pd|pa)off?s?$/i;
/** "Who at the ministry got it?", "whom did our man see?" */
const ASKS_OTHER_SIDE =
  /\bwhom? (?:at|in|from|of) (?!(?:the |our )?(?:us |american )?(?:embassy|consulate|mission|post)\b)|\bwhom?\b.{0,60}\b(?:our (?:man|men|people|officers?|diplomats?|side)|we|us)\b/i;
const QUOTE = /^["“”«»]$/;

/**
 * Whether a phrase cannot be the answer, though it may be somebody: `that firm` says nothing without
 * the sentence before, `"Songs for Nobody"` is a title, `people` names no leader.
 */
export function isNobody(
  phrase: Phrase,
  sought: Sought,
  sentence: IndexedSentence,
  asked: WhoAsked,
): boolean {
  const { tokens } = sentence;
  const word = textAt(tokens, phrase.first);
  if (POINTS.test(word) || /^another$/i.test(word)) return true;
  const isNamed = asked.person || ASKS_NAME.test(sought.question.text);
  if (isNamed && EACH.test(word)) return true;
  if (COURTS.test(textAt(tokens, phrase.last)) && PLAYED.test(textAt(tokens, phrase.last - 1)))
    return true;
  // `the Guild, not the Board,`
  if (/^not$/i.test(textAt(tokens, phrase.first - 1))) return true;
  const isOwn = OFFICER.test(textAt(tokens, phrase.last));
  if (isOwn && ASKS_OTHER_SIDE.test(sought.question.text)) return true;
  if (isWhenOrSum(tokens, phrase) || isOfQuestion(phrase, sought, sentence, asked)) return true;
  if (sought.question.asked !== 'who' && !asked.person && !asked.body) {
    return isPersonForThing(phrase, tokens, sought);
  }
  return (
    (!asked.body && isQuoted(tokens, phrase)) ||
    isJustOne(tokens, phrase) ||
    isBare(tokens, phrase) ||
    isTheirBody(tokens, phrase, sought.words) ||
    isPlaced(tokens, phrase, asked) ||
    (asked.person && isNoPerson(phrase, tokens, sought, asked)) ||
    (asked.body && isNoBody(phrase, tokens, sought))
  );
}

/** `the following Sunday`, `EUR`: the only names in it are of a day, a month or money. */
function isWhenOrSum(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const names = tokens
    .slice(first, last + 1)
    .filter(({ pos, text }) => pos !== 'DET' && isCapital(text));
  return names.length > 0 && names.every(({ text }) => CALENDAR.test(text) || CURRENCY.test(text));
}

/** The `Tollby` of `in Tollby`, unless the question ends in that preposition, or `which` follows. */
function isPlaced(
  tokens: readonly Token[],
  { first, last }: Phrase,
  { preposition }: WhoAsked,
): boolean {
  const governor = governorOf(tokens, first) ?? '';
  // `the towns of Gull and Tollby`
  if (tokens[first - 1]?.text === 'of' && PLACE_KIND.test(textAt(tokens, first - 2))) return true;
  const next = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  const relative = /^(?:who|which)$/i.test(textAt(tokens, next));
  return PLACED.test(governor) && governor !== preposition && !relative;
}

/** Where quotation marks stand. */
const quotesIn = madeOnce((tokens: readonly Token[]) =>
  tokens.flatMap(({ text }, at) => (QUOTE.test(text) ? [at] : [])),
);

/** `"Opportunities for Towns,"`: what is within quotation marks is a title, if it is short. */
function isQuoted(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const marks = quotesIn(tokens);
  const opening = marks.findLastIndex((at) => at < first);
  const [open = 0, close = 0] = [marks[opening], marks[opening + 1]];
  return opening >= 0 && opening % 2 === 0 && close > last && close - open <= LONGEST_TITLE;
}

/** `her organization`, `the organization`, which the sentence before names. */
function isTheirBody(tokens: readonly Token[], { first, last }: Phrase, words: Words): boolean {
  const isTheirs = [first - 1, first].some((at) => THEIR.test(textAt(tokens, at)));
  const noun = textAt(tokens, last);
  const isThe = last === first + 1 && /^the$/i.test(textAt(tokens, first));
  if (isThe && THAT_BODY.test(noun)) return true;
  return isTheirs && !isCapital(noun) && isBody(noun, words);
}

const THEIR = only(listed('her his their its'));

/** What one is in or holds: `take office`, `at court`. */
const STATE = only(listed('office power school court parliament government college'));

/** `the person`, of whom nothing more is said, and `office`. */
function isJustOne(tokens: readonly Token[], { first, last }: Phrase): boolean {
  if (first === last && /^(?:VERB|ADP)$/.test(posAt(tokens, first - 1))) {
    const { text } = tokens[first] as Token;
    if (!isCapital(text) && STATE.test(text)) return true;
  }
  return (
    last === first + 1 && /^the$/i.test(textAt(tokens, first)) && ONE.test(textAt(tokens, last))
  );
}
