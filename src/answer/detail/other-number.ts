// In: a number of a sentence, and a question for how many or how much. Out: whether it is that of something else.
import type { IndexedSentence } from '../../search/read-passage.ts';
import { formOf, readForm } from '../../search/word.ts';
import { countedHead, countsOther } from '../counted-things.ts';
import { anyOf, CHANGES, listed, only } from '../cue-words.ts';
import { strengthOf } from '../holding.ts';
import type { Quantity } from '../quantity/quantities.ts';
import { countsThings } from '../quantity/units.ts';
import type { Sought } from '../question/sought.ts';
import { FAINT } from '../weights.ts';

/**
 * Whether a number says how many there are of something else, of each, or of all but them.
 * @param before what stands before it in the sentence
 */
export function isOtherCount(
  found: Quantity,
  sought: Sought,
  sentence: IndexedSentence,
  before: string,
): boolean {
  return (
    countsOther(found, sought) ||
    countsUnit(found, sought, sentence) ||
    isForEach(found, sought) ||
    isAverage(before, sought) ||
    ALL_BUT.test(before) ||
    isOfParent(sought, before) ||
    isOfRows(found, sought)
  );
}

/**
 * Whether a number says how much there is of something else: an age, a rank, by how much it changed.
 * @param before what stands before it in the sentence
 * @param behind what stands behind it
 */
export function isOtherAmount(
  found: Quantity,
  sought: Sought,
  before: string,
  behind: string,
): boolean {
  const { text } = sought.question;
  return (
    found.kind === 'age' ||
    isAverage(before, sought) ||
    (found.kind === 'ordinal' && !RANK.test(text)) ||
    isChangeTo(found, sought, before, behind) ||
    (countsThings(found) && PART_OR_CHANGE.test(text)) ||
    (found.kind === 'duration' && !TIME.test(text.replace(A_YEAR, '')))
  );
}

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
