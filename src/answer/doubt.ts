// In: a question and the best sentence for it. Out: what speaks against offering it as an answer.
import type { Candidate } from '../search/rank.ts';
import type { IndexedSentence } from '../search/read-passage.ts';
import type { Term } from '../search/terms.ts';
import { type Asked, NAMING } from './asked.ts';
import { anyOf, HAD_TO_SAY, listed, MONTH } from './cue-words.ts';
import { detailIn } from './detail.ts';
import { DETAIL } from './detail-weights.ts';
import { holds, holdsTerm, means, tokensIn } from './holding.ts';
import { nearnessIn } from './nearness.ts';
import { unnamedIn } from './office.ts';
import { quantifierIn } from './quantifier.ts';
import { asksQuantity, quantityFit, yearsOf } from './quantity-evidence.ts';
import { saidBefore } from './said-before.ts';
import { goesWithoutSaying } from './setting.ts';
import type { Sought } from './sought.ts';
import { speakersIn } from './speakers.ts';
import { isNotToCome } from './to-come.ts';
import { asksForContact, isChat, isYesNo } from './tone.ts';
import { isSaid } from './verb.ts';
import { DOUBT, FAINT, FAR_AWAY, LEAST_WORDS, UNFOUND } from './weights.ts';
import { WRITER } from './writer.ts';

/** What speaks against an answer. */
export interface Doubts {
  /** Names, numbers and years of the question that the cables do not hold. */
  readonly absent: readonly Term[];
  /** Whether the sentence lacks the kind of thing asked for, counts another, or tells of nothing to come. */
  readonly isLacking: boolean;
  /** Whether the paragraph holds anything of the question in its own words or their cousins. */
  readonly isClose: boolean;
  /** How far each clue is there. */
  readonly clues: Clues;
  /** Their weighted sum; from `REFUSE.from` on there is no answer. */
  readonly sum: number;
}

type Clue = keyof typeof DOUBT;
type Clues = Readonly<Partial<Record<Clue, number>>>;

/** Weighs what speaks against `top`. */
export function doubtsOf(sought: Sought, top: Candidate): Doubts {
  const { question, terms } = sought;
  const { passage, parts } = top;
  const names = terms.filter(
    (term) => term.isName && !MONTH.test(term.word.form) && !goesWithoutSaying(term, sought, top),
  );
  const absent = names.filter((term) => !inCables(term));
  const spoken = asksDetail(question.asked) ? spokenOf(top) : passage.sentences;
  const outside = names.some(
    (term) => !spoken.some((each) => holdsTerm(each, term)) && !saidBefore(term, top, sought.words),
  );
  const lacking = lackingDetail(sought, top);
  const notToCome = isNotToCome(question, top.sentence);
  const far = farDetail(sought, top);
  const scant = isYesNo(question.text) && parts.words < LEAST_WORDS.yesNo;
  const clues: Clues = {
    absent: absent.length > 0 ? 1 : 0,
    outside: outside ? 1 : 0,
    named: terms.some((term) => term.isName) ? 1 : 0,
    year: ofOtherYear(sought, top) ? 1 : 0,
    chat: isChat(question.text) ? 1 : 0,
    thin: Math.max(0, LEAST_WORDS.any - parts.words),
    scant: scant ? 1 : 0,
    scantAny: scant && ANY.test(question.text) ? 1 : 0,
    faint: Math.max(...top.around) < FAINT ? 1 : 0,
    score: top.score,
    far,
    farAway: asksQuantity(question.asked) ? Math.max(0, far - FAR_AWAY) : 0,
    unsaid: isUnsaid(sought, top) ? 1 : 0,
    undone: isUndone(sought, top) ? 1 : 0,
    notToCome: notToCome ? 1 : 0,
    ...(lacking && { [lacking]: 1 }),
  };
  let sum = 0;
  for (const [clue, value] of Object.entries(clues)) sum += DOUBT[clue as Clue] * value;
  const isClose = terms.some((term) => passage.sentences.some((each) => holdsTerm(each, term)));
  const isLacking = lacking !== null || notToCome;
  return { absent, isLacking, isClose, clues, sum };
}

/** "Was anyone hurt?" */
const ANY = anyOf(listed('any anyone anybody'));

/** Spelling alone tells whether the cables hold a name: words near it in meaning do not count. */
function inCables({ readings }: Term): boolean {
  for (const reading of readings.values()) if (means(reading, DETAIL.same)) return true;
  return false;
}

/** The sentence; where it says "he" or "this", with those before it in its paragraph. */
function spokenOf({ passage, sentence }: Candidate): readonly IndexedSentence[] {
  const { sentences } = passage;
  return sentence.leans ? sentences.slice(0, sentences.indexOf(sentence) + 1) : [sentence];
}

/** Whether a short answer is asked for, which one sentence gives or none. */
function asksDetail(asked: Asked | null): boolean {
  return asksQuantity(asked) || asked === 'who' || asked === 'which' || asked === 'where';
}

