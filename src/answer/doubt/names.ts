// In: a question and the best sentence for it. Out: which of its names and numbers that sentence has to have, and lacks.
import type { Candidate } from '../../search/rank.ts';
import type { IndexedSentence } from '../../search/read-passage.ts';
import type { Term } from '../../search/terms.ts';
import { listed, MONTH, only, THAT_BODY, TITLE } from '../cue-words.ts';
import { DETAIL } from '../detail-weights.ts';
import { governorOf } from '../grammar/governor.ts';
import { partiesOf } from '../grammar/parties.ts';
import { PRONOUN } from '../grammar/saying.ts';
import { isWithin, posAt, type Stretch, textAt } from '../grammar/tokens.ts';
import { holdsTerm, isAnyName, means } from '../holding.ts';
import { asksQuantity } from '../quantity-evidence.ts';
import { type Asked, NAMING } from '../question/asked.ts';
import type { Question } from '../question/question.ts';
import type { Sought } from '../question/sought.ts';
import { wordsIn } from '../question/subjects.ts';
import { saidBefore } from '../said-before.ts';
import { speakersIn } from '../speakers.ts';
import { isBorneOut, isCurrency, isNumber, numberOf } from './number-of.ts';
import { REPORTS } from './other-sayer.ts';
import { isSpeakersBody } from './own-body.ts';
import { goesWithoutSaying } from './setting.ts';

/** Names, numbers and years of the question that the sentence must have to the letter. */
export function namesToFind(sought: Sought, top: Candidate): readonly Term[] {
  return sought.terms.filter(
    (term) =>
      isAnyName(term) &&
      !MONTH.test(term.word.form) &&
      !goesWithoutSaying(term, sought, top) &&
      !(isNumber(term) && isBorneOut(term, sought.question, top, placesOf(sought, top))) &&
      !isCurrency(term, sought.question) &&
      !isWithinWord(term, sought) &&
      !hasAlternative(term, sought),
  );
}

/** Where a number of the question may stand: in the sentence, where a date is asked for. */
const placesOf = ({ question }: Sought, top: Candidate): readonly IndexedSentence[] =>
  question.asked === 'date' ? spokenOf(top) : top.passage.sentences;

/** Whether a name is not spoken of: in the sentence, where a short answer is asked for, or in its paragraph. */
export function isOutside(name: Term, { question, words }: Sought, top: Candidate): boolean {
  const spoken = asksDetail(question.asked) ? spokenOf(top) : top.passage.sentences;
  return !spoken.some((each) => holdsTerm(each, name)) && !saidBefore(name, top, words);
}

/**
 * Of the `names` that a claim has to find, those that the cable has but not the sentence that bears out
 * the rest of it: the claim says it of Berg, and the sentence of Lund. Of a claim of several sentences, or
 * where the sentence has part of the name, says "he" or stands under a heading with the name, none.
 */
export function othersNamesIn(
  names: readonly Term[],
  sought: Sought,
  top: Candidate,
): readonly Term[] {
  const { question, terms, vocabulary, words } = sought;
  if (!question.claims || question.sentences.length > 1) return [];
  const { passage, sentence } = top;
  const spoken = isOfBody(sentence)
    ? passage.sentences
    : pointsBack(sentence)
      ? upTo(top)
      : [sentence];
  const speakers = speakersIn(passage, sentence);
  const sayer = sayerOf(question);
  // Whoever "she" is, it is not another one who spoke before; a name may be printed in two ways.
  const isOtherSayer = ({ word, tokens, readings }: Term) =>
    speakers.size > 0 &&
    sayer !== null &&
    isWithin(tokens, sayer) &&
    ![...readings.keys(), ...vocabulary.like(word.form, 1)].some((id) => speakers.has(id));
  const isThere = (name: Term) =>
    holdsTerm(sentence, name) ||
    (!isOtherSayer(name) && spoken.some((each) => holdsTerm(each, name)));
  const isPartThere = (name: Term) =>
    terms.some((other) => other.isName && areOneName(name, other) && isThere(other));
  const heading = wordsIn((passage.paragraph.heading ?? '').toLowerCase());
  return names.filter(
    (name) =>
      isHeld(name) &&
      !TITLE.test(name.word.form) &&
      !numberOf(name, question) &&
      !isThere(name) &&
      !isPartThere(name) &&
      !heading.includes(name.word.form) &&
      !isSpeakersBody(name, sought, top) &&
      (isOtherSayer(name) || !saidBefore(name, top, words)),
  );
}

