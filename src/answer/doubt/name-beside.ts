// In: a sentence and the sort of thing to be named. Out: where it has that, and whether a name is beside it.
import type { Span } from '../../cable/cable.ts';
import type { Reading } from '../../search/expand.ts';
import type { Token } from '../../search/language.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Term } from '../../search/terms.ts';
import { anyOf, CALENDAR, CURRENCY, listed, OF_CABLE, only, TITLE } from '../cue-words.ts';
import { isCountry, isOfCountry } from '../grammar/countries.ts';
import { isCapital, textAt } from '../grammar/tokens.ts';
import { means } from '../holding.ts';
import { OFFICE_OF } from './weights.ts';

/** Where the sentence has a word that the term is so read as. */
export function occurrences(
  { readings }: Term,
  { words, from }: IndexedSentence,
  isSo: (reading: Reading) => boolean,
): Span[] {
  return words.flatMap((id, i) => {
    const reading = readings.get(id);
    return reading && isSo(reading) ? (from[i] ?? []) : [];
  });
}

/** One that means it; what is only near in meaning is another. */
export const isLike = (reading: Reading) => means(reading, OFFICE_OF.like);
/** One that may be its kind in a name: the Association that is a group. */
export const isNear = ({ strength }: Reading) => strength >= OFFICE_OF.near;

/** `Department of Education`, even where the question has all of its words. */
export function isOwnName({ tokens }: IndexedSentence, { start, end }: Span): boolean {
  const next = /^of$/i.test(textAt(tokens, end + 1)) ? end + 2 : end + 1;
  return (
    tokens[end]?.pos === 'PROPN' && [start - 1, next].some((at) => tokens[at]?.pos === 'PROPN')
  );
}

/** Whether a token names someone or something: no month, title, letter or, where no place is asked for, country. */
export function isName(token: Token | undefined, ofPlace: boolean): boolean {
  if (token?.pos !== 'PROPN' || !isCapital(token.text)) return false;
  const form = token.text.toLowerCase();
  if ([CALENDAR, CURRENCY, OF_CABLE].some((no) => no.test(form)) || form.length === 1) return false;
  if (ofPlace) return true;
  return !TITLE.test(form.replace(/s$/, '')) && !isOfCountry(form) && !isCountry(token.text);
}

/** `the Lund firm`, `Mayor Berg`, `Berg, the mayor`, `the mayor of Tollby (Berg)`, `the mayor is Berg`. */
export function isNamed(
  { tokens }: IndexedSentence,
  { start, end }: Span,
  isNew: (at: number) => boolean,
): boolean {
  const isSought = SEEKS.test(textAt(tokens, end));
  for (let at = end + 1; at <= end + OFFICE_OF.reach; at++) {
    if (isNew(at)) return true;
    if (!leadsToName(tokens[at]) && !(isSought && textAt(tokens, at) === 'for')) break;
  }
  for (let at = start - 1; at >= start - OFFICE_OF.reach; at--) {
    if (isNew(at)) return true;
    if (!leadsToName(tokens[at])) break;
  }
  return false;
}

/** What somebody seeks stands before his name: `their candidate for the League, Erik Lund`. */
const SEEKS = only(listed('candidates? nominees?'));
const LEADS = anyOf(listed('is was are were of named called including such as'));

/** What may stand between an office and who holds it. */
function leadsToName(token: Token | undefined): boolean {
  if (!token || token.text === ';') return false;
  return /^(?:NOUN|PROPN|ADJ|DET|PUNCT|ADV|NUM|PART)$/.test(token.pos) || LEADS.test(token.text);
}
