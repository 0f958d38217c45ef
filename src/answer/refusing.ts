// In: a question and what speaks against its best sentence. Out: whether it is refused, and how.
import type { Cable } from '../cable/cable.ts';
import type { Candidate } from '../search/rank.ts';
import type { Term } from '../search/terms.ts';
import { type Answer, type Refusal, type Refused, refused } from './answer.ts';
import { countedHead } from './counted-things.ts';
import { anyOf, listed } from './cue-words.ts';
import { inRow } from './detail/stretches.ts';
import { type Doubts, isHeld } from './doubt/doubt.ts';
import { REFUSE } from './doubt/weights.ts';
import { headerMention } from './header.ts';
import { NAMES_HEADER } from './header-rules.ts';
import { isVery, shareOf, strengthOf } from './holding.ts';
import { asTyped, metIn } from './matched.ts';
import type { Quantity } from './quantity/quantities.ts';
import { quantitiesGiven, quantitiesOf } from './quantity-evidence.ts';
import type { Sought } from './question/sought.ts';
import { asksForContact } from './question/tone.ts';
import { SHOW } from './weights.ts';

/** Why the best sentence is no answer, or `null` where it is one. */
export function refusalOf(
  doubts: Doubts,
  { question, terms }: Sought,
  placed: boolean,
): Refusal | null {
  if (doubts.sum < REFUSE.from + (placed ? REFUSE.placed : 0)) return null;
  // What one cable lacks another may have.
  const isElsewhere = ({ tokens }: Term) =>
    terms.some((term) => term.tokens.first === tokens.first && isHeld(term));
  const absent = doubts.absent.filter((term) => !isElsewhere(term));
  if (absent.length > 0) {
    return { kind: 'absent', terms: absent.map((term) => asTyped(term.tokens, question)) };
  }
  const detail = asksForContact(question.text) ? 'contact' : question.asked;
  return doubts.isLacking && detail !== null
    ? { kind: 'no-such-detail', detail }
    : { kind: 'not-covered' };
}

/** A refusal with the closest paragraph and what it lacks; without one, what no cable has. */
export function refusedFor(
  sought: Sought,
  top: Candidate,
  why: Refusal,
  { isClose }: Doubts,
): Refused {
  const met = metIn(sought, [], top.passage.sentences, SHOW.found);
  if (isClose) {
    const wrong = why.kind === 'absent' ? why.terms : [];
    const isNumber = wrong.length > 0 && wrong.every((term) => /\d/.test(term));
    const instead = isNumber ? insteadOf(wrong, sought, top) : [];
    return { ...refused(why), ...met, nearest: top.passage, instead };
  }
  const unread = sought.terms.filter(({ readings }) => readings.size === 0);
  return {
    ...refused(why),
    ...met,
    missing: unread.map(({ tokens }) => asTyped(tokens, sought.question)),
  };
}

/**
 * Where a claim has a wrong number, `it was founded in 1945`, and a sentence holds the rest of it: the sentence's own
 * number of the kind, if it has no more than two.
 */
function insteadOf(
  wrong: readonly string[],
  sought: Sought,
  { passage, sentence }: Candidate,
): readonly string[] {
  const { question, terms } = sought;
  const others = terms.filter(({ word }) => !/\d/.test(word.form));
  const held = (term: Term) => Math.max(0, ...sentence.words.map((id) => strengthOf(term, id)));
  if (shareOf(others, held) < SHOW.claimed) return [];
  const isWrong = ({ text }: Quantity) => wrong.some((term) => text.includes(term));
  const given = quantitiesGiven(question).filter(isWrong);
  const { text } = passage.paragraph;
  const all = quantitiesOf(sentence, text);
  const like = all
    .map((_, at) => inRow(all, at, text))
    .filter(({ kind, value }) => given.some((one) => one.kind === kind && one.value !== value));
  const heads = given.map(countedHead).filter((head) => head !== '');
  const same = like.filter((one) => heads.includes(countedHead(one)));
  const own = same.length > 0 ? same : like;
  return own.length > 2 ? [] : own.map((one) => one.text);
}

const HAPPENS = anyOf(
  listed('happen\\w* occur\\w* took take takes doing says? said think thinks ought should wants?'),
);

/** "Was Hanoi copied?", "what is ktip?": what only the header has, where nothing else is asked. */
export function inHeaderOf(
  cable: Cable,
  { terms, question }: Sought,
  { absent }: Doubts,
): Answer | null {
  // Beijing may be told of as China, and stand in the header.
  const isRead = ({ readings, isName }: Term) =>
    isName ? [...readings.values()].some(isVery) : readings.size > 0;
  const isLacking = (term: Term) => absent.includes(term) || !isRead(term);
  // "What is the weather in Hanoi?" is not told by who got a copy.
  const asks = ({ word }: Term) => NAMES_HEADER.test(word.form);
  const others = terms.filter((term) => !asks(term));
  if (!others.every((term) => isLacking(term)) || HAPPENS.test(question.text)) return null;
  const typed = others.map((term) => asTyped(term.tokens, question));
  return headerMention(typed, cable);
}
