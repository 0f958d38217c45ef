// In: a quantity of a sentence, and a question. Out: whether grammar rules it out as the answer.
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import { SAYS } from '../cue-words.ts';
import { lastVerbBefore, NOUN, past, textAt, tokenAt, VERBAL } from '../grammar/tokens.ts';
import { holdsAny, tokensIn } from '../holding.ts';
import type { Quantity } from '../quantity/quantities.ts';
import type { Sought } from '../question/sought.ts';
import { looksAhead } from '../question/tone.ts';
import { speaksOfSaying } from '../verb.ts';
import { isOfAskedYear } from './asked-year.ts';
import { deedsIn, isDeedDenied, verbsOf } from './deeds.ts';
import { isOtherAmount, isOtherCount } from './other-number.ts';

/**
 * True of what is of the right kind and still says nothing of what is asked: another thing's number, a
 * date that leans on one told before, a day for how long, a past date for what will be.
 */
export function isRuledOut(
  found: Quantity,
  sought: Sought,
  sentence: IndexedSentence,
  text: string,
): boolean {
  const { asked } = sought.question;
  const before = text.slice(sentence.start, found.start);
  const isOtherYear = isOfAskedYear(found, sought, sentence, text) === false;
  if (isOtherYear || isUnderOtherLabel(found, sought, sentence, text)) return true;
  switch (asked) {
    case 'count':
      return isOtherCount(found, sought, sentence, before) || isDeedDenied(sought, sentence);
    case 'amount':
      return isOtherAmount(found, sought, before, text.slice(found.end, sentence.end));
    case 'duration':
      // `a 24-hour station` is always open.
      if (/^24[- ]hour$/i.test(found.text)) return true;
      // `within the preceding years`
      if (VAGUE.test(found.text) || (/\bwithin\s$/i.test(before) && /^the /i.test(found.text)))
        return true;
      // "How long has it been shut?" is told by `three days ago`.
      if (/ ago$/i.test(found.text) && GOES_ON.test(sought.question.text)) return false;
      // `Remain so for the next century`
      if (/\bfor\s$/i.test(before) && LENGTH.test(found.text)) return false;
      return (
        found.kind === 'date' && !SPAN.test(found.text) && !/\b(?:since|until)\s$/i.test(before)
      );
    case 'date':
      if (found.kind === 'duration') return !isWhen(found, before);
      if (/\bwhat day|\bdate\b/i.test(sought.question.text) && !DAY.test(found.text)) return true;
      return (
        LEANING.test(found.text) ||
        isOnlyAsked(sentence, found) ||
        isOfSaying(found, sought, sentence) ||
        isOfEvent(found, sought, sentence) ||
        (looksAhead(sought.question.text) &&
          (/\bsince\s$/i.test(before) || isPast(found, sought, sentence)))
      );
    default:
      return false;
  }
}

/** The first date of `Starts: 3 May Travel Date: 2 May`, where it is asked when they travel. */
function isUnderOtherLabel(
  found: Quantity,
  { terms }: Sought,
  sentence: IndexedSentence,
  text: string,
): boolean {
  const { tokens } = sentence;
  const { first, last } = tokensIn(sentence, found);
  const label = LABEL.exec(text.slice(found.end, sentence.end))?.[0];
  if (textAt(tokens, first - 1) !== ':' || label === undefined) return false;
  const end = tokensIn(sentence, { start: found.end, end: found.end + label.length }).last;
  const own = past(NOUN_OR_VERB, tokens, first - 2, -1) + 1;
  return holdsAny(terms, sentence, last + 1, end) && !holdsAny(terms, sentence, own, first - 2);
}

const LABEL = /^\s+(?:\p{Lu}[\p{L}.]*\s){0,3}\p{Lu}[\p{L}.]*:/u;
const NOUN_OR_VERB = /^(?:NOUN|PROPN|VERB|ADJ)$/;

