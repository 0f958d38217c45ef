// In: a question and the best sentence for it. Out: what speaks against offering it as an answer.
import type { Candidate } from '../search/rank.ts';
import type { Term } from '../search/terms.ts';
import { detailIn } from './detail.ts';
import { holdsTerm, shareOf, strengthOf } from './holding.ts';
import { isNameless, roleWithoutName } from './office.ts';
import { asksQuantity, quantityFit, yearsOf } from './quantity-evidence.ts';
import { goesWithoutSaying } from './setting.ts';
import type { Sought } from './sought.ts';
import { asksForContact, isChat, isYesNo } from './tone.ts';
import { DETAIL, DOUBT, MISSING } from './weights.ts';

/** What speaks against an answer; each is 0 where it does not. */
export interface Doubts {
  /** Names, numbers and years of the question that the cables do not hold. */
  readonly absent: readonly Term[];
  /** The kind of thing asked for is not in the sentence (1), or does not count the right thing. */
  readonly detail: number;
  /** The share of the question that the paragraph holds in its own words or their cousins. */
  readonly direct: number;
  /** Their weighted sum; from `DOUBT.limit` on there is no answer. */
  readonly sum: number;
}

/** Weighs what speaks against `top`. */
export function doubtsOf(sought: Sought, top: Candidate): Doubts {
  const { question, terms } = sought;
  const { passage, parts } = top;
  const here = new Set(
    terms.filter((term) => passage.sentences.some((each) => holdsTerm(each, term))),
  );
  const names = terms.filter((term) => term.isName && !goesWithoutSaying(term, sought, top));
  const absent = names.filter((term) => !inCables(term));
  const away = names.some((term) => inCables(term) && !here.has(term));
  const detail = missingDetail(sought, top);
  const direct = shareOf(terms, (term) => (here.has(term) ? 1 : 0));
  const sum =
    (absent.length > 0 ? DOUBT.absent : 0) +
    (away ? DOUBT.away : 0) +
    (ofOtherYear(sought, top) ? DOUBT.year : 0) +
    DOUBT.detail * detail +
    (sought.focus.length > 0 ? DOUBT.sort : 0) +
    (isChat(question.text) ? DOUBT.chat : 0) +
    DOUBT.thin * Math.max(0, DOUBT.thinShare - parts.words) -
    DOUBT.verb * verbShare(sought, top) -
    DOUBT.together * parts.together -
    DOUBT.score * top.score -
    DOUBT.words * Math.log(1 + terms.length) -
    (isYesNo(question.text) ? DOUBT.yesNo : 0);
  return { absent, detail, direct, sum };
}

/** Spelling alone tells whether the cables hold a name: words near it in meaning do not count. */
function inCables({ readings }: Term): boolean {
  for (const { via, strength } of readings.values()) {
    if (via !== 'neighbour' && strength >= DETAIL.same) return true;
  }
  return false;
}

/** How much of the question's verbs the paragraph holds, 0 to 1; 0 where it has none. */
function verbShare({ question, terms }: Sought, { around }: Candidate): number {
  const verbs = terms.filter(
    ({ tokens, isName }) => !isName && question.tokens[tokens.first]?.pos === 'VERB',
  );
  return shareOf(verbs, (verb) => around[terms.indexOf(verb)] ?? 0);
}

/** Whether the question names years, and the sentence none of them. */
function ofOtherYear(sought: Sought, top: Candidate): boolean {
  const years = yearsOf(sought.terms);
  if (years.some((year) => goesWithoutSaying(year, sought, top))) return false;
  const { words } = top.sentence;
  return years.length > 0 && !words.some((id) => years.some((year) => year.readings.has(id)));
}

/** 0 where the sentence holds the kind of thing asked for, 1 where it does not. */
function missingDetail(sought: Sought, top: Candidate): number {
  const { question } = sought;
  const { passage, sentence } = top;
  if (asksForContact(question.text)) {
    const words = passage.paragraph.text.slice(sentence.start, sentence.end);
    return /\d{4}|@|www\./.test(words) ? 0 : 1;
  }
  if (asksQuantity(question.asked)) return missingQuantity(sought, top);
  if (isNameless(sought, sentence)) return MISSING.beside;
  if (question.asked === 'who') return roleWithoutName(sought, sentence) ? MISSING.beside : 0;
  return question.asked === 'where' || holdsSort(sought, top) ? 0 : MISSING.sort;
}

/** "How big is the budget?" needs a budget; how many gangs, no more than a number of gangs. */
const MEASURED = /\bhow (?:big|large|high)\b/i;

function missingQuantity(sought: Sought, top: Candidate): number {
  const { passage } = top;
  const fit = quantityFit(sought, top);
  if (fit >= DETAIL.same)
    return MEASURED.test(sought.question.text) && !holdsSort(sought, top) ? MISSING.sort : 0;
  if (fit >= DETAIL.weak) return MISSING.otherCount;
  if (sought.question.asked === 'date' && detailIn(sought, top)) return 0;
  const elsewhere = passage.sentences.some(
    (sentence) => quantityFit(sought, { sentence, passage }) >= DETAIL.same,
  );
  return elsewhere ? MISSING.beside : 1;
}

/** Whether the sentence has the sort of thing asked for, if only by a word near it in meaning. */
function holdsSort({ focus }: Sought, { sentence }: Candidate): boolean {
  const head = focus.at(-1);
  return !head || sentence.words.some((id) => strengthOf(head, id) >= DETAIL.weak);
}