/** Whoever speaks for somebody may be meant by them; by doctors, or Gao, not. */
const WHOEVER = /^(?:officials|authorities|representatives|sources)$/;

const ASKS_HAD_TO_SAY = anyOf([`what (?!(?:do|does|did)\\b).*\\b${HAD_TO_SAY}`]);

/** Whether it is asked what someone says or thinks, and the sentence gives nobody's words, or another's. */
function isUnsaid(
  { question, terms, vocabulary }: Sought,
  { passage, sentence }: Candidate,
): boolean {
  const { asked, text, tokens } = question;
  const speakers = [...speakersIn(passage, sentence)];
  if (question.ofWriters) {
    // In capitals throughout, a name looks like any word.
    const words = passage.paragraph.text.slice(sentence.start, sentence.end);
    const isTold = speakers.length > 0 && words !== words.toUpperCase();
    const isOwn = speakers.some((id) => WRITER.test(vocabulary.formOf(id)));
    return passage.paragraph.role !== 'comment' && isTold && !isOwn;
  }
  if (asked !== 'speech' || WRITER.test(text)) return false;
  const asks = tokens.findIndex(({ text }) => /^(?:did|does|do|has|have|had)$/i.test(text));
  const verb = tokens.findIndex(({ pos }, at) => at > asks && pos === 'VERB');
  // "What the mayor had to say": who speaks stands before.
  const isBefore = ASKS_HAD_TO_SAY.test(text);
  const named = terms.filter(({ tokens: { first } }) =>
    isBefore ? first < asks : first > asks && first < verb,
  );
  if (asks < 0 || named.length === 0) return false;
  const isOne = named.some(({ word }) => !WHOEVER.test(word.form));
  const isTheirs = named.some((term) => speakers.some((id) => holds(term, id)));
  const isOthers = isOne && speakers.length > 0 && !isTheirs;
  return isOthers || !isSaid(sentence);
}

const IS = /^(?:is|are|was|were|been|being|got|gets?)$/i;

/** Whether it is asked to how many something was done, and the sentence has nothing that may mean it. */
function isUndone({ question, terms }: Sought, { held }: Candidate): boolean {
  const { tokens } = question;
  const many = tokens.findIndex(({ text }) => /^many$/i.test(text));
  const is = tokens.findIndex(({ text }, at) => at > many && IS.test(text));
  const deed = tokens.findIndex(({ pos }, at) => at > is && !/^(?:ADV|AUX|PART)$/.test(pos));
  const { pos, text = '' } = tokens[deed] ?? {};
  if (many < 0 || is < 0 || pos !== 'VERB' || text.endsWith('ing')) return false;
  const term = terms.findIndex(({ tokens: { first, last } }) => first <= deed && deed <= last);
  return term >= 0 && (held[term] as number) <= FAINT;
}

/** How far from the question's words the short answer stands, 0 to 1; in between where no name is found. */
function farDetail(sought: Sought, top: Candidate): number {
  const { asked } = sought.question;
  const detail = asked === 'why' ? null : detailIn(sought, top);
  if (!detail || asked === null) return NAMING.has(asked) ? UNFOUND : 0;
  const { first, last } = tokensIn(top.sentence, detail);
  return 1 - nearnessIn(sought.terms, top.sentence)(first, last);
}

/** Whether the question names years, and the sentence none of them. */
function ofOtherYear(sought: Sought, top: Candidate): boolean {
  const years = yearsOf(sought.terms);
  if (years.some((year) => goesWithoutSaying(year, sought, top))) return false;
  const { words } = top.sentence;
  return years.length > 0 && !words.some((id) => years.some((year) => year.readings.has(id)));
}

/** In which way the sentence lacks the kind of thing asked for; `null` where it does not. */
function lackingDetail(sought: Sought, top: Candidate): Clue | null {
  const { question } = sought;
  const { passage, sentence } = top;
  if (asksForContact(question.text) && !isYesNo(question.text)) {
    const words = passage.paragraph.text.slice(sentence.start, sentence.end);
    return /\d{4}|@|www\./.test(words) ? null : 'detail';
  }
  if (asksQuantity(question.asked)) return lackingQuantity(sought, top);
  return unnamedIn(sought, top);
}

const ROUGHLY: ReadonlySet<Asked> = new Set(['count', 'amount', 'percent']);
function lackingQuantity(sought: Sought, top: Candidate): Clue | null {
  const fit = quantityFit(sought, top);
  if (fit >= DETAIL.same) return null;
  if (fit >= DETAIL.weak) return 'otherCount';
  const { asked } = sought.question;
  if (asked === 'date' && detailIn(sought, top)?.isSure) return null;
  if (asked && ROUGHLY.has(asked) && quantifierIn(sought, top.sentence)) return 'otherCount';
  return 'detail';
}
