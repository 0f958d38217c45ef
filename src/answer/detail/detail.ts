// In: a question and a sentence. Out: where in it the short answer stands.
import type { Span } from '../../cable/cable.ts';
import { madeOnce } from '../../kept.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import { deniesAlone } from '../agreement.ts';
import { anyOf, GROUNDS, or } from '../cue-words.ts';
import { DETAIL } from '../detail-weights.ts';
import { phrasesIn } from '../grammar/phrases.ts';
import { shareOf, spanOf, strengthOf, tokensIn, type Within, wordsWithin } from '../holding.ts';
import { voteIn } from '../quantity/votes.ts';
import { asksQuantity, quantitiesOf } from '../quantity-evidence.ts';
import { NAMING } from '../question/asked.ts';
import { HOW } from '../question/cue-nouns.ts';
import type { Sought } from '../question/sought.ts';
import { isYesNo } from '../question/tone.ts';
import { antecedentIn, isByPronoun } from './antecedent.ts';
import { isDeedDenied, isOnlyMeant } from './deeds.ts';
import { eitherIn } from './either.ts';
import { type Detail, detailOf } from './found.ts';
import { isLikely } from './likely.ts';
import { noneIn, quantifierIn } from './quantifier.ts';
import { quantity } from './quantity.ts';
import { place } from './where.ts';
import { someone } from './who.ts';
import { asksOfName, described } from './who-is.ts';
import { asksSource, sayerAmong } from './who-says.ts';

/**
 * The short answer that is shown: `null` where there is none, or none that is sure. Where no number
 * answers, `most` or `several` does.
 */
export function shortAnswerIn(sought: Sought, candidate: Within): Span | null {
  const { asked } = sought.question;
  const none = asked === 'count' ? noneIn(sought, candidate.sentence) : null;
  if (none) return none;
  const detail = detailIn(sought, candidate);
  if (detail) {
    const isGuess = NAMING.has(asked) && !isLikely(sought, candidate.sentence, detail);
    return detail.isSure && !isGuess ? detail : null;
  }
  const antecedent = antecedentIn(sought, candidate);
  if (antecedent) return antecedent;
  const countless = asked === 'count' || asked === 'amount';
  return countless ? quantifierIn(sought, candidate.sentence) : null;
}

/**
 * The stretch of the paragraph's text, within the sentence, that answers the question in short;
 * `null` where nothing shorter than the sentence does.
 */
export function detailIn(sought: Sought, { sentence, passage }: Within): Detail | null {
  const details = detailsOf(sought);
  let detail = details.get(sentence);
  if (detail === undefined) {
    detail = findDetail(sought, sentence, passage.paragraph.text);
    details.set(sentence, detail);
  }
  return detail;
}

/** Of each question, those of its best sentences: they are judged first, and then shown. */
const detailsOf = madeOnce((_: Sought) => new Map<IndexedSentence, Detail | null>());

const ASKS_HOW = anyOf([HOW]);

function findDetail(sought: Sought, sentence: IndexedSentence, text: string): Detail | null {
  const { asked, text: question } = sought.question;
  if (isByPronoun(sought, sentence)) return null;
  const either = eitherIn(sought, sentence, text);
  if (either) return detailOf(either);
  // A yes or a no is not for us to give, and nothing else answers, but where it goes on to "how many".
  if (isYesNo(question) && !ASKS_HOW.test(question)) return null;
  const isNamed = NAMING.has(asked);
  if (isNamed && (isDeedDenied(sought, sentence) || isOnlyMeant(sought, sentence))) return null;
  // Who did not do it is seldom named beside who did.
  if (isNamed && deniesAlone(question, sentence)) return null;
  const vote = voteIn(question, text, sentence);
  if (vote) return detailOf(vote);
  if (asksSource(sought)) return detailOf(sourceIn(sentence));
  if (asked === null || asksQuantity(asked)) return quantity(sought, sentence, text);
  switch (asked) {
    case 'who':
      return (
        detailOf(described(sought, sentence)) ??
        (asksOfName(sought) ? null : counted(someone(sought, sentence), sentence, text))
      );
    case 'which':
      return counted(someone(sought, sentence), sentence, text);
    case 'where':
      return place(sought, sentence);
    case 'why':
      return detailOf(withoutCircle(sought, sentence, withoutTime(sentence, text)));
    default:
      return null;
  }
}

/** Who says what a sentence tells. */
function sourceIn(sentence: IndexedSentence): Span | null {
  const sayer = sayerAmong(phrasesIn(sentence), sentence);
  return sayer && spanOf(sentence, sayer.first, sayer.last);
}

/** `not because he feared it, but because it froze`: the latter. */
const BECAUSE = new RegExp(`(?<!\\b(?:not|n['’]t|hardly) )\\b${or(GROUNDS)}\\s`, 'i');
const CLAUSE = new RegExp(`^[^,;.]{${DETAIL.shortest},${DETAIL.longestReason}}`);

/** A number with what belongs to it: `more than 30 pilots`, not `30 pilots`. */
function counted(found: Detail | null, sentence: IndexedSentence, text: string): Detail | null {
  const number = quantitiesOf(sentence, text).find(({ bare }) => bare.start === found?.start);
  return found && number ? { ...found, start: number.start } : found;
}

/** Up to a bracket that was opened before: the `storms` of `(due to storms) froze`. */
function withinBracket(clause: string): string {
  let depth = 0;
  for (let at = 0; at < clause.length; at++) {
    if (clause[at] === '(') depth++;
    if (clause[at] === ')' && --depth < 0) return clause.slice(0, at);
  }
  return clause;
}

/** A reason, unless it says again what is to be explained: `due to protests`, where it is asked why they protest. */
function withoutCircle(
  { terms }: Sought,
  sentence: IndexedSentence,
  found: Span | null,
): Span | null {
  if (!found) return null;
  const { first, last } = tokensIn(sentence, found);
  const words = wordsWithin(sentence, first, last);
  const again = shareOf(terms, (term) =>
    words.some(({ id }) => strengthOf(term, id) >= DETAIL.certain) ? 1 : 0,
  );
  return again > DETAIL.again ? null : found;
}

/** A reason, and no `since May 8`. */
function withoutTime(sentence: IndexedSentence, text: string): Span | null {
  const found = reason(sentence, text);
  const isTime = quantitiesOf(sentence, text).some(
    ({ kind, start }) => kind === 'date' && start === found?.start,
  );
  return isTime ? null : found;
}

/** What follows "because", "due to" and the like, up to the clause's end. */
function reason({ start, end }: IndexedSentence, text: string): Span | null {
  const words = text.slice(start, end);
  const found = BECAUSE.exec(words);
  if (!found) return null;
  const rest = words.slice(found.index + found[0].length).trimStart();
  const clause = withinBracket(CLAUSE.exec(rest)?.[0] ?? '').trimEnd();
  if (!clause) return null;
  const from = end - rest.length;
  return { start: from, end: from + clause.length };
}
