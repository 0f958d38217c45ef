// In: a quantity and a question. Out: how surely it counts what the question asks for, or something else.
import { madeOnce } from '../kept.ts';
import type { Token } from '../search/language.ts';
import type { IndexedSentence } from '../search/read-passage.ts';
import type { Term } from '../search/terms.ts';
import { formOf, type Word } from '../search/word.ts';
import type { Words } from '../search/words.ts';
import { listed, only } from './cue-words.ts';
import { DETAIL, MISFIT } from './detail-weights.ts';
import { governorOf } from './grammar/governor.ts';
import { isBody, isPerson } from './grammar/noun-kinds.ts';
import { textAt } from './grammar/tokens.ts';
import { isItself, strengthOf } from './holding.ts';
import type { Quantity } from './quantity/quantities.ts';
import type { Sought } from './question/sought.ts';

const ANYONE = only(listed('people persons individuals'));

/** `People` and `individuals` may be any, job seekers say, where the sentence does not speak of these themselves. */
export function countsAnyone(
  quantity: Quantity,
  { focus, words: tables }: Sought,
  { tokens, words, from }: IndexedSentence,
): number {
  if (!countedForms(quantity).some((form) => ANYONE.test(form))) return 0;
  const sorts = focus.filter(({ word }) => isPerson(word.form, tables));
  const isSort = (id: number) => sorts.some((term) => strengthOf(term, id) >= DETAIL.same);
  const met = words.flatMap((id, i) => (isSort(id) ? (from[i]?.start ?? []) : []));
  // `72 individuals working at the harbor` are workers.
  const isSaidOfThem = (at: number) =>
    /ing$/.test(textAt(tokens, at)) && ANYONE.test(textAt(tokens, at - 1));
  if (met.some(isSaidOfThem)) return 1;
  return sorts.length > 0 && met.length === 0 ? MISFIT.anyone : 0;
}

/** Whether it counts people where things are asked for, or the other way round. */
export function countsOther(quantity: Quantity, sought: Sought): boolean {
  const { focus, words, question } = sought;
  const head = focus.find(({ tokens }) => tokens.first === question.focus.at(-1));
  const counted = countedForms(quantity).filter((form) => form !== '');
  if (!head || counted.length === 0) return false;
  const ofPeople = isSomebody(head.word, words);
  if (ofPeople && isAboutPeople(quantity, sought)) return true;
  if (countsAny(focus, quantity, sought) >= DETAIL.weak) return false;
  return ofPeople !== counted.some((form) => isSomebody({ form, lemma: form }, words));
}

/** `217 fraud in women cases`, `12 schools for pilots`: cases and schools are counted, and nobody; but of `a crew of pilots` all are. */
function isAboutPeople(quantity: Quantity, { words }: Sought): boolean {
  const own = countedHead(quantity);
  const isAnyone = isSomebody({ form: own, lemma: own }, words) || isBody(own, words);
  return !isAnyone && WHOSE.test(quantity.counts ?? '');
}

function isSomebody({ form, lemma }: Pick<Word, 'form' | 'lemma'>, words: Words): boolean {
  return MANKIND.test(lemma) || isPerson(form, words);
}

/** Whether it counts the very thing that is asked for: members, of "how many gang members?" */
export function countsHead(quantity: Quantity, { focus, question, vocabulary }: Sought): boolean {
  const head = focus.find(({ tokens }) => tokens.first === question.focus.at(-1));
  const id = vocabulary.idOf(countedHead(quantity));
  return head !== undefined && id !== undefined && isItself(head, id);
}

/** The words for what a quantity counts, in small letters. */
export const countedForms = madeOnce(({ counts, countsBefore }: Quantity): readonly string[] =>
  (counts ?? countsBefore ?? '').split(/[\s-]+/).map(formOf),
);

/** How surely a quantity counts what one of the terms names, 0 to 1. */
export function countsAny(
  terms: readonly Term[],
  quantity: Quantity,
  { vocabulary, words }: Sought,
): number {
  const counted = countedForms(quantity).flatMap((form) => vocabulary.form(form) ?? []);
  const ofPeople = terms.some(({ word }) => MANKIND.test(word.lemma));
  if (ofPeople && counted.some(({ form }) => isPerson(form, words))) return 1;
  let most = 0;
  for (const { id } of counted) {
    for (const term of terms) most = Math.max(most, strengthOf(term, id));
  }
  return most;
}

/**
 * "How many teachers are in the schools?" is told by no number of schools: the one are people, the other
 * not; nor "how many children got back to their parents?" by that of parents.
 */
export function countsBeside(
  quantity: Quantity,
  { question, terms, focus, vocabulary, words }: Sought,
): boolean {
  const head = countedHead(quantity);
  const id = vocabulary.idOf(head);
  const ofPeople = focus.some(({ word }) => isPerson(word.form, words));
  return (
    id !== undefined &&
    terms.some(
      (term) =>
        !focus.includes(term) &&
        strengthOf(term, id) >= DETAIL.certain &&
        (ofPeople !== isPerson(head, words) || isSide(question.tokens, term.tokens.first)),
    )
  );
}

/**
 * "to their parents", "who visited the parents", but not "of the parents", "like schools", "are parents":
 * those may be what is counted.
 */
function isSide(tokens: readonly Token[], at: number): boolean {
  const governor = governorOf(tokens, at);
  if (governor !== null) return !WITHIN.test(governor);
  const before = tokens.findLast(({ pos }, i) => i < at && !/^(?:DET|ADJ|PRON)$/.test(pos));
  return before?.pos === 'VERB' && /(?:ed|ing)$/.test(before.text);
}

const WITHIN = only(listed('of like as among including'));

/** "How big is a gang?", "how big a gang?", "mean size of the gangs", but not "how large was the number of gangs?" */
const HOW_BIG =
  /\b(?:how (?:big|large)|(?:mean|average|typical|usual) size)\b(?!.*\b(?:number|total|group|crowd|network|amount|how many)\b)/i;

/** "How big is a gang?" is not told by how many gangs there are. */
export function countsThem(
  quantity: Quantity,
  { question, terms, focus, vocabulary }: Sought,
): boolean {
  if (!HOW_BIG.test(question.text) || quantity.kind !== 'count') return false;
  const id = vocabulary.idOf(countedHead(quantity));
  return (
    id !== undefined &&
    (/\bsize\b/i.test(question.text) ? terms : focus).some(
      (term) => strengthOf(term, id) >= DETAIL.certain,
    )
  );
}

/** What is counted alone, without what it is part of: `sailors` of `sailors in a crew`. */
export const withoutWhose = (counts: string) => counts.replace(WHOSE, '');

/** The ` per crew` of `members per crew`. */
const WHOSE = / (?:per|of|in|for|from|at|on|to|with) .*/s;

/** The last word for what a quantity counts, in small letters; empty where it counts nothing. */
export function countedHead({ counts }: Quantity): string {
  return formOf(
    withoutWhose(counts ?? '')
      .split(' ')
      .at(-1) ?? '',
  );
}
const MANKIND = /^(?:people|persons?|folk|man|staff|human|individuals?)$/;