/** Who says what a claim tells of: the "Lund" of "Lund said that it sank". */
function sayerOf({ tokens }: Question): Stretch | null {
  const verb = tokens.findIndex(({ pos }) => pos === 'VERB');
  return REPORTS.test(textAt(tokens, verb)) ? partiesOf(tokens, verb).agent : null;
}

/** Whether a sentence says "he", wherever: who that is was said before. */
function pointsBack({ leans, tokens }: IndexedSentence): boolean {
  return leans || tokens.some(({ text }) => PRONOUN.test(text));
}

/** `The organization has 1,200 schools`: which one was said before. */
function isOfBody({ tokens }: IndexedSentence): boolean {
  return tokens.some(
    ({ text }, at) => THAT_BODY.test(text) && DEFINITE.test(textAt(tokens, at - 1)),
  );
}
const DEFINITE = only(listed('the this that its his her their'));

/** Whether two names stand side by side, and none of them is a title: "Ida Lund", but not "Captain Lund". */
function areOneName(one: Term, other: Term): boolean {
  const isNext = (a: Term, b: Term) => b.tokens.first === a.tokens.last + 1;
  return (isNext(one, other) || isNext(other, one)) && !TITLE.test(other.word.form);
}

/** The Q of "2Q", which the cable has as one word. */
function isWithinWord({ tokens: { first } }: Term, { question, vocabulary }: Sought): boolean {
  const { start, end } = question.tokens[first] ?? { start: 0, end: 0 };
  const before = /[\p{L}\p{N}]*$/u.exec(question.text.slice(0, start))?.[0] ?? '';
  const after = /^[\p{L}\p{N}]*/u.exec(question.text.slice(end))?.[0] ?? '';
  const own = question.text.slice(start, end).replace(/\.$/, '');
  const whole = (before + own + after).toLowerCase();
  return before + after !== '' && vocabulary.idOf(whole) !== undefined;
}

/** The 271 of "217 or 271?", of which the cables hold the other one. */
function hasAlternative({ tokens: { first, last } }: Term, { question, terms }: Sought): boolean {
  const { tokens } = question;
  // "140 million or 240 million", "7 gangs or 9 gangs"
  const isOr = (from: number, to: number) => {
    const between = tokens.slice(from + 1, to).map(({ text }) => text.toLowerCase());
    const next = textAt(tokens, to + 1).toLowerCase();
    return (
      between.at(-1) === 'or' &&
      (between.length === 1 || (between.length === 2 && between[0] === next))
    );
  };
  return terms.some(
    (other) =>
      other.isName &&
      (isOr(last, other.tokens.first) || isOr(other.tokens.last, first)) &&
      isHeld(other),
  );
}

/** Whether the cables hold a name; spelling alone tells: words near it in meaning do not count. */
export function isHeld({ readings }: Term): boolean {
  for (const reading of readings.values()) if (means(reading, DETAIL.same)) return true;
  return false;
}

/** The sentence; where it says "he" or "this", with those before it in its paragraph. */
export function spokenOf(top: Candidate): readonly IndexedSentence[] {
  return top.sentence.leans ? upTo(top) : [top.sentence];
}

function upTo({ passage: { sentences }, sentence }: Candidate): readonly IndexedSentence[] {
  return sentences.slice(0, sentences.indexOf(sentence) + 1);
}

/** Whether a name of the question is where what it asks for is: the Tollby of "how many boats are in Tollby?" */
export function isPlaceAsked(
  { word, tokens: { first, last } }: Term,
  { tokens }: Question,
): boolean {
  // "In Lund's new office", or without the mark, is in no place of that name.
  const isOwner = /s$/.test(word.form) && /^(?:ADJ|NOUN|PROPN)$/.test(posAt(tokens, last + 1));
  if (isOwner || posAt(tokens, last + 1) === 'PART') return false;
  return /^(?:in|at|inside|within)$/.test(governorOf(tokens, first) ?? '');
}

/** Whether a short answer is asked for, which one sentence gives or none. */
function asksDetail(asked: Asked | null): boolean {
  return asksQuantity(asked) || NAMING.has(asked);
}
