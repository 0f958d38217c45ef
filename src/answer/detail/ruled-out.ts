// In: a quantity of a sentence, and a question. Out: whether grammar rules it out as the answer.
import type { IndexedSentence } from '../../search/read-passage.ts';
import { formOf, readForm } from '../../search/word.ts';
import { countedHead, countsOther } from '../counted-things.ts';
import { anyOf } from '../cue-words.ts';
import { strengthOf, tokensIn } from '../holding.ts';
import type { Quantity } from '../quantity/quantities.ts';
import type { Sought } from '../question/sought.ts';
import { FAINT } from '../weights.ts';

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
  switch (asked) {
    case 'count':
      return countsOther(found, sought) || countsUnit(found, sought, sentence);
    case 'amount':
      return found.kind === 'duration' && !TIME.test(sought.question.text);
    case 'duration':
      if (VAGUE.test(found.text)) return true;
      return (
        found.kind === 'date' && !SPAN.test(found.text) && !/\b(?:since|until)\s$/i.test(before)
      );
    case 'date':
      if (found.kind === 'duration') return !isWhen(found, before);
      if (/\bwhat day|\bdate\b/i.test(sought.question.text) && !DAY.test(found.text)) return true;
      return (
        LEANING.test(found.text) ||
        (isFuture(sought) && (/\bsince\s$/i.test(before) || isPast(found, sentence)))
      );
    default:
      return false;
  }
}

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

/** Questions for an amount that hours or years may answer. */
const TIME = anyOf(['times?', 'hours?', 'days?', 'years?', 'far', 'fast', 'total', 'average']);
/** `the coming days`: of how many nothing is said. */
const VAGUE = /^(?:the )?(?:past|last|next|coming|recent|following) \w+s$/i;
/** What a day is given with: a number, or the name of a day. */
const DAY = /\d|day\b/i;
/** `2007-2008`, `from May to June`. */
const SPAN = /\d ?[-–/] ?\d|\b(?:to|through|until|and)\b/;
/** `the following year`, `two weeks later`: when, only the sentence before says. */
const LEANING = /^(?:the |that )?(?:(?:following|next|same|previous) \w+$)|\b(?:later|earlier)$/i;

/** `within two weeks`, `the past three years`: a time, and not only how long something took. */
function isWhen({ text }: Quantity, before: string): boolean {
  const since = /^(?:the )?(?:past|last|next|coming|previous)\b/i.test(text);
  return since || /\b(?:in|within|after|over|during|every|since)\s(?:the\s)?$/i.test(before);
}

/** "When will the bridge open?" */
function isFuture({ question }: Sought): boolean {
  return /\b(?:will|shall|going to|gonna)\b|['’]ll\b/i.test(question.text);
}

/** `last year`, `a week ago`, and any date of a verb that tells of what was: `signed on May 3`. */
function isPast(found: Quantity, sentence: IndexedSentence): boolean {
  if (/^last\b|\bago$/i.test(found.text)) return true;
  const { tokens } = sentence;
  const { first } = tokensIn(sentence, found);
  const verb = tokens.findLastIndex(({ pos }, at) => at < first && /^(?:VERB|AUX)$/.test(pos));
  const { text, pos } = tokens[verb] ?? { text: '', pos: '' };
  if (pos === 'AUX') return /^(?:was|were|had|did)$/i.test(text);
  const before = tokens[verb - 1];
  return /[^e]ed$/.test(text) && (before?.pos !== 'AUX' || /^(?:was|were|had)$/i.test(before.text));
}