/** `the coming days`: of how many nothing is said. */
const VAGUE = /^(?:the )?(?:past|last|next|coming|recent|following) \w+s$/i;
/** What goes on is asked of. */
const GOES_ON = /\bhow long (?:has|have|is|are)\b/i;
/** What a day is given with: a number, or the name of a day. */
const DAY = /\d|day\b/i;
const LENGTH = /^the (?:next|past|last|coming) (?:year|decade|century)$/i;
/** `2007-2008`, `from May to June`. */
const SPAN = /\d ?[-–/] ?\d|\b(?:to|through|until|and)\b/;
/** `the following year`, `two weeks later`: when, only the sentence before says. */
const LEANING = /^(?:the |that )?(?:(?:following|next|same|previous) \w+$)|\b(?:later|earlier)$/i;

/** `within two weeks`, `the past three years`: a time, and not only how long something took. */
function isWhen({ text }: Quantity, before: string): boolean {
  const since = /^(?:the )?(?:past|last|next|coming|previous)\b/i.test(text);
  return since || /\b(?:in|within|after|over|during|every|since)\s(?:the\s)?$/i.test(before);
}

/** The date of `told us on May 3 that it had sunk`: then it was said, and not done. */
function isOfSaying(found: Quantity, sought: Sought, sentence: IndexedSentence): boolean {
  const { tokens } = sentence;
  const { first, last } = tokensIn(sentence, found);
  const says = lastVerbBefore(tokens, first);
  if (!SAYS.test(textAt(tokens, says)) || speaksOfSaying(sought.question.text)) return false;
  const next = textAt(tokens, last + 1);
  return /^(?:that|[,.])$/i.test(next) && !holdsAny(verbsOf(sought), sentence, says, says);
}

/** `asked whether it would open in May`: that it does nobody says. */
function isOnlyAsked({ tokens }: IndexedSentence, { start }: Quantity): boolean {
  let isAsked = false;
  for (let at = 0; at < tokens.length; at++) {
    const { text, pos, start: from } = tokens[at] as Token;
    if (from >= start) return isAsked;
    if (/^(?:whether|if)$/i.test(text) && ASKS.test(textAt(tokens, at - 1))) isAsked = true;
    // `…, Lund said that …`
    if (tokens[at - 1]?.text === ',' && /^(?:PROPN|PRON)$/.test(pos)) isAsked = false;
  }
  return false;
}

/** The date of `the May 3 landing`, where it is asked when something else was done that the sentence does not tell. */
function isOfEvent(found: Quantity, sought: Sought, sentence: IndexedSentence): boolean {
  const { tokens } = sentence;
  const { first, last } = tokensIn(sentence, found);
  const verbs = verbsOf(sought);
  if (verbs.length === 0 || tokens[first - 1]?.pos !== 'DET' || tokens[last + 1]?.pos !== 'NOUN')
    return false;
  if (deedsIn(verbs, sentence).length > 0) return false;
  return !holdsAny(sought.terms, sentence, last + 1, past(/^NOUN$/, tokens, last + 1) - 1);
}

const ASKS = /^(?:ask(?:ed|s|ing)?|wonder(?:ed|s|ing)?|unsure|unclear|questioned|doubt(?:ed|s)?)$/i;

const AHEAD = /^(?:will|would|shall|(?:expect|plan|hop|intend)\w*)$/i;

/** `last year`, `a week ago`, and any date of a verb that tells of what was: `signed on May 3`. */
function isPast(found: Quantity, { words }: Sought, sentence: IndexedSentence): boolean {
  if (/^last\b|\bago$/i.test(found.text)) return true;
  const { tokens } = sentence;
  const { first } = tokensIn(sentence, found);
  const verb = tokens.findLastIndex(({ pos }, at) => at < first && VERBAL.test(pos));
  const { text, pos } = tokenAt(tokens, verb);
  if (pos === 'AUX') return /^(?:was|were|had|did)$/i.test(text);
  const before = tokens[verb - 1];
  // `will end with a contract awarded in May`
  const isReduced = NOUN.test(before?.pos ?? '');
  if (isReduced && tokens.slice(0, verb).some((token) => AHEAD.test(token.text))) return false;
  const past = /[^e]ed$/.test(text) || words.irregular(text).length > 0;
  return past && (before?.pos !== 'AUX' || /^(?:was|were|had)$/i.test(before.text));
}
