// In: a quantity of a sentence, and a question. Out: whether grammar rules it out as the answer.
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import { formOf, readForm } from '../../search/word.ts';
import { countedHead, countsOther } from '../counted-things.ts';
import { anyOf, CHANGES, listed, only, SAYS } from '../cue-words.ts';
import { lastVerbBefore, NOUN, past, textAt, tokenAt, VERBAL } from '../grammar/tokens.ts';
import { holdsAny, strengthOf, tokensIn } from '../holding.ts';
import type { Quantity } from '../quantity/quantities.ts';
import { countsThings } from '../quantity/units.ts';
import type { Sought } from '../question/sought.ts';
import { looksAhead } from '../question/tone.ts';
import { speaksOfSaying } from '../verb.ts';
import { FAINT } from '../weights.ts';
import { isOfAskedYear } from './asked-year.ts';
import { deedsIn, isDeedDenied, verbsOf } from './deeds.ts';

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
      return (
        countsOther(found, sought) ||
        countsUnit(found, sought, sentence) ||
        isForEach(found, sought) ||
        isAverage(before, sought) ||
        ALL_BUT.test(before) ||
        isOfParent(sought, before) ||
        isOfRows(found, sought) ||
        isDeedDenied(sought, sentence)
      );
    case 'amount':
      return (
        found.kind === 'age' ||
        isAverage(before, sought) ||
        (found.kind === 'ordinal' && !RANK.test(sought.question.text)) ||
        isChangeTo(found, sought, before, text.slice(found.end, sentence.end)) ||
        (countsThings(found) && PART_OR_CHANGE.test(sought.question.text)) ||
        (found.kind === 'duration' && !TIME.test(sought.question.text.replace(A_YEAR, '')))
      );
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

/** `all but two came`: they did not. */
const ALL_BUT = /\ball (?:but|except(?: for)?) $/i;

/** The seven of `a mother of seven`, who are her children. */
function isOfParent({ question }: Sought, before: string): boolean {
  return PARENT.test(before) && !CHILDREN.test(question.text);
}

const PARENT = /\b(?:mother|father|parent|widow|widower)s? of $/i;
const CHILDREN = anyOf(listed('child(?:ren)? kids? sons? daughters? bab(?:y|ies) boys? girls?'));

/** The two of `two rows of cranes`, where it is asked how many cranes there are. */
function isOfRows(found: Quantity, { question }: Sought): boolean {
  const head = countedHead(found);
  return ROWS.test(head) && !question.tokens.some(({ text }) => ROWS.test(text));
}

const ROWS = only(listed('rows? lines? sets? pairs? types? kinds? sorts? categories classes'));

/** Questions that a rank answers: "how big is it?" is told by no `third largest`. */
const RANK = anyOf(listed('numbers? rank\\w* place position list league table edition'));

/** What there is so much or so many in: the "crew" of "how many sailors are in a crew?" */
const UNIT =
  /\b(?:(?:per|each|every|in an?|to an?) (\w+)\W*$|(?:an?|each|every) (?:typical|average|normal|usual|single|given) (\w+))/i;

/** Whether it counts what the question asks for the number in: `five crews`, or `five teams`. */
function countsUnit(
  found: Quantity,
  { question, terms, vocabulary }: Sought,
  { words }: IndexedSentence,
): boolean {
  const [, alone, such] = UNIT.exec(question.text) ?? [];
  const unit = alone ?? such;
  const head = countedHead(found);
  if (unit === undefined || head === '') return false;
  const term = terms.find(({ word }) => word.form === formOf(unit));
  const strengthIn = (id: number | undefined) =>
    term && id !== undefined ? strengthOf(term, id) : 0;
  const strength = strengthIn(vocabulary.idOf(head));
  const isLike = strength >= FAINT && words.every((other) => strengthIn(other) <= strength);
  return isLike || readForm(formOf(unit)).lemma === readForm(head).lemma;
}

/** What asks for a number of so many in each. */
const EACH = /\b(?:per|each|every|average|avg|mean|typical(?:ly)?|usual(?:ly)?|normal(?:ly)?)\b/i;

/** The six of `six ships per fleet`, where it is not asked of a fleet: it is not how many there are. */
function isForEach(found: Quantity, { question, terms, vocabulary }: Sought): boolean {
  const unit = / per (\w+)/.exec(found.counts ?? '')?.[1];
  if (unit === undefined || EACH.test(question.text)) return false;
  const idOf = (word: string) => vocabulary.idOf(formOf(word)) ?? -1;
  // "How many fleet ships?" asks of no fleet.
  const sorts = question.focus.slice(0, -1);
  const others = terms.filter(
    (term) =>
      !sorts.includes(term.tokens.first) && strengthOf(term, idOf(countedHead(found))) < FAINT,
  );
  return !others.some((term) => strengthOf(term, idOf(unit)) >= FAINT);
}

/** What asks for all together, or for one at an end. */
const OF_ALL = anyOf([
  ...listed('total altogether combined overall largest biggest smallest longest shortest'),
  ...[...listed('oldest youngest highest lowest greatest'), 'in all'],
]);
const AVERAGED = /\b(?:averag\w+|on average)(?: [\w-]+){0,2} $/i;

/** The six of `averaging about six`, where it is asked of all, or of the largest. */
const isAverage = (before: string, { question: { text } }: Sought): boolean =>
  AVERAGED.test(before) && OF_ALL.test(text) && !EACH.test(text);
/** The 8% of `rose 8% to $13 million`, where it is asked how much there is, and not by how much it rose. */
function isChangeTo({ kind }: Quantity, { question }: Sought, before: string, behind: string) {
  return (
    kind === 'percent' &&
    !CHANGE.test(question.text) &&
    CHANGED.test(before) &&
    /^ to [^,;.]{0,12}\d/.test(behind)
  );
}

const CHANGE = anyOf([CHANGES]);
const CHANGED = new RegExp(`\\b${CHANGES} (?:by |an? |another |further )*$`, 'i');

/** Questions for an amount that hours or years may answer. */
const TIME = anyOf(['times?', 'hours?', 'days?', 'years?', 'far', 'fast', 'total', 'average']);
/** "By how much did it rise?", "how much of the fish?", "how big a raise?": `12 boats` tell neither. */
const PART_OR_CHANGE =
  /\b(?:by how much|how much of|how (?:big|large) (?:an?|the|was the) (?:raise|rise|increase|cut|drop|jump))\b/i;

/** "How much a year?" asks for no time. */
const A_YEAR = /\b(?:an?|per|each|every|this|that|last|next) (?:hour|day|year)\b/gi;
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
